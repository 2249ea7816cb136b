package org.engross.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.engross.problem.ProblemException;
import org.engross.source.SourceFile;

/** Counts what an Excel file unpacks to before POI opens it. */
final class UnpackedSize {
  /** Whatever else there is beside the sheets and their texts is made a tree by POI. */
  private static final int MOST_BESIDE = 16 * 1024 * 1024;

  private UnpackedSize() {}

  /**
   * Refuses a file that is too large, packed or unpacked.
   *
   * @throws ProblemException if it is
   */
  static void check(SourceFile file) throws IOException {
    try (InputStream in = file.open();
        Counted packed = new Counted(in);
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(packed))) {
      long large = 0;
      long beside = 0;
      byte[] buffer = new byte[1 << 16];
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean isLarge = isLarge(entry.getName());
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          large += isLarge ? n : 0;
          beside += isLarge ? 0 : n;
          refuse(file, packed, large, beside);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // To Java a name that is not UTF-8 is an illegal argument.
      throw Table.refused(
          file,
          "this Excel file is damaged and cannot be read",
          "open it in Excel, save it under another name and use that one");
    }
  }

  private static boolean isLarge(String part) {
    return part.startsWith("xl/worksheets/sheet")
        || part.startsWith("xl/media/")
        || part.equals("xl/sharedStrings.xml");
  }

  private static void refuse(SourceFile file, Counted packed, long large, long beside) {
    if (packed.count > Limits.BYTES) {
      throw Table.refused(file, "the file has more than " + Limits.BYTES + " bytes", "divide it");
    }
    if (large > Limits.UNPACKED_BYTES || beside > MOST_BESIDE) {
      throw Table.refused(
          file,
          "this Excel file unpacks to more than "
              + (beside > MOST_BESIDE ? MOST_BESIDE : Limits.UNPACKED_BYTES)
              + " bytes",
          "copy the list alone into a new file");
    }
  }

  /** Counts the bytes that were read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      count += Math.max(0, n);
      return n;
    }
  }
}
