package org.engross.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.engross.office.Named;
import org.engross.office.Point;

/**
 * Points as JSON, for other programs: an array of objects with {@code id}, {@code topic}, {@code
 * title}, {@code letter}, {@code asks}, {@code source}, {@code figures}, {@code asOf}, {@code
 * until}.
 */
public final class PointsJson {
  private PointsJson() {}

  /** The points, in their order. */
  public static String of(List<Point> points) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Point point : points) {
        write(point, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Point point, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", point.id());
    json.writeStringField("topic", point.topic().word());
    json.writeStringField("title", point.title());
    json.writeStringField("letter", point.letter().text());
    json.writeArrayFieldStart("asks");
    for (Point.Ask ask : point.asks()) {
      json.writeStartObject();
      json.writeArrayFieldStart("of");
      for (Named of : ask.of()) {
        json.writeString(of.id());
      }
      json.writeEndArray();
      json.writeStringField("text", ask.text().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("source", point.places());
    json.writeArrayFieldStart("figures");
    for (String figure : point.figures()) {
      json.writeString(figure);
    }
    json.writeEndArray();
    json.writeStringField("asOf", point.asOf().toString());
    if (point.until().isPresent()) {
      json.writeStringField("until", point.until().get().date().toString());
    }
    json.writeEndObject();
  }
}
