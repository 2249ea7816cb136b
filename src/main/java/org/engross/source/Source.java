package org.engross.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/**
 * A text that a person wrote, under the name by which that person knows it.
 *
 * @param name how problems name it: {@code examples/points/mexico-2022.yaml}
 * @param text its text, with LF line ends and no byte order mark
 * @param places where each of its lines stands, if it was made of something that has no lines
 */
public record Source(String name, String text, List<Place> places) {

  /**
   * Files over this many bytes are refused before they are read as text. A list of 100,000
   * recipients has some 20 million.
   */
  public static final int MOST_BYTES = 32 * 1024 * 1024;

  /** Copies the places. */
  public Source {
    places = List.copyOf(places);
  }

  /** A text whose lines are those that its author sees. */
  public Source(String name, String text) {
    this(name, text, List.of());
  }

  /**
   * Reads bytes as UTF-8, strictly: a damaged byte is refused, never replaced; a byte order mark is
   * dropped; CRLF and CR become LF.
   *
   * @throws ProblemException if the bytes are too many, not UTF-8, or hold a control or invisible
   *     character that no text needs
   */
  public static Source decode(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new ProblemException(
          Problem.error(
              Place.of(name), "the file has more than " + MOST_BYTES + " bytes", "divide it"));
    }
    Source source = new Source(name, lineFeeds(utf8(name, bytes)));
    source.refuseForbidden();
    return source;
  }

  /**
   * Reads the file that a person named, no further than a file may be long.
   *
   * @param name how the person knows it
   * @throws ProblemException as {@link #decode} does
   */
  public static Source read(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return decode(name, in.readNBytes(MOST_BYTES + 1));
    }
  }

  /**
   * Reads bytes that are known to be good: the jar's own, which a test decodes strictly, and those
   * that were decoded before.
   */
  public static Source known(String name, byte[] bytes) {
    return new Source(name, lineFeeds(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static String utf8(String name, byte[] bytes) {
    if (bytes.length >= 2 && isUtf16Mark(bytes)) {
      throw new ProblemException(
          Problem.error(Place.of(name), "the file is UTF-16", "save it as UTF-8"));
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new ProblemException(
          Problem.error(
              new Place(name, line, 0, ""), "this line is not UTF-8", "save the file as UTF-8"));
    }
  }

  private static boolean isUtf16Mark(byte[] bytes) {
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void refuseForbidden() {
    int at = Characters.firstForbidden(text);
    if (at >= 0) {
      throw new ProblemException(
          Problem.error(
              place(at),
              "the character " + Characters.name(text.codePointAt(at)) + " may not stand here",
              "delete it"));
    }
  }

  /** The place of the character at {@code offset} (UTF-16 units from 0). */
  public Place place(int offset) {
    int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    if (offset == 0) {
      start = 0;
    }
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return places.isEmpty()
        ? new Place(name, line, offset - start + 1, lineFrom(start))
        : made(line);
  }

  /** The place at a line and column, both from 1. */
  public Place place(int line, int column) {
    if (!places.isEmpty()) {
      return made(line);
    }
    int start = 0;
    for (int n = 1; n < line; n++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return new Place(name, line, column, lineFrom(start));
  }

  private Place made(int line) {
    return places.get(Math.max(1, Math.min(line, places.size())) - 1);
  }

  private String lineFrom(int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
