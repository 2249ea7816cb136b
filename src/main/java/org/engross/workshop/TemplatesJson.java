package org.engross.workshop;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.template.FieldUse;

/** Templates and their variables as JSON, for other programs. */
public final class TemplatesJson {
  private final JsonGenerator json;

  private TemplatesJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Writing {
    void to(TemplatesJson json) throws IOException;
  }

  /**
   * An array of objects with {@code name}, {@code summary}, {@code title}, {@code kind}, {@code
   * text} and {@code look} (files), {@code own} and {@code hidesShipped} (whether).
   */
  public static String of(List<TemplateEntry> entries) {
    return written(json -> json.entries(entries));
  }

  /**
   * An array of objects with {@code name}, {@code type}, for what a template's head declares {@code
   * declared} (its type there) and {@code about}, {@code own} and {@code mayBeMissing} (whether),
   * and {@code uses}: {@code place}, {@code line}, {@code column}, {@code quote}, {@code needed},
   * and for what a macro reads {@code macro} and {@code calledAt}.
   */
  public static String ofVariables(List<Variable> variables) {
    return written(json -> json.variables(variables));
  }

  private static String written(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.useDefaultPrettyPrinter();
      writing.to(new TemplatesJson(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void entries(List<TemplateEntry> entries) throws IOException {
    json.writeStartArray();
    for (TemplateEntry entry : entries) {
      json.writeStartObject();
      json.writeStringField("name", entry.name());
      json.writeStringField("summary", entry.purpose().summary());
      json.writeStringField("title", entry.purpose().title());
      json.writeStringField("kind", entry.purpose().kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", entry.text().name());
      if (entry.look().isPresent()) {
        json.writeStringField("look", entry.look().get());
      }
      json.writeBooleanField("own", entry.isOwn());
      json.writeBooleanField("hidesShipped", entry.hides());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void variables(List<Variable> variables) throws IOException {
    json.writeStartArray();
    for (Variable variable : variables) {
      json.writeStartObject();
      json.writeStringField("name", variable.name());
      json.writeStringField("type", variable.type().word());
      if (variable.declared().isPresent()) {
        json.writeStringField("declared", variable.declared().get().type().toString());
        json.writeStringField("about", variable.declared().get().about());
      }
      json.writeBooleanField("own", variable.isOwn());
      json.writeBooleanField("mayBeMissing", variable.mayBeMissing());
      json.writeArrayFieldStart("uses");
      for (FieldUse use : variable.uses()) {
        use(use);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void use(FieldUse use) throws IOException {
    Place place = use.place();
    json.writeStartObject();
    json.writeStringField("place", place.toString());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("quote", place.excerpt());
    json.writeBooleanField("needed", use.needed());
    Optional<FieldUse.Call> call = use.call();
    if (call.isPresent()) {
      json.writeStringField("macro", call.get().macro());
      json.writeStringField("calledAt", call.get().place().toString());
    }
    json.writeEndObject();
  }
}
