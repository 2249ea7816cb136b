package org.engross.outbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run was asked for, and what it read: what it takes to make its drafts again. A manifest
 * has it once for all drafts of the run.
 *
 * <pre>
 * {"engross":"1.0.0","order":["packets/ustr.yaml","--final"],
 *  "inputs":{"office.yaml":"3a5f09c1","points/trade.yaml":"90b1c8e4"}}
 * </pre>
 *
 * @param engross the version that made it
 * @param order the words behind {@code engross draft} that say what is drafted; files have the
 *     names that their office has for them
 * @param inputs the office's own files that it read, by the same names, each with a checksum
 *     (CRC-32) that tells an edited file, and no forged one
 */
public record Run(String engross, List<String> order, SortedMap<String, String> inputs) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int KEY_LENGTH = 8;

  /** Copies the collections; refuses null. */
  public Run {
    Objects.requireNonNull(engross, "engross");
    order = List.copyOf(order);
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /** By what its drafts name it: 8 hexadecimal digits. */
  static String key(String json) {
    return Disk.hash(json.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
  }

  /** It as JSON, in one line. */
  String json() {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("engross", engross);
      json.writeArrayFieldStart("order");
      for (String word : order) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("inputs");
      for (Map.Entry<String, String> input : inputs.entrySet()) {
        json.writeStringField(input.getKey(), input.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** A run out of its JSON; empty if it is not one that this version understands. */
  static Optional<Run> of(String line) {
    try (JsonParser json = JSON.createParser(line)) {
      return json.nextToken() == JsonToken.START_OBJECT
          ? Optional.of(read(json))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Run read(JsonParser json) throws IOException {
    String engross = "";
    List<String> order = new ArrayList<>();
    SortedMap<String, String> inputs = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "engross" -> engross = ManifestJson.text(json, value);
        case "order" -> {
          ManifestJson.expect(value, JsonToken.START_ARRAY);
          for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
            order.add(ManifestJson.text(json, t));
          }
        }
        case "inputs" -> inputs = ManifestJson.texts(json, value);
        default -> json.skipChildren();
      }
    }
    return new Run(engross, order, inputs);
  }
}
