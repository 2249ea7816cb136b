package org.engross.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.markup.Markup;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/** A small office to try templates in: one template named "try", some fields, some values. */
final class Bench {
  static final Field.Group FIELDS =
      new Field.Group(
          inOrder(
              "recipient",
              new Field.Group(
                  inOrder(
                      "name", Field.text(),
                      "title", Field.text().optional(),
                      "spouse", new Field.Group(Map.of("name", Field.text())).optional(),
                      "extra", new Field.Open(Field.text()))),
              "points",
              Field.listOf(new Field.Group(inOrder("title", Field.text(), "letter", Field.rich()))),
              "names",
              Field.listOf(Field.text()),
              "cosigners",
              Field.listOf(Field.text()).optional(),
              "subject",
              Field.text(),
              "body",
              Field.rich(),
              "urgent",
              Field.flag(),
              "many",
              Field.count()));

  static final Map<String, Object> VALUES =
      Map.of(
          "recipient",
          Map.of("name", "Katherine Tai", "extra", Map.of("office", "Winder 202")),
          "points",
          List.of(
              Map.of("title", "Trade", "letter", new Markup("*One* case.\n\n")),
              Map.of("title", "Energy", "letter", new Markup("Two cases."))),
          "names",
          List.of("Ann", "Bo", "Cy"),
          "subject",
          "1. *Trade* & $recipient #if",
          "body",
          new Markup("First.\n\nSecond.\n"),
          "urgent",
          true,
          "many",
          3);

  private Bench() {}

  private static Map<String, Field> inOrder(Object... namesAndFields) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndFields.length; i += 2) {
      fields.put((String) namesAndFields[i], (Field) namesAndFields[i + 1]);
    }
    return fields;
  }

  /** A folder of texts. */
  record Texts(Map<String, String> texts) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      return Optional.ofNullable(texts.get(path)).map(text -> new Source(path, text));
    }

    @Override
    public List<String> list(String under, String ending) {
      return new TreeMap<>(texts)
          .keySet().stream().filter(p -> p.startsWith(under + "/") && p.endsWith(ending)).toList();
    }
  }

  static TemplateLibrary library(String template, String macros, Limits limits) {
    Folder shipped = new Texts(macros.isEmpty() ? Map.of() : Map.of("templates/macros.vm", macros));
    Folder folder = new Texts(Map.of("templates/try.vm", template)).over(shipped);
    return new TemplateLibrary(folder, shipped, FIELDS, limits, () -> 0L);
  }

  static Template template(String text, String macros, Limits limits) {
    Problems problems = new Problems();
    Optional<Template> template = library(text, macros, limits).find("try", problems);
    problems.stopOnErrors();
    return template.orElseThrow();
  }

  static Template template(String text) {
    return template(text, "", Limits.DEFAULT);
  }

  /** What the template makes of {@link #VALUES}. */
  static String merge(String text) {
    return template(text).merge(VALUES).markup();
  }

  static String mergeWithMacros(String macros, String text) {
    return template(text, macros, Limits.DEFAULT).merge(VALUES).markup();
  }

  /** What is wrong with a template, each as {@code line:column message; remedy}. */
  static List<String> problems(String text) {
    return problems(text, "");
  }

  static List<String> problems(String text, String macros) {
    Problems problems = new Problems();
    Optional<Template> found = library(text, macros, Limits.DEFAULT).find("try", problems);
    if (found.isPresent() == problems.hasErrors()) {
      throw new AssertionError("a template and errors, or neither");
    }
    return problems.list().stream().map(Bench::shown).toList();
  }

  static String shown(Problem problem) {
    return problem.place().line()
        + ":"
        + problem.place().column()
        + " "
        + problem.message()
        + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy());
  }
}
