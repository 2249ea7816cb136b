package org.engross.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engross.render.docx.zip.ZipParts;

/**
 * The words of a finished Word file, as its reader has them: of its text, headers, footers, notes
 * and properties, those of the frame with them.
 *
 * <p>An instance is used again for each file and belongs to one thread at a time.
 */
public final class DocxText {
  private static final List<String> READ =
      List.of("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes");

  private final ZipParts parts = new ZipParts();

  /**
   * A part's words.
   *
   * @param head whether it is a header or a footer
   * @param text with an empty line between paragraphs, cells and lines
   */
  public record Part(boolean head, String text) {}

  /** The parts of a file that {@link DocxRenderer} made, in their order. */
  public List<Part> of(byte[] file) {
    List<Part> texts = new ArrayList<>();
    parts.each(
        file,
        DocxText::isRead,
        (name, bytes, length) -> texts.add(new Part(isHead(name), words(bytes, length))));
    return texts;
  }

  static boolean isRead(String name) {
    return name.equals(PartNames.CORE)
        || name.endsWith(".xml") && READ.stream().anyMatch(name::startsWith);
  }

  static boolean isHead(String name) {
    return name.startsWith("word/header") || name.startsWith("word/footer");
  }

  /** Letters are copied as they stand, in UTF-8; marks and references are in ASCII. */
  static String words(byte[] xml, int length) {
    byte[] text = new byte[length];
    int size = 0;
    for (int at = 0; at < length; at++) {
      byte c = xml[at];
      if (c == '<') {
        if (divides(xml, at + 1)) {
          text[size++] = '\n';
          text[size++] = '\n';
        }
        at = end(xml, at, '>');
      } else if (c == '&') {
        text[size++] = character(xml, at + 1);
        at = end(xml, at, ';');
      } else {
        text[size++] = c;
      }
    }
    return new String(text, 0, size, StandardCharsets.UTF_8);
  }

  private static int end(byte[] xml, int from, char mark) {
    int at = from;
    while (xml[at] != mark) {
      at++;
    }
    return at;
  }

  /**
   * Whether a mark ends a line: those of a paragraph's own do, those of its runs stand inside it.
   * Among the properties every mark does.
   */
  private static boolean divides(byte[] xml, int at) {
    boolean closes = xml[at] == '/';
    int name = closes ? at + 1 : at;
    if (xml[name] != 'w' || xml[name + 1] != ':') {
      return true;
    }
    byte first = xml[name + 2];
    byte second = xml[name + 3];
    boolean paragraph = closes && first == 'p' && second == '>';
    boolean lineEnd = first == 'b' && second == 'r';
    boolean tab = first == 't' && second == 'a' && xml[name + 5] == '/';
    return paragraph || lineEnd || tab;
  }

  /** The sign for which an entity stands: an ampersand, an angle bracket and the like. */
  private static byte character(byte[] xml, int at) {
    return switch (xml[at]) {
      case 'l' -> '<';
      case 'g' -> '>';
      case 'q' -> '"';
      case 'a' -> (byte) (xml[at + 1] == 'm' ? '&' : '\'');
      default -> ' ';
    };
  }
}
