package org.engross.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.template.Field;
import org.engross.template.Template;
import org.engross.template.TemplateLibrary;
import org.junit.jupiter.api.Test;

/** A template is tried without data: its branches, and the lengths of its lists. */
class TrialTest {
  private static final Field.Group FIELDS =
      new Field.Group(
          Map.of(
              "subject", Field.text().optional(),
              "urgent", Field.flag(),
              "form", Field.text().optional(),
              "names", Field.listOf(Field.text()),
              "letter",
                  new Field.Group(Map.of("kind", Field.text(), "link", Field.text().optional()))
                      .optional(),
              "own", new Field.Open(Field.text())));

  private static Template template(String text) {
    Problems problems = new Problems();
    TemplateLibrary library =
        new TemplateLibrary(new One(text), new One(""), FIELDS, System::nanoTime);
    Template template = library.find("try", problems).orElse(null);
    assertThat(problems.list()).isEmpty();
    return template;
  }

  /** A folder with one template. */
  private record One(String text) implements org.engross.source.Folder {
    @Override
    public java.util.Optional<Source> read(String path) {
      return java.util.Optional.of(text)
          .filter(t -> path.endsWith("try.vm"))
          .map(t -> new Source(path, t));
    }

    @Override
    public List<String> list(String under, String ending) {
      return List.of();
    }
  }

  private static Trial.Tried tried(String text, Facts facts) {
    Template template = template(text);
    return Trial.of(new Trial.Subject(template, template.fields(), facts, List.of(), values -> {}));
  }

  private static List<String> said(String text) {
    return tried(text, Facts.NONE).problems().stream().map(TrialTest::shown).toList();
  }

  private static String shown(Problem problem) {
    Place place = problem.place();
    return place.line()
        + ":"
        + place.column()
        + " "
        + problem.level().word()
        + " "
        + problem.message();
  }

  @Test
  void aBranchThatIsWrongIsToldWithTheWayToIt() {
    assertThat(
            said(
                "#if ($subject)\nRe: $subject\n#else\nTODO\n#end\n#if ($urgent)\n# a\n## x\n#end\n"))
        .containsExactly("4:0 error \"TODO\" was left in the draft, when $subject is missing");
    assertThat(
            said(
                "a\n\n#if ($urgent)\n## not a comment\n### b\n#end\n"
                    .replace("## not a comment\n", "")))
        .isEmpty();
  }

  @Test
  void aValueThatIsInsistedOnAndMayBeMissingIsFound() {
    assertThat(said("a $subject\n"))
        .containsExactly("1:3 error $subject has no value here, when $subject is missing");
  }

  @Test
  void whatAMissingValueLeavesBehindIsFound() {
    assertThat(
            said(
                """
                Dear $!form:

                @subject $!subject

                It ($!subject) is “$!subject” here, $!subject, and  there.

                - $!subject
                """))
        .containsExactly(
            "1:0 warning a gap is left: \"Dear :\", when $form is missing",
            "3:0 warning \"@subject\" is left, and nothing behind it, when $subject is missing",
            "5:0 warning a gap is left: \"and  there.\"",
            "5:0 warning a gap is left: \"()\", when $subject is missing",
            "5:0 warning a gap is left: \"“”\", when $subject is missing",
            "5:0 warning a gap is left: \"here, ,\", when $subject is missing",
            "7:0 warning \"-\" is left, and nothing behind it, when $subject is missing");
  }

  @Test
  void aListIsEmptyHasOneEntryAndHasMany() {
    assertThat(
            said(
                """
                Cc: #foreach ($n in $names)$n#if ($foreach.hasNext), and#end#end

                @signatures
                #foreach ($n in $names)
                - $n
                #end
                #foreach ($n in $names)
                #if ($foreach.first && !$foreach.hasNext)

                [ONE]
                #end
                #if ($foreach.count == 3)

                [THREE]
                #end
                #end
                """))
        .containsExactly(
            "3:0 error no names stand under @signatures, when $names is empty",
            "10:0 error \"[ONE]\" was left in the draft, when $names has one entry",
            "14:0 error \"[THREE]\" was left in the draft, when $names has 3 entries");
  }

  @Test
  void whatIsComparedHasEachValueAndAnother() {
    assertThat(
            said(
                """
                #if ($form == "one")
                [ONE]
                #elseif ($form == "two")
                [TWO]
                #elseif ($form)
                [OTHER]
                #end
                a
                """))
        .containsExactly(
            "2:0 error \"[ONE]\" was left in the draft, when $form is \"one\"",
            "4:0 error \"[TWO]\" was left in the draft, when $form is \"two\"",
            "6:0 error \"[OTHER]\" was left in the draft");
  }

  @Test
  void conditionsInsideEachOtherAreTriedTogether() {
    assertThat(
            said(
                """
                #if ($letter)
                #if (!$urgent && $letter.kind == "memo")
                #if (!$letter.link)
                [DEEP]
                #end
                #end
                #end
                a
                """))
        .hasSize(1)
        .allSatisfy(
            p -> assertThat(p).startsWith("4:0 error \"[DEEP]\" was left in the draft, when "));
  }

  @Test
  void whatAPersonMustGiveIsThereAndWhatMayBeMissingIsNot() {
    assertThat(said("$own.room #if ($own.fax)[FAX]#else[NO FAX]#end\n"))
        .containsExactly(
            "1:0 error \"[FAX]\" was left in the draft",
            "1:0 error \"[NO FAX]\" was left in the draft, when $own.fax is missing");
  }

  @Test
  void aFieldThatTheHeadCallsOptionalIsMissingToo() {
    assertThat(said("## @field room optional text\n$own.room\n"))
        .containsExactly("2:1 error $own.room has no value here, when $own.room is missing");
  }

  @Test
  void anEmptyDraftIsOne() {
    assertThat(said("#if ($urgent)\na\n#end\n"))
        .containsExactly("0:0 error this template makes an empty draft, when $urgent is no");
  }

  @Test
  void factsKeepWhatCannotBeFromBeingTried() {
    Facts facts =
        new Facts(
            Map.of("letter.link", "https://www.sample.example"),
            Set.of("names"),
            Map.of("subject", "letter"));

    assertThat(
            tried(
                    """
                    @signatures
                    #foreach ($n in $names)
                    - $n
                    #end

                    #if ($letter)
                    $subject
                    #end
                    #if ($letter.link)
                    [a page]($letter.link)
                    #end
                    """,
                    facts)
                .problems())
        .isEmpty();
  }

  @Test
  void theWordFileIsFilledInEachTime() {
    Template text = template("a\n");
    Template look = template("$subject\n");
    Trial.Tried tried =
        Trial.of(
            new Trial.Subject(
                text,
                text.fields(),
                Facts.NONE,
                look.uses(),
                values -> {
                  if (!values.containsKey("subject")) {
                    throw new ProblemException(
                        Problem.error(Place.of("a.docx, footer 1"), "no subject", ""));
                  }
                }));

    assertThat(tried.problems())
        .extracting(Problem::toString)
        .containsExactly("a.docx, footer 1: error: no subject, when $subject is missing");
    assertThat(tried.drafts()).isGreaterThan(2);
  }
}
