package org.engross.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.desk.DraftSources;
import org.engross.desk.DraftSources.Line;
import org.engross.desk.DraftSources.Paragraph;
import org.engross.desk.DraftSources.Value;
import org.engross.desk.Origin;
import org.engross.outbox.Run;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * An explanation as a line of JSON for other programs.
 *
 * <pre>
 * {"explained":1,"file":"out/2022-06-15-letter-ustr.docx","state":"untouched",
 *  "made":{"date":"2022-06-15","recipient":"ustr","template":"letter"},"engross":"1.0.0",
 *  "order":["packets/ustr.yaml"],"proof":"same","changed":[],
 *  "drafts":["2022-06-15-letter-ustr"],"sources":[{
 *    "draft":"2022-06-15-letter-ustr","template":"letter",
 *    "template-file":"templates/letter.vm","frame":"templates/letter.docx",
 *    "points":[{"from":"point","id":"usmca-enforcement","file":"points/trade.yaml","line":31}],
 *    "recipients":[...],"signers":[...],
 *    "paragraphs":[{"role":"body","text":"Four cases ...",
 *      "lines":[{"file":"templates/letter.vm","line":8,"text":"#argument()",
 *        "macro":{"file":"templates/macros.vm","line":53,"text":"$point.letter"}}],
 *      "values":[{"field":"points[0].letter","text":"Four cases ...",
 *        "origins":[{"from":"point","id":"usmca-enforcement",
 *          "file":"points/trade.yaml","line":35}]}]}],
 *    "in-frame":[{"field":"office.name","part":"templates/letter.docx, header1","origins":[...]}]}],
 *  "problems":["..."]}
 * </pre>
 *
 * <p>Fields may be added to it; {@code explained} rises when one of these comes to mean something
 * else. A line that is not known is 0.
 */
public final class ExplanationJson {
  private static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private ExplanationJson() {}

  /**
   * The line, without its end.
   *
   * @param file as the person knows it
   */
  public static String line(String file, Explanation explanation) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("explained", VERSION);
      json.writeStringField("file", file);
      known(json, explanation.known());
      json.writeStringField("proof", explanation.proof().result().word());
      texts(json, "changed", explanation.proof().changed());
      texts(json, "drafts", explanation.drafts());
      json.writeArrayFieldStart("sources");
      for (DraftSources draft : explanation.sources()) {
        sources(json, draft);
      }
      json.writeEndArray();
      texts(json, "problems", explanation.problems().stream().map(ExplanationJson::said).toList());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static String said(Problem problem) {
    Place place = problem.place();
    return place.file().isEmpty() ? problem.message() : place + ": " + problem.message();
  }

  private static void known(JsonGenerator json, Known known) throws IOException {
    json.writeStringField("name", known.entry().name());
    json.writeStringField("sha256", known.entry().sha256());
    json.writeStringField("state", known.state().word());
    json.writeObjectFieldStart("made");
    for (Map.Entry<String, String> fact : known.entry().made().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    if (known.run().isPresent()) {
      Run run = known.run().get();
      json.writeStringField("engross", run.engross());
      texts(json, "order", run.order());
    }
  }

  private static void sources(JsonGenerator json, DraftSources draft) throws IOException {
    json.writeStartObject();
    json.writeStringField("draft", draft.name());
    json.writeStringField("template", draft.template());
    json.writeStringField("template-file", draft.templateFile());
    if (draft.frame().isPresent()) {
      json.writeStringField("frame", draft.frame().get());
    }
    origins(json, "points", draft.points());
    origins(json, "recipients", draft.recipients());
    origins(json, "signers", draft.signers());
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : draft.paragraphs()) {
      paragraph(json, paragraph);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("in-frame");
    for (Value value : draft.inFrame()) {
      json.writeStartObject();
      json.writeStringField("field", value.field());
      json.writeStringField("part", value.place().file());
      origins(json, "origins", value.origins());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void paragraph(JsonGenerator json, Paragraph paragraph) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", paragraph.role());
    json.writeStringField("text", paragraph.text());
    json.writeArrayFieldStart("lines");
    for (Line line : paragraph.lines()) {
      json.writeStartObject();
      place(json, line.template());
      Optional<Place> macro = line.macro();
      if (macro.isPresent()) {
        json.writeObjectFieldStart("macro");
        place(json, macro.get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("values");
    for (Value value : paragraph.values()) {
      json.writeStartObject();
      json.writeStringField("field", value.field());
      json.writeStringField("text", value.text());
      origins(json, "origins", value.origins());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStringField("file", place.file());
    json.writeNumberField("line", place.line());
    json.writeStringField("text", place.excerpt().strip());
  }

  private static void origins(JsonGenerator json, String name, List<Origin> origins)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Origin origin : origins) {
      json.writeStartObject();
      json.writeStringField("from", origin.kind().word());
      json.writeStringField("id", origin.id());
      json.writeStringField("file", origin.place().file());
      json.writeNumberField("line", origin.place().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
