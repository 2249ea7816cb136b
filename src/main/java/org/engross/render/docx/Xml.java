package org.engross.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes XML as UTF-8 into one growing array: markup as it stands, text and attribute values
 * escaped. No string is built on the way and the array is used again for the next part.
 */
final class Xml {
  private byte[] bytes = new byte[64 * 1024];
  private int length;
  private int[] seams = new int[8];
  private boolean[] own = new boolean[8];
  private int seamCount;

  /** Forgets what was written; the array stays. */
  Xml clear() {
    length = 0;
    seamCount = 0;
    return this;
  }

  /** Forgets what was written after the first so many bytes. */
  void cut(int count) {
    length = count;
    while (seamCount > 0 && seams[seamCount - 1] > count) {
      seamCount--;
    }
  }

  /** Says that what follows is told apart here: it may be the same in another draft. */
  void seam() {
    addSeam(length, false);
  }

  /** Says that what follows is told apart here: it is one draft's alone, as an address is. */
  void seamOfOwn() {
    addSeam(length, true);
  }

  private void addSeam(int at, boolean ofOwn) {
    if (seamCount == seams.length) {
      seams = Arrays.copyOf(seams, 2 * seamCount);
      own = Arrays.copyOf(own, 2 * seamCount);
    }
    own[seamCount] = ofOwn;
    seams[seamCount++] = at;
  }

  /** How many seams there are. */
  int seams() {
    return seamCount;
  }

  /** How many bytes stand before a seam. */
  int seamAt(int number) {
    return seams[number];
  }

  /** Whether what follows a seam is one draft's alone. */
  boolean isOwnBehind(int number) {
    return own[number];
  }

  /** Whether what was written ends with this ASCII. */
  boolean endsWith(String ascii) {
    int start = length - ascii.length();
    for (int i = 0; i < ascii.length(); i++) {
      if (start < 0 || bytes[start + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  byte[] array() {
    return bytes;
  }

  /** What was written, as an array of its own. */
  byte[] copy() {
    return since(0);
  }

  /** The same without the first so many bytes. */
  byte[] since(int count) {
    return Arrays.copyOfRange(bytes, count, length);
  }

  int length() {
    return length;
  }

  /** Appends bytes that are XML already. */
  Xml raw(byte[] xml) {
    return raw(xml, xml.length);
  }

  Xml raw(Xml xml) {
    for (int i = 0; i < xml.seamCount; i++) {
      addSeam(length + xml.seams[i], xml.own[i]);
    }
    return raw(xml.bytes, xml.length);
  }

  private Xml raw(byte[] xml, int count) {
    room(count);
    System.arraycopy(xml, 0, bytes, length, count);
    length += count;
    return this;
  }

  /** Appends ASCII that is XML already. */
  @SuppressWarnings("deprecation") // the quickest way for ASCII: one byte a character, no encoder
  Xml raw(String ascii) {
    int count = ascii.length();
    room(count);
    ascii.getBytes(0, count, bytes, length);
    length += count;
    return this;
  }

  Xml raw(int number) {
    return raw(Integer.toString(number));
  }

  /** Appends text, escaped so that it may stand between tags and in an attribute. */
  Xml text(CharSequence text) {
    int count = text.length();
    room(6 * count);
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += encode(text, i, c);
      } else if (c == '&' || c == '<' || c == '>' || c == '"') {
        raw(entity(c));
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return this;
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> "&quot;";
    };
  }

  /** Encodes one character beyond ASCII and says how many more units of the text it took. */
  private int encode(CharSequence text, int i, char c) {
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
    } else if (Character.isHighSurrogate(c)) {
      int codePoint = Character.codePointAt(text, i);
      if (codePoint == c) {
        throw new IllegalArgumentException("a lone surrogate reached the writer");
      }
      bytes[length++] = (byte) (0xF0 | codePoint >> 18);
      bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
      return 1;
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[length++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
