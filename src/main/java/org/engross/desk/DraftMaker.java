package org.engross.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.check.Checks;
import org.engross.check.rule.Known;
import org.engross.check.rule.Places;
import org.engross.check.rule.Readings;
import org.engross.check.statement.StatementChecks;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Properties;
import org.engross.markup.Markup;
import org.engross.markup.MarkupReader;
import org.engross.office.CitationStyle;
import org.engross.office.Member;
import org.engross.office.Recipient;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.resolution.Resolution;
import org.engross.template.MergeMemo;
import org.engross.template.Merged;

/**
 * Makes the text of a draft: fields, markup, document, checks. One maker serves any number of
 * orders.
 */
final class DraftMaker {
  /** The rule of what a Word file shows in its own way, if it is the template. */
  private static final String SIGNATURE = "signature";

  private final MarkupReader reader = new MarkupReader();
  private final Optional<MergeMemo> memo;
  private final Once<MarkupReader> readers = new Once<>();
  private final Once<Mentions> mentions = new Once<>();
  private final DraftFields fields = new DraftFields();
  private final Wants wants = new Wants();
  private final ThreadLocal<Readings> readings = ThreadLocal.withInitial(Readings::new);
  private final Map<Order, Document> letters = new ConcurrentHashMap<>();

  /**
   * A maker that made nothing yet.
   *
   * @param drafts how many it is to make
   */
  DraftMaker(int drafts) {
    this.memo = drafts > 1 ? Optional.of(new MergeMemo()) : Optional.empty();
  }

  /**
   * A draft as a text and as a value.
   *
   * @param blocks its text, as {@link Markup#blocks} divides it
   * @param values of the fields that its template may name; so may its Word file
   */
  record Made(
      List<String> blocks,
      Document document,
      Optional<Resolution> resolution,
      Map<String, Object> values) {

    /** Its text. */
    String markup() {
      return String.join("", blocks);
    }

    /** The markup as the bytes of a file. */
    byte[] markupBytes() {
      return markup().getBytes(StandardCharsets.UTF_8);
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
    Optional<Document> letter = order.release().letter().map(this::letter);
    Wanted wanted = wants.of(order);
    Map<String, Object> values = fields.of(order, wanted);
    if (order.isStatement()) {
      values.putAll(ReleaseFields.of(order, letter));
    }
    Map<String, Inline.Picture> pictures = order.template().shared().pictures();
    Merged merged = order.template().merge(values, memo);
    List<String> blocks =
        settled(
            merged.blocks(), order, mentions.of(order.points(), () -> Mentions.of(order.points())));
    Document read =
        readers
            .of(pictures, () -> reader.showing(pictures))
            .read(
                order.template().purpose().kind(),
                properties(order),
                blocks,
                merged::placeOf,
                problems);
    Document document = noted(read, order);
    if (document.blocks().isEmpty()) {
      problems.error(
          Place.of(order.template().source().name()), "this template makes an empty draft", "");
    }
    for (Problem problem : checked(document, order, wanted, letter, name)) {
      problems.add(finalCopy ? problem : lenient(problem));
    }
    Fitness.check(order, wanted, problems);
    return new Made(blocks, document, Measures.of(order, document, name, problems), values);
  }

  private List<Problem> checked(
      Document document, Order order, Wanted wanted, Optional<Document> letter, String name) {
    List<Problem> found =
        new ArrayList<>(
            Checks.run(document, known(order, wanted), Places.named(name), readings.get()));
    if (order.isStatement()) {
      found.addAll(StatementChecks.run(document, name, known(order, letter)));
    }
    if (order.template().isOfWord()) {
      found.removeIf(problem -> problem.rule().equals(SIGNATURE));
    }
    return found;
  }

  /**
   * A draft with its notes where the order wants them, and its names as a reader needs them.
   *
   * @param blocks as {@link Markup#blocks} divides it
   */
  static List<String> settled(List<String> blocks, Order order, Mentions mentions) {
    return mentions.settle(
        order.cite() == CitationStyle.NONE
            ? Markup.blocks(Notes.without(String.join("", blocks)))
            : blocks);
  }

  /** A document with its notes where the order wants them. */
  static Document noted(Document document, Order order) {
    return order.cite() == CitationStyle.ENDNOTES ? Notes.atEnd(document) : document;
  }

  /** The letter that statements speak about, made once for all of them. */
  private Document letter(Order order) {
    return letters.computeIfAbsent(
        order, letter -> make(letter, "the letter", false, new Problems()).document());
  }

  private static StatementChecks.Known known(Order order, Optional<Document> letter) {
    return letter.isEmpty()
        ? StatementChecks.Known.NOTHING
        : new StatementChecks.Known(order.signers().stream().map(Member::name).toList(), letter);
  }

  /**
   * What tells drafts of one title apart: of what a measure is, to whom a letter, whose a release.
   */
  private static String what(Order order) {
    return switch (order.template().purpose().kind()) {
      case LETTER -> " to " + order.to().prose(Recipient::addressee);
      case RESOLUTION -> " relating to " + ResolutionFields.subject(order);
      case STATEMENT -> order.version().map(m -> " of " + PressNames.titled(m)).orElse("");
    };
  }

  private static Known known(Order order, Wanted wanted) {
    return new Known(order.office().pageLimit(), wanted.ofOthers(), List.of(), order.dates());
  }

  /** What a draft may still lack; what was left for later never reaches a reader. */
  static Problem lenient(Problem problem) {
    boolean error = problem.level() == Level.ERROR && !problem.rule().equals("leftover");
    return error
        ? new Problem(
            Level.WARNING, problem.rule(), problem.place(), problem.message(), problem.remedy())
        : problem;
  }

  static Properties properties(Order order) {
    String title =
        order.template().purpose().title() + what(order) + ", " + Dates.inWords(order.date());
    return new Properties(title, order.officeName(), "en-US", order.date());
  }
}
