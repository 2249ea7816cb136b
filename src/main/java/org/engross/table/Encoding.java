package org.engross.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.SourceFile;

/**
 * Says what a text that is not UTF-8 is instead: UTF-16, or Windows-1252 (Latin-1), as older
 * programs write it.
 */
final class Encoding {
  private static final String AS_UTF_8 = "in Excel, save it as \"CSV UTF-8 (Comma delimited)\"";
  private static final int BUFFER = 1 << 16;

  private final SourceFile file;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer characters = CharBuffer.allocate(BUFFER);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int lines = 1;

  private Encoding(SourceFile file) {
    this.file = file;
  }

  /**
   * Reads a file once and holds nothing of it.
   *
   * @throws ProblemException if it is not UTF-8, or too large
   */
  static void check(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      new Encoding(file).check(in);
    }
  }

  private void check(InputStream in) throws IOException {
    long count = 0;
    for (int n = fill(in); n >= 0; n = fill(in)) {
      if (count == 0) {
        refuseUtf16();
      }
      count += n;
      if (count > Limits.BYTES) {
        throw refused(0, "the file has more than " + Limits.BYTES + " bytes", "divide it");
      }
      decode(false);
    }
    decode(true);
  }

  private int fill(InputStream in) throws IOException {
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n > 0) {
      bytes.position(bytes.position() + n);
    }
    return n;
  }

  private void decode(boolean end) {
    bytes.flip();
    characters.clear();
    CoderResult result = decoder.decode(bytes, characters, end);
    for (int i = 0; i < bytes.position(); i++) {
      lines += bytes.get(i) == '\n' ? 1 : 0;
    }
    if (result.isError()) {
      throw refused(
          lines,
          "this line is not UTF-8, but Windows-1252 (Latin-1) as it seems: \"" + word() + "\"",
          AS_UTF_8);
    }
    bytes.compact();
  }

  /** A byte order mark, or every other byte of the beginning is zero. */
  private void refuseUtf16() {
    int zeros = 0;
    int length = Math.min(bytes.position(), 512);
    for (int i = 0; i < length; i++) {
      zeros += bytes.get(i) == 0 ? 1 : 0;
    }
    int mark = length < 2 ? 0 : (bytes.get(0) & 0xFF) << 8 | bytes.get(1) & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE || zeros > length / 4) {
      throw refused(0, "the file is UTF-16 (Excel calls it Unicode Text)", AS_UTF_8);
    }
  }

  /** The word with the damaged byte in it, read as Windows-1252. */
  private String word() {
    int start = bytes.position();
    int end = bytes.position() + 1;
    while (start > 0 && isOfWord(bytes.get(start - 1)) && bytes.position() - start < 20) {
      start--;
    }
    while (end < bytes.limit() && isOfWord(bytes.get(end)) && end - bytes.position() < 20) {
      end++;
    }
    return new String(bytes.array(), start, end - start, Charset.forName("windows-1252"));
  }

  private static boolean isOfWord(byte b) {
    return b < 0 || b > ' ' && b != ',' && b != ';' && b != '"';
  }

  private ProblemException refused(int line, String message, String remedy) {
    return new ProblemException(
        Problem.error(new Place(file.name(), line, 0, ""), message, remedy));
  }
}
