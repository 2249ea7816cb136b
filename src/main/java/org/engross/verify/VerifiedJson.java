package org.engross.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A file as a line of JSON for other programs.
 *
 * <pre>
 * {"folder":"out","name":"2022-06-15-letter-ustr.docx","state":"untouched","faults":[]}
 * </pre>
 */
public final class VerifiedJson {
  private static final JsonFactory JSON = new JsonFactory();

  private VerifiedJson() {}

  /**
   * The line, without its end.
   *
   * @param folder in which the file is, as the person knows it
   */
  public static String line(String folder, Verified file) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("folder", folder);
      json.writeStringField("name", file.name());
      json.writeStringField("state", file.state().word());
      json.writeArrayFieldStart("faults");
      for (String fault : file.faults()) {
        json.writeString(fault);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
