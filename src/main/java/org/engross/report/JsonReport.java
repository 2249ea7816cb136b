package org.engross.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.engross.problem.Problem;

/**
 * A report as JSON, one draft a line.
 *
 * <pre>
 * {
 *   "report": 1,
 *   "complete": false,
 *   "problems": [],
 *   "drafts": [
 *     {"file":"2022-06-15-letter-ustr.docx","outcome":"written","recipient":"ustr","sha256":"9f86...","problems":[]}
 *   ]
 * }
 * </pre>
 */
final class JsonReport {
  /** How each of them begins; rises when a reader of today would misread what it says. */
  static final String BEGINNING = "{\n  \"report\": 1,\n";

  private static final JsonFactory JSON = new JsonFactory();

  private JsonReport() {}

  /** The report in pieces. */
  static Stream<String> of(Rows report) {
    String head =
        BEGINNING
            + "  \"complete\": "
            + report.isComplete()
            + ",\n  \"problems\": ["
            + lines(report.problems())
            + "],\n  \"drafts\": [";
    AtomicInteger number = new AtomicInteger();
    Stream<String> drafts =
        report
            .rows()
            .map(row -> (number.getAndIncrement() == 0 ? "\n    " : ",\n    ") + line(row));
    return Stream.of(Stream.of(head), drafts, Stream.of("\n  ]\n}\n")).flatMap(pieces -> pieces);
  }

  private static String lines(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(lines.isEmpty() ? "\n    " : ",\n    ");
      lines.append(object(json -> write(problem, json)));
    }
    return lines.append(lines.isEmpty() ? "" : "\n  ").toString();
  }

  private static String line(Row row) {
    return object(
        json -> {
          json.writeStringField("file", row.file());
          json.writeStringField("outcome", row.fate().word());
          write("beside", row.beside(), json);
          write("recipient", row.recipient(), json);
          write("signer", row.signer(), json);
          write("sha256", row.sha256(), json);
          json.writeArrayFieldStart("problems");
          for (Problem problem : row.problems()) {
            json.writeStartObject();
            write(problem, json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static void write(Problem problem, JsonGenerator json) throws IOException {
    json.writeStringField("level", problem.level().word());
    json.writeStringField("rule", problem.rule());
    json.writeStringField("place", problem.place().toString());
    json.writeStringField("message", problem.message());
    json.writeStringField("remedy", problem.remedy());
  }

  /** Writes the fields of an object. */
  private interface FieldWriter {
    void write(JsonGenerator json) throws IOException;
  }

  private static String object(FieldWriter fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
