package org.engross.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.markup.MarkupReader;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.template.Field;
import org.engross.template.FieldUse;
import org.engross.template.Merged;
import org.engross.template.Template;

/**
 * Makes drafts of a template without data, one for each way through its conditions and loops, and
 * says what is wrong with any of them: a value that is missing where it is insisted on, markup that
 * cannot be read, an empty paragraph, a gap in a sentence, a mark that was left for later.
 */
public final class Trial {
  private static final Properties PROPERTIES =
      new Properties("Trial", "Office", "en-US", LocalDate.of(2022, 6, 15));

  private static final Comparator<Problem> LINES =
      Comparator.comparingInt((Problem p) -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  private final Subject subject;
  private final MarkupReader reader;
  private final Set<String> read;
  private final Set<String> needed;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private final Problems problems = new Problems();

  /**
   * What is tried.
   *
   * @param fields all that a draft of its kind has, with their types
   * @param facts what is so in every draft
   * @param look what the Word file with its look reads
   * @param fill fills that Word file in, or throws a {@link ProblemException}
   */
  public record Subject(
      Template template,
      Field.Group fields,
      Facts facts,
      List<FieldUse> look,
      Consumer<Map<String, Object>> fill) {
    /** Copies the collections; refuses null. */
    public Subject {
      Objects.requireNonNull(template, "template");
      Objects.requireNonNull(fields, "fields");
      Objects.requireNonNull(facts, "facts");
      look = List.copyOf(look);
      Objects.requireNonNull(fill, "fill");
    }

    private List<FieldUse> uses() {
      return Stream.concat(template.uses().stream(), look.stream()).toList();
    }
  }

  /**
   * What came of it.
   *
   * @param drafts how many were made
   * @param problems each said once, with the simplest way to it
   */
  public record Tried(int drafts, List<Problem> problems) {
    /** Copies the list. */
    public Tried {
      problems = List.copyOf(problems);
    }
  }

  private Trial(Subject subject) {
    this.subject = subject;
    this.reader = new MarkupReader().showing(subject.template.shared().pictures());
    this.read = subject.uses().stream().map(FieldUse::field).collect(Collectors.toSet());
    Types types = new Types(subject.fields);
    this.needed =
        subject.uses().stream()
            .filter(FieldUse::needed)
            .map(FieldUse::field)
            .filter(types::isPersons)
            .collect(Collectors.toSet());
  }

  /** Tries a template. */
  public static Tried of(Subject subject) {
    Trial trial = new Trial(subject);
    List<Setting> settings =
        Choices.of(subject.uses(), new Types(subject.fields), trial.needed, subject.facts)
            .settings();
    settings.forEach(trial::make);
    List<Problem> found = new ArrayList<>(trial.problems.list());
    found.sort(Comparator.comparing((Problem p) -> p.place().file()).thenComparing(LINES));
    return new Tried(settings.size(), found);
  }

  private void make(Setting setting) {
    Specimen specimen = new Specimen(setting, subject.facts, read, needed);
    Map<String, Object> values = specimen.of(subject.fields);
    Problems found = new Problems();
    try {
      read(subject.template.merge(values), found);
    } catch (ProblemException e) {
      found.addAll(e.problems());
    }
    try {
      subject.fill.accept(values);
    } catch (ProblemException e) {
      found.addAll(e.problems());
    }
    found.list().forEach(problem -> say(problem, setting));
  }

  /** Two settings that give the same draft are one to its reader. */
  private void read(Merged merged, Problems found) {
    if (!seen.add(merged.markup())) {
      return;
    }
    Kind kind = subject.template.purpose().kind();
    Document document = reader.read(kind, PROPERTIES, merged.markup(), merged::placeOf, found);
    if (document.blocks().isEmpty()) {
      found.error(
          Place.of(subject.template.source().name()), "this template makes an empty draft", "");
    }
    Gaps.find(merged, document, found);
  }

  private void say(Problem problem, Setting setting) {
    if (said.add(problem.place() + " " + problem.message())) {
      String when = setting.equals(Setting.FULL) ? "" : ", when " + setting.inWords();
      problems.add(
          new Problem(
              problem.level(),
              problem.rule(),
              problem.place(),
              problem.message() + when,
              problem.remedy()));
    }
  }
}
