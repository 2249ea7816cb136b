package org.engross.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import org.wickedsource.docxstamper.DocxStamper;
import org.wickedsource.docxstamper.DocxStamperConfiguration;

/** docx-stamper: the stamper is made once; a template is used up by what is stamped into it. */
final class Driver {
  public static void main(String[] arguments) throws Exception {
    Task task = Task.of(arguments);
    byte[] template = Files.readAllBytes(task.template());
    DocxStamper<Recipient> stamper = new DocxStamper<>(new DocxStamperConfiguration());
    for (Recipient recipient : task.recipients()) {
      InputStream in = new ByteArrayInputStream(template);
      task.write(recipient, out -> stamper.stamp(in, recipient, out));
    }
  }

  private Driver() {}
}
