package org.engross.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.engross.problem.Level;
import org.engross.problem.Problem;

/**
 * What was found, as JSON for other programs: {@code files}, each with its {@code problems} ({@code
 * level}, {@code rule}, {@code place}, {@code line}, {@code message}, {@code remedy}, {@code
 * quote}); then {@code errors}, {@code warnings} and {@code infos}, the numbers of all.
 */
public final class CheckedJson {
  private CheckedJson() {}

  /** The files, in their order. */
  public static String of(List<Checked> files) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("files");
      for (Checked file : files) {
        write(file, json);
      }
      json.writeEndArray();
      for (Level level : Level.values()) {
        int count = files.stream().mapToInt(f -> f.count(level)).sum();
        json.writeNumberField(level.word() + "s", count);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Checked file, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file());
    json.writeArrayFieldStart("problems");
    for (Problem problem : file.problems()) {
      json.writeStartObject();
      json.writeStringField("level", problem.level().word());
      json.writeStringField("rule", problem.rule());
      json.writeStringField("place", problem.place().toString());
      json.writeNumberField("line", problem.place().line());
      json.writeStringField("message", problem.message());
      json.writeStringField("remedy", problem.remedy());
      json.writeStringField("quote", problem.place().excerpt());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
