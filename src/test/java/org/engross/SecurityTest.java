package org.engross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.template.Limits;
import org.junit.jupiter.api.Test;

/** The numbers of SECURITY.md are those of the code. */
class SecurityTest {
  private static final Pattern ROW = Pattern.compile("\\| (?!of what)[^|]+ \\| [0-9][^|]* \\|");

  /** The table as it must stand: what is limited, and the limit with its unit. */
  private static Map<String, String> limits() {
    Map<String, String> limits = new LinkedHashMap<>();
    Limits template = Limits.DEFAULT;
    limits.put(
        "a YAML file, template, paper or letter: its file",
        bytes(constant("source.Source", "MOST_BYTES")));
    limits.put(
        "a YAML file: lists and keys inside each other",
        number(constant("office.NodeReader", "DEEPEST")));
    limits.put("a YAML file: a line", characters(constant("office.NodeReader", "LONGEST_LINE")));
    limits.put("a template's text", characters(template.templateCharacters()));
    limits.put("a template: conditions and loops inside each other", number(template.nesting()));
    limits.put("a template: references and rounds of one draft", number(template.steps()));
    limits.put("a template: one value put in", characters(template.valueCharacters()));
    limits.put("a template: one draft", characters(template.outputCharacters()));
    limits.put(
        "a template: time for one draft",
        number(template.nanoseconds() / 1_000_000_000) + " seconds");
    limits.put("a list: its file", bytes(constant("table.Limits", "BYTES")));
    limits.put("a list: rows", number(constant("table.Limits", "ROWS")));
    limits.put("a list: columns", number(constant("table.Limits", "COLUMNS")));
    limits.put("a list: a cell", characters(constant("table.Limits", "CELL")));
    limits.put(
        "an Excel file: one part, unpacked", bytes(constant("table.Limits", "UNPACKED_BYTES")));
    limits.put(
        "a Word file for the look: unpacked",
        bytes(constant("render.docx.FramePackage", "MOST_UNPACKED_BYTES")));
    limits.put(
        "a Word file for the look: parts",
        number(constant("render.docx.FramePackage", "MOST_ENTRIES")));
    limits.put("a picture", bytes(constant("render.docx.PictureFile", "MOST_BYTES")));
    limits.put("a picture: pixels", number(constant("render.docx.PictureFile", "MOST_PIXELS")));
    limits.put(
        "a Word file to read or check: unpacked",
        bytes(constant("intake.WordFile", "MOST_UNPACKED_BYTES")));
    limits.put("a file's name", bytes(constant("outbox.FileNames", "MOST_BYTES")));
    limits.put("the manifest of a folder", bytes(constant("outbox.ManifestFile", "MOST_BYTES")));
    limits.put("errors that one run names", number(constant("problem.Problems", "MOST_ERRORS")));
    limits.put(
        "the preview: visits at one time", number(constant("preview.Preview", "MOST_THREADS")));
    return limits;
  }

  @Test
  void theLimitsAreThoseOfTheCode() throws IOException {
    List<String> written =
        Files.readAllLines(Path.of("SECURITY.md")).stream()
            .filter(line -> ROW.matcher(line).matches())
            .toList();

    assertThat(String.join("\n", written))
        .isEqualTo(
            limits().entrySet().stream()
                .map(limit -> "| " + limit.getKey() + " | " + limit.getValue() + " |")
                .collect(Collectors.joining("\n")));
  }

  @Test
  void readmeLeadsThere() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("(SECURITY.md)");
  }

  private static long constant(String type, String name) {
    try {
      Field field = Class.forName("org.engross." + type).getDeclaredField(name);
      field.setAccessible(true);
      return ((Number) field.get(null)).longValue();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("SECURITY.md tells of " + type + "." + name, e);
    }
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String bytes(long number) {
    return number(number) + " bytes";
  }

  private static String characters(long number) {
    return number(number) + " characters";
  }
}
