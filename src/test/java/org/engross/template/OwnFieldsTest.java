package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.own.OwnType;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.junit.jupiter.api.Test;

/** Fields that a template's head declares, as its text reads them. */
class OwnFieldsTest {
  private static final String HEAD =
      """
      ## @field hearing date: the day of the hearing
      ## @field staff optional number: how many came
      ## @field urgent optional yes/no
      """;
  private static final String MACROS = "#macro(tags)\n$!own.hashtags\n#end\n";
  private static final Field.Group FIELDS =
      new Field.Group(Map.of("own", new Field.Open(Field.text()), "date", Field.text()));
  private static final Map<String, Object> OWN =
      Map.of(
          "hearing", new Day(LocalDate.of(2022, 6, 14)),
          "staff", new Numeral(1200, "1,200"),
          "urgent", true);

  private final Problems problems = new Problems();

  private static TemplateLibrary library(String text) {
    Map<String, String> texts = new HashMap<>();
    texts.put("templates/try.vm", text);
    texts.put("templates/macros.vm", MACROS);
    Folder folder = new Bench.Texts(texts);
    return new TemplateLibrary(folder, folder, FIELDS, () -> 0L);
  }

  private String merged(String text) {
    Template template = library(HEAD + text).find("try", problems).orElseThrow();
    return template.merge(Map.of("own", OWN)).markup();
  }

  private List<String> said(TemplateLibrary library) {
    assertThat(library.find("try", problems)).isEmpty();
    return problems.list().stream().map(Bench::shown).toList();
  }

  @Test
  void aDateHasItsForms() {
    assertThat(
            merged(
                """
                $own.hearing
                $own.hearing.full
                $own.hearing.monthDay
                $own.hearing.weekday
                $own.hearing.iso
                """))
        .isEqualTo("June 14, 2022\nTuesday, June 14, 2022\nJune 14\nTuesday\n2022-06-14\n");
  }

  @Test
  void aNumberIsComparedAsOneAndPrintedAsItWasWritten() {
    assertThat(merged("#if ($own.staff > 1000 && $own.urgent)$own.staff came.#end"))
        .isEqualTo("1,200 came.");
  }

  @Test
  void theTypeSaysWhatATemplateMayDoWithIt() {
    assertThat(
            said(
                library(
                    HEAD
                        + "$own.urgent\n$own.hearing.year\n#if ($own.staff == \"1\")a#end\n"
                        + "$own.haering\n#tags()\n")))
        .containsExactly(
            "4:1 $own.urgent is yes or no and cannot be printed; write #if ($own.urgent) ... #end",
            "5:1 unknown field $own.hearing.year; known: full, iso, monthDay, weekday",
            "6:6 a number and a text cannot be compared;"
                + " compare text with text in quotes, and a number with a number",
            "7:1 the head of this template does not declare $own.haering;"
                + " did you mean \"hearing\"? (or add  ## @field haering text: what it is)");
  }

  @Test
  void aTemplateThatDeclaresNothingMayNameAnything() {
    assertThat(library("$!own.anything").find("try", problems)).isPresent();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void anOfficeMaySayWhatAFieldHolds() {
    OwnType date = OwnType.of("date", Place.NOWHERE, problems).orElseThrow();

    assertThat(
            said(
                library("$own.hearing.wekday\n$own.other.weekday")
                    .knowing(Map.of("hearing", date))))
        .containsExactly(
            "1:1 unknown field $own.hearing.wekday; did you mean \"weekday\"?",
            "2:1 $own.other is a text and has no field weekday;"
                + " write ${own.other}.weekday if a period is meant");
  }

  @Test
  void whatTheHeadCallsNecessaryIsNeverMissing() {
    assertThat(
            library(HEAD + "$own.hearing $!own.staff").find("try", problems).orElseThrow().uses())
        .extracting(use -> use.field() + " " + (use.type() instanceof Field.Maybe))
        .containsExactly("own.hearing false", "own.staff true");
  }
}
