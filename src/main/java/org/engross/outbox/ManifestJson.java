package org.engross.outbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.outbox.Manifest.Entry;

/** Writes a manifest as JSON, the same bytes for the same manifest, and reads it back strictly. */
final class ManifestJson {
  /** Rises when a reader of today would misread what a writer of tomorrow means. */
  private static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ManifestJson() {}

  /** A manifest that a later Engross wrote, in a form that this one does not know. */
  static final class NewerException extends IOException {
    private NewerException(int version) {
      super("version " + version + ", known is " + VERSION);
    }
  }

  /** Text that is no manifest of ours. */
  static final class DamagedException extends IOException {
    private DamagedException(Exception cause) {
      super(cause);
    }
  }

  /** One draft a line, so that a comparison of two manifests shows drafts. */
  static byte[] write(Manifest manifest) {
    String drafts =
        manifest.drafts().values().stream()
            .map(e -> "\n    " + line(e))
            .collect(Collectors.joining(","));
    StringBuilder json = new StringBuilder("{\n  \"manifest\": " + VERSION + ",\n  \"drafts\": [");
    json.append(drafts).append(drafts.isEmpty() ? "]" : "\n  ]");
    manifest
        .unknown()
        .forEach((name, value) -> json.append(",\n  ").append(quoted(name)).append(": " + value));
    return json.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One entry as JSON, without a line end. */
  static String line(Entry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("name", entry.name());
      json.writeStringField("sha256", entry.sha256());
      json.writeObjectFieldStart("made");
      for (Map.Entry<String, String> fact : entry.made().entrySet()) {
        json.writeStringField(fact.getKey(), fact.getValue());
      }
      json.writeEndObject();
      for (Map.Entry<String, String> field : entry.unknown().entrySet()) {
        json.writeFieldName(field.getKey());
        json.writeRawValue(field.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static String quoted(String name) {
    StringWriter quoted = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(quoted)) {
      json.writeString(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return quoted.toString();
  }

  /**
   * Reads a manifest.
   *
   * @throws NewerException if a later version wrote it
   * @throws DamagedException if it is damaged in any way
   */
  static Manifest read(byte[] json) throws NewerException, DamagedException {
    try (JsonParser parser = JSON.createParser(json)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT);
      Manifest manifest = manifest(parser);
      if (parser.nextToken() != null) {
        throw new IOException("something follows the manifest");
      }
      return manifest;
    } catch (NewerException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedException(e);
    }
  }

  private static Manifest manifest(JsonParser parser) throws IOException {
    int version = 0;
    SortedMap<String, Entry> drafts = null;
    Map<String, String> unknown = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "manifest" -> version = version(parser, value);
        case "drafts" -> drafts = drafts(parser, value);
        default -> unknown.put(name, raw(parser));
      }
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    if (version < 1 || drafts == null) {
      throw new IOException("it lacks its version or its drafts");
    }
    return new Manifest(drafts, unknown);
  }

  private static int version(JsonParser parser, JsonToken value) throws IOException {
    expect(value, JsonToken.VALUE_NUMBER_INT);
    int version = parser.getIntValue();
    if (version > VERSION) {
      throw new NewerException(version);
    }
    return version;
  }

  private static SortedMap<String, Entry> drafts(JsonParser parser, JsonToken start)
      throws IOException {
    expect(start, JsonToken.START_ARRAY);
    SortedMap<String, Entry> drafts = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Entry entry = entry(parser);
      if (drafts.put(entry.name(), entry) != null) {
        throw new IOException("it names " + entry.name() + " twice");
      }
    }
    return drafts;
  }

  /**
   * Reads one entry that stands alone, as a line of the journal does.
   *
   * @throws DamagedException if it is damaged in any way
   */
  static Entry entry(String line) throws DamagedException {
    try (JsonParser parser = JSON.createParser(line)) {
      parser.nextToken();
      Entry entry = entry(parser);
      if (parser.nextToken() != null) {
        throw new IOException("something follows the entry");
      }
      return entry;
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedException(e);
    }
  }

  private static Entry entry(JsonParser parser) throws IOException {
    expect(parser.currentToken(), JsonToken.START_OBJECT);
    Map<String, String> known = new TreeMap<>();
    SortedMap<String, String> made = new TreeMap<>();
    Map<String, String> unknown = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "name", "sha256" -> known.put(name, text(parser, value));
        case "made" -> made = made(parser, value);
        default -> unknown.put(name, raw(parser));
      }
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    return new Entry(
        known.getOrDefault("name", ""), known.getOrDefault("sha256", ""), made, unknown);
  }

  private static SortedMap<String, String> made(JsonParser parser, JsonToken start)
      throws IOException {
    expect(start, JsonToken.START_OBJECT);
    SortedMap<String, String> made = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      made.put(name, text(parser, parser.nextToken()));
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    return made;
  }

  private static String text(JsonParser parser, JsonToken value) throws IOException {
    expect(value, JsonToken.VALUE_STRING);
    return parser.getText();
  }

  /** The value at which the parser stands, numbers digit for digit. */
  private static String raw(JsonParser parser) throws IOException {
    StringWriter raw = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(raw)) {
      json.copyCurrentStructureExact(parser);
    }
    return raw.toString();
  }

  private static void expect(JsonToken found, JsonToken wanted) throws IOException {
    if (found != wanted) {
      throw new IOException("found " + found + ", expected " + wanted);
    }
  }
}
