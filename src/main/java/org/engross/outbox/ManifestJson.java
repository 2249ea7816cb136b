package org.engross.outbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.outbox.Manifest.Entry;

/** Writes a manifest as JSON, the same bytes for the same manifest, and reads it back strictly. */
final class ManifestJson {
  /** Rises when a reader of today would misread what a writer of tomorrow means. */
  private static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final String BEFORE_NAME = "{\"name\":\"";

  /** Where the name begins in an entry's line. */
  static final int NAME_AT = BEFORE_NAME.length();

  /** From the name's end to the hash's begin. */
  static final int FROM_NAME_TO_HASH = "\",\"sha256\":\"".length();

  /** The digits of a hash. */
  static final int HASH_LENGTH = 64;

  private static final byte[] FIRST = utf8("\n    ");
  private static final byte[] FURTHER = utf8(",\n    ");

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

    private DamagedException(String what) {
      super(what);
    }
  }

  /** The manifest as JSON, in pieces: one draft a line, so that a comparison shows drafts. */
  static Iterable<byte[]> write(Manifest manifest) {
    List<byte[]> drafts = manifest.entries().lines();
    StringBuilder end = new StringBuilder(drafts.isEmpty() ? "]" : "\n  ]");
    if (!manifest.runs().isEmpty()) {
      end.append(",\n  \"runs\": {").append(runs(manifest.runs())).append("\n  }");
    }
    manifest
        .unknown()
        .forEach((name, value) -> end.append(",\n  ").append(quoted(name)).append(": " + value));
    return () ->
        Stream.of(
                Stream.of(utf8("{\n  \"manifest\": " + VERSION + ",\n  \"drafts\": [")),
                IntStream.range(0, drafts.size())
                    .boxed()
                    .flatMap(i -> Stream.of(i == 0 ? FIRST : FURTHER, drafts.get(i))),
                Stream.of(utf8(end + "\n}\n")))
            .flatMap(pieces -> pieces)
            .iterator();
  }

  /** In a loop, since streaming a sorted map costs a cold start a class. */
  private static String runs(Map<String, String> runs) {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> run : runs.entrySet()) {
      lines.append(lines.length() == 0 ? "" : ",").append("\n    ");
      lines.append(quoted(run.getKey())).append(": ").append(run.getValue());
    }
    return lines.toString();
  }

  /** A run as a line of the journal. */
  static byte[] runLine(String key, String run) {
    return utf8("{\"run\":" + quoted(key) + ",\"is\":" + run + "}");
  }

  /** The run in a line of the journal, under its name; none in another line. */
  static Map<String, String> run(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT);
      expect(parser.nextToken(), JsonToken.FIELD_NAME);
      if (!parser.currentName().equals("run")) {
        return Map.of();
      }
      String key = text(parser, parser.nextToken());
      expect(parser.nextToken(), JsonToken.FIELD_NAME);
      expect(parser.nextToken(), JsonToken.START_OBJECT);
      String run = raw(parser);
      expect(parser.nextToken(), JsonToken.END_OBJECT);
      return Map.of(key, run);
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The beginning of a line as an entry of this name has it. */
  static byte[] lineOf(String name) {
    return utf8(BEFORE_NAME + name + "\"");
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
   * @throws IOException if it cannot be read
   */
  static Manifest read(InputStream json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT);
      Manifest manifest = manifest(parser);
      if (parser.nextToken() != null) {
        throw new DamagedException("something follows the manifest");
      }
      return manifest;
    } catch (JsonProcessingException | CharConversionException | IllegalArgumentException e) {
      throw new DamagedException(e);
    }
  }

  private static Manifest manifest(JsonParser parser) throws IOException {
    int version = 0;
    EntryList drafts = null;
    Map<String, String> runs = new TreeMap<>();
    Map<String, String> unknown = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "manifest" -> version = version(parser, value);
        case "drafts" -> drafts = drafts(parser, value);
        case "runs" -> runs = runs(parser, value);
        default -> unknown.put(name, raw(parser));
      }
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    if (version < 1 || drafts == null) {
      throw new DamagedException("it lacks its version or its drafts");
    }
    return new Manifest(drafts, new TreeMap<>(runs), unknown);
  }

  private static int version(JsonParser parser, JsonToken value) throws IOException {
    expect(value, JsonToken.VALUE_NUMBER_INT);
    int version = parser.getIntValue();
    if (version > VERSION) {
      throw new NewerException(version);
    }
    return version;
  }

  /** What a run is, is read when somebody asks. */
  private static Map<String, String> runs(JsonParser parser, JsonToken start) throws IOException {
    expect(start, JsonToken.START_OBJECT);
    Map<String, String> runs = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      runs.put(key, raw(parser));
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    return runs;
  }

  private static EntryList drafts(JsonParser parser, JsonToken start) throws IOException {
    expect(start, JsonToken.START_ARRAY);
    List<byte[]> lines = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      lines.add(EntryList.line(entry(parser)));
    }
    return EntryList.ofLines(lines);
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
        throw new DamagedException("something follows the entry");
      }
      return entry;
    } catch (DamagedException e) {
      throw e;
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
        case "made" -> made = texts(parser, value);
        default -> unknown.put(name, raw(parser));
      }
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    return new Entry(
        known.getOrDefault("name", ""), known.getOrDefault("sha256", ""), made, unknown);
  }

  /** An object whose values are texts. */
  static SortedMap<String, String> texts(JsonParser parser, JsonToken start) throws IOException {
    expect(start, JsonToken.START_OBJECT);
    SortedMap<String, String> texts = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      texts.put(name, text(parser, parser.nextToken()));
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    return texts;
  }

  static String text(JsonParser parser, JsonToken value) throws IOException {
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

  static void expect(JsonToken found, JsonToken wanted) throws IOException {
    if (found != wanted) {
      throw new DamagedException("found " + found + ", expected " + wanted);
    }
  }
}
