package org.engross.render.docx;

import java.io.*;
import java.util.zip.*;

final class ZipWriter {
  ByteArrayOutputStream b;
  ZipOutputStream z;

  void begin(PreparedEntries e) {
    b = new ByteArrayOutputStream();
    z = new ZipOutputStream(b);
    e.all.forEach((n, c) -> entry(n, c, 0, c.length));
  }

  void entry(String n, byte[] c, int f, int l) {
    try {
      ZipEntry x = new ZipEntry(n);
      x.setTime(0);
      z.putNextEntry(x);
      z.write(c, f, l);
      z.closeEntry();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  byte[] finish() {
    try {
      z.close();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return b.toByteArray();
  }
}
