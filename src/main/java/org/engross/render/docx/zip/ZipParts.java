package org.engross.render.docx.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes parts out of a finished file again, which {@link ZipCheck} found sound.
 *
 * <p>An instance keeps its inflater, whose memory goes with it, and serves one thread.
 */
public final class ZipParts {
  private static final int END_LENGTH = 22;
  private static final int COUNT = 10;
  private static final int DIRECTORY_AT = 16;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int CENTRAL_COMPRESSED = 20;
  private static final int CENTRAL_SIZE = 24;
  private static final int CENTRAL_NAME_LENGTH = 28;
  private static final int CENTRAL_OFFSET = 42;

  private final Inflater inflater = new Inflater(true);
  private byte[] part = new byte[1 << 14];

  /** Takes each part that was wanted. */
  public interface Use {
    /**
     * A part as it was before it was compressed.
     *
     * @param bytes hold it until this returns, and other bytes behind it
     */
    void take(String name, byte[] bytes, int length);
  }

  /**
   * Gives the parts of a file that {@link ZipWriter} wrote, in their order.
   *
   * @param wanted tells by its name whether a part is wanted
   */
  public void each(byte[] file, Predicate<String> wanted, Use use) {
    int endAt = file.length - END_LENGTH;
    int at = ZipBytes.get32(file, endAt + DIRECTORY_AT);
    for (int i = ZipBytes.get16(file, endAt + COUNT); i > 0; i--) {
      int nameLength = ZipBytes.get16(file, at + CENTRAL_NAME_LENGTH);
      String name = new String(file, at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
      if (wanted.test(name)) {
        int length = restore(file, at, nameLength); // which may make the array larger
        use.take(name, part, length);
      }
      at += CENTRAL_LENGTH + nameLength;
    }
  }

  private int restore(byte[] file, int recordAt, int nameLength) {
    int length = ZipBytes.get32(file, recordAt + CENTRAL_SIZE);
    if (length > part.length) {
      part = Arrays.copyOf(part, 2 * length);
    }
    int from = ZipBytes.get32(file, recordAt + CENTRAL_OFFSET) + LOCAL_LENGTH + nameLength;
    inflater.reset();
    inflater.setInput(file, from, ZipBytes.get32(file, recordAt + CENTRAL_COMPRESSED));
    try {
      for (int got = 0; got < length && !inflater.finished(); ) {
        got += inflater.inflate(part, got, length - got);
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("a part of a finished file cannot be restored", e);
    }
    return length;
  }
}
