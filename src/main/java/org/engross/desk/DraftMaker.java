package org.engross.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.check.Checks;
import org.engross.check.rule.Known;
import org.engross.check.rule.Places;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.markup.MarkupReader;
import org.engross.office.Point;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.template.Merged;

/**
 * Makes the text of a draft: fields, markup, document, checks. One maker serves any number of
 * orders.
 */
final class DraftMaker {
  private final MarkupReader reader = new MarkupReader();

  /** A draft as a text and as a value. */
  record Made(String markup, Document document) {

    /** The markup as the bytes of a file. */
    byte[] markupBytes() {
      return markup.getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * Makes one draft.
   *
   * @param name the draft's name, as problems give it
   * @param finalCopy whether what breaks a rule of the form stops it; in a draft it is said
   * @throws ProblemException if the template cannot be merged with these values
   */
  Made make(Order order, String name, boolean finalCopy, Problems problems) {
    Merged merged = order.template().merge(DraftFields.of(order));
    String markup = named(merged.markup(), order);
    Document document =
        reader.read(Kind.LETTER, properties(order), markup, merged::placeOf, problems);
    if (document.blocks().isEmpty()) {
      problems.error(
          Place.of(order.template().source().name()), "this template makes an empty draft", "");
    }
    for (Problem problem : Checks.run(document, known(order), Places.named(name))) {
      problems.add(finalCopy ? problem : lenient(problem));
    }
    warnings(order, problems);
    return new Made(markup, document);
  }

  /** Abbreviations are spelled out at their first mention, long names shortened after theirs. */
  private static String named(String markup, Order order) {
    Map<String, String> abbreviations = new LinkedHashMap<>();
    Map<String, String> later = new LinkedHashMap<>();
    for (Point point : order.points()) {
      point.paper().abbreviations().forEach(abbreviations::putIfAbsent);
      point.paper().laterMentions().forEach(later::putIfAbsent);
    }
    return LaterMentions.shorten(Abbreviations.spellOut(markup, abbreviations), later);
  }

  private static Known known(Order order) {
    List<String> othersAsks =
        Asks.ofOthers(order).stream().map(ask -> ask.text().strip().replace('\n', ' ')).toList();
    return new Known(order.office().pageLimit(), othersAsks, List.of());
  }

  /** What a draft may still lack; what was left for later never reaches a reader. */
  private static Problem lenient(Problem problem) {
    boolean error = problem.level() == Level.ERROR && !problem.rule().equals("leftover");
    return error
        ? new Problem(
            Level.WARNING, problem.rule(), problem.place(), problem.message(), problem.remedy())
        : problem;
  }

  private static Properties properties(Order order) {
    String title =
        capitalized(order.template().name().replace('-', ' '))
            + " to "
            + order.recipient().addressee()
            + ", "
            + Dates.inWords(order.date());
    return new Properties(title, order.office().name(), "en-US", order.date());
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static void warnings(Order order, Problems problems) {
    Place place = order.recipient().place();
    if (Asks.of(order).isEmpty()) {
      problems.warning(
          place,
          "none of the chosen points asks anything of " + order.recipient().id(),
          "choose a point that does, or add an ask  of: " + order.recipient().id());
    }
    if (!order.recipient().holdsOn(order.date())) {
      problems.warning(
          place,
          order.recipient().name() + " does not hold this office on " + Dates.inWords(order.date()),
          "name the holder of that day");
    }
  }
}
