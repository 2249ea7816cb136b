package org.engross.render.docx.volume;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.engross.render.docx.zip.ZipPrefix;
import org.engross.render.docx.zip.ZipWriter;

/** The parts that every draft in a frame shares, as they lie compressed in the prepared frame. */
final class SharedParts {
  static final String CONTENT_TYPES = "[Content_Types].xml";

  private final Map<String, Packed> parts = new LinkedHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Packed(int checksum, byte[] compressed, int size) {}

  SharedParts(ZipPrefix entries) {
    entries.each(
        (name, checksum, compressed, size) ->
            parts.put(name, new Packed(checksum, compressed, size)));
  }

  Set<String> names() {
    return parts.keySet();
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** One of them, as {@link Tags} reads it. */
  String text(String name) {
    Packed part = parts.get(name);
    byte[] bytes = new byte[part.size];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(part.compressed);
      inflater.inflate(bytes);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a prepared frame cannot be unpacked: " + name, e);
    } finally {
      inflater.end();
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Puts one of them into a file as it is. */
  void copy(String name, ZipWriter zip) {
    Packed part = parts.get(name);
    zip.raw(name, part.checksum, part.compressed, part.size);
  }
}
