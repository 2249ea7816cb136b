package org.engross.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The shipped frame as Word wrote it: gives its parts to frames that lack them. */
final class ShippedLetter {
  private static final String RESOURCE = "templates/letter.docx";

  private ShippedLetter() {}

  /** A part by its name under {@code word/}: {@code styles}. */
  static FrameXml part(String name) throws IOException {
    try (InputStream in = ShippedLetter.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/" + name + ".xml")) {
          return FrameXml.read(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    throw new IllegalStateException(RESOURCE + " lacks " + name);
  }
}
