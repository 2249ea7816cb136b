package org.engross.workshop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.engross.own.OwnField;
import org.engross.own.OwnType;

/** A JSON Schema of the fields that a template asks a person for: of what stands under fields. */
public final class OwnSchema {
  private static final List<String> YES_NO = List.of("yes", "no", "true", "false");

  private OwnSchema() {}

  /** The schema of a template's fields. */
  public static String of(String template, List<OwnField> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
      json.writeStringField("title", "fields: what " + template + " asks a person for");
      json.writeStringField("type", "object");
      json.writeArrayFieldStart("required");
      for (OwnField field : fields) {
        if (!field.optional()) {
          json.writeString(field.name());
        }
      }
      json.writeEndArray();
      json.writeObjectFieldStart("properties");
      for (OwnField field : fields) {
        write(field, json);
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(OwnField field, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field.name());
    if (!field.about().isEmpty()) {
      json.writeStringField("description", field.about());
    }
    switch (field.type().kind()) {
      case TEXT -> types(json, "string", "number", "boolean");
      case DATE -> {
        types(json, "string");
        json.writeStringField("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      }
      case NUMBER -> {
        types(json, "integer", "string");
        json.writeNumberField("minimum", 0);
        json.writeStringField("pattern", "^([0-9]{1,9}|[0-9]{1,3}(,[0-9]{3})+)$");
      }
      case YES_NO, CHOICE -> words(json, field.type());
    }
    json.writeEndObject();
  }

  private static void types(JsonGenerator json, String... names) throws IOException {
    json.writeArrayFieldStart("type");
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  /** YAML's yes and no are texts to some editors, and true and false to others. */
  private static void words(JsonGenerator json, OwnType type) throws IOException {
    boolean yesNo = type.kind() == OwnType.Kind.YES_NO;
    json.writeArrayFieldStart("enum");
    if (yesNo) {
      json.writeBoolean(true);
      json.writeBoolean(false);
    }
    for (String word : yesNo ? YES_NO : type.words()) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
