package org.engross.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.office.Ids;
import org.engross.office.Paper;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Characters;
import picocli.CommandLine.Option;

/** The options that say which paper a file of points belongs to. */
final class PaperOptions {
  private static final int MOST_QUESTIONS = 3;

  @Option(names = "--title", paramLabel = "TEXT", description = "The paper's title.")
  private String title;

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
  private String publisher;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day on which it was published, as 2022-06-12.")
  private String date;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "A short name for it; otherwise the file's.")
  private String id;

  /**
   * What is known of a paper beside the options.
   *
   * @param place what lacks what is missing: the paper's file, or the command
   * @param name the file's name, without its ending
   */
  record Known(
      Place place,
      String name,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> date) {

    /** Nothing but the name. */
    static Known of(Place place, String name) {
      return new Known(place, name, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** The id of the paper: the one that was given, or one made of the file's name. */
  Optional<String> id(String name, Problems problems) {
    String wanted = id == null ? Ids.of(name) : id;
    if (Ids.isId(wanted)) {
      return Optional.of(wanted);
    }
    problems.error(
        Place.of("--id"),
        id == null ? "\"" + name + "\" makes no id" : "\"" + id + "\" is no id",
        "write at most 60 lower-case letters and digits, with hyphens between: fal-mexico-2022");
    return Optional.empty();
  }

  /** The paper: options first, then what is known, then what the person answers; else problems. */
  Optional<Paper> paper(Known known, Surroundings.Person person, Problems problems) {
    Optional<LocalDate> given = DateOption.read("--date", date, problems);
    Optional<String> itsId = id(known.name, problems);
    // Nobody answers questions for a run that is lost already.
    Surroundings.Person asked = problems.hasErrors() ? question -> Optional.empty() : person;
    Optional<String> itsTitle =
        text(title).or(known::title).or(() -> ask("The paper's title: ", asked));
    Optional<String> itsPublisher =
        text(publisher).or(known::publisher).or(() -> ask("Its publisher: ", asked));
    Optional<LocalDate> itsDate = given.or(known::date).or(() -> askDate(asked));
    sayMissing(known.place, itsTitle, itsPublisher, itsDate, problems);
    itsTitle.ifPresent(t -> Characters.refuseForbidden(t, Place.of("--title"), problems));
    itsPublisher.ifPresent(t -> Characters.refuseForbidden(t, Place.of("--publisher"), problems));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Paper(
            itsId.orElseThrow(),
            itsTitle.orElseThrow(),
            Optional.empty(),
            itsPublisher.orElseThrow(),
            itsDate.orElseThrow(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of()));
  }

  private static Optional<String> text(String given) {
    return Optional.ofNullable(given)
        .map(t -> t.strip().replaceAll("\\s+", " "))
        .filter(t -> !t.isEmpty());
  }

  /** Asks again after an empty answer, but not for ever. */
  private static Optional<String> ask(String question, Surroundings.Person person) {
    for (int i = 0; i < MOST_QUESTIONS; i++) {
      Optional<String> answer = person.answer(question);
      if (answer.isEmpty() || text(answer.get()).isPresent()) {
        return answer.flatMap(PaperOptions::text);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> askDate(Surroundings.Person person) {
    String question = "Published on (as 2022-06-12): ";
    for (int i = 0; i < MOST_QUESTIONS; i++) {
      Optional<String> answer = person.answer(question);
      Optional<LocalDate> day = answer.flatMap(a -> DateOption.read("--date", a, new Problems()));
      if (answer.isEmpty() || day.isPresent()) {
        return day;
      }
      question = "That is no date; year, month and day, as 2022-06-12: ";
    }
    return Optional.empty();
  }

  private void sayMissing(
      Place place,
      Optional<String> itsTitle,
      Optional<String> itsPublisher,
      Optional<LocalDate> itsDate,
      Problems problems) {
    List<String> missing = new ArrayList<>();
    List<String> remedy = new ArrayList<>();
    if (itsTitle.isEmpty()) {
      missing.add("title");
      remedy.add("--title \"...\"");
    }
    if (itsPublisher.isEmpty()) {
      missing.add("publisher");
      remedy.add("--publisher \"...\"");
    }
    if (itsDate.isEmpty() && date == null) {
      missing.add("date");
      remedy.add("--date 2022-06-12");
    }
    if (!missing.isEmpty()) {
      problems.error(
          place,
          "the paper's " + inWords(missing) + (missing.size() == 1 ? " is" : " are") + " not known",
          "add  " + String.join(" ", remedy));
    }
  }

  private static String inWords(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
