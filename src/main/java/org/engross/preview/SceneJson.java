package org.engross.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.engross.desk.Proofs;
import org.engross.office.Recipient;
import org.engross.problem.Problem;

/** A scene as the page reads it. */
final class SceneJson {
  private SceneJson() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** The scene, its Word file in base 64. */
  static byte[] of(Scene scene) {
    return json(
        json -> {
          json.writeNumberField("generation", scene.generation());
          json.writeStringField("office", scene.office());
          json.writeStringField("command", scene.command());
          json.writeBooleanField("final", scene.finalCopy());
          json.writeBooleanField("canPrint", scene.canPrint());
          json.writeNumberField("count", scene.count());
          json.writeNumberField("matching", scene.matching());
          titles(scene, json);
          problems(scene.problems(), json);
          points(scene, json);
          recipients(scene, json);
          if (scene.word().isPresent()) {
            json.writeBinaryField("word", scene.word().get());
          }
        });
  }

  /** How many errors and warnings each of some drafts has, by its name. */
  static byte[] of(List<Survey> surveys) {
    return json(
        json -> {
          for (Survey survey : surveys) {
            json.writeObjectFieldStart(survey.name());
            json.writeNumberField("errors", survey.errors());
            json.writeNumberField("warnings", survey.warnings());
            json.writeEndObject();
          }
        });
  }

  private static byte[] json(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void titles(Scene scene, JsonGenerator json) throws IOException {
    if (scene.shown().isPresent()) {
      json.writeFieldName("shown");
      title(scene.shown().get(), json);
    }
    json.writeArrayFieldStart("drafts");
    for (Proofs.Title title : scene.listed()) {
      title(title, json);
    }
    json.writeEndArray();
  }

  private static void title(Proofs.Title title, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", title.name());
    json.writeStringField("template", title.template());
    texts("to", title.to(), json);
    json.writeStringField("whose", title.whose().orElse(""));
    json.writeEndObject();
  }

  private static void problems(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", problem.level().word());
      json.writeStringField("rule", problem.rule());
      json.writeStringField("place", problem.place().toString());
      json.writeNumberField("column", problem.place().column());
      json.writeStringField("excerpt", problem.place().excerpt());
      json.writeStringField("message", problem.message());
      json.writeStringField("remedy", problem.remedy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void points(Scene scene, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("points");
    for (Scene.PointLine line : scene.library()) {
      json.writeStartObject();
      json.writeStringField("id", line.point().id());
      json.writeStringField("topic", line.point().topic().word());
      json.writeStringField("title", line.point().title());
      json.writeBooleanField("asks", line.asks());
      json.writeBooleanField("passed", line.passed());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("chosen", scene.chosen(), json);
  }

  private static void recipients(Scene scene, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("recipients");
    for (Recipient recipient : scene.recipients()) {
      json.writeStartObject();
      json.writeStringField("id", recipient.id());
      json.writeStringField("name", recipient.name());
      json.writeStringField("office", office(recipient));
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("to", scene.to(), json);
  }

  /** The second line of the inside address, which names the office or the chamber. */
  private static String office(Recipient recipient) {
    List<String> lines = recipient.insideAddress();
    return lines.size() > 1 ? lines.get(1) : "";
  }

  private static void texts(String name, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
