package org.engross.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;

/** poi-tl: a template is used up by what is filled into it, so each letter reads it anew. */
final class Driver {
  public static void main(String[] arguments) throws Exception {
    Task task = Task.of(arguments);
    byte[] template = Files.readAllBytes(task.template());
    Configure configure = Configure.createDefault();
    for (Recipient recipient : task.recipients()) {
      try (XWPFTemplate letter =
          XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
        letter.render(recipient.fields());
        task.write(recipient, letter::write);
      }
    }
  }

  private Driver() {}
}
