package org.engross.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.markup.Markup;
import org.engross.problem.Place;

/**
 * One argument out of a paper, in the words of each form that may carry it.
 *
 * <pre>
 * points:
 *   - id: usmca-enforcement
 *     topic: trade                  # security, institutions, border, human-rights, foreign-policy
 *     title: USMCA must be enforced
 *     source: {section: Recommendations, item: 2}   # or a list of them
 *     letter: |                     # Markdown; a source goes into ^[a footnote]
 *       One to three sentences, impersonal.
 *     whereas: a recital, without "Whereas" and without a final mark
 *     statement: A line that a member could say aloud.
 *     asks: [{of: ustr, text: "file cases beyond labor"}]          # "We urge you to ..."
 *     questions: [{of: ustr, text: "How many cases has your office filed?"}]
 *     records: [{of: president, text: "Reports on ...", classified: yes}]
 *     figures: ["four"]             # every number in it
 *     as-of: 2022-06-12             # the paper's date, if none stands here
 *     until: {date: 2022-07-31, reason: The meeting will have been held.}   # or the date alone
 *     authority: 19 U.S.C. 4501
 * </pre>
 *
 * @param sources where in the paper it stands; at least one
 * @param letter its text in a letter
 * @param asOf the day on which it was true
 * @param until from the day after this it is not true to say
 * @param authority the law or rule that it stands on
 */
public record Point(
    String id,
    Topic topic,
    String title,
    List<Citation> sources,
    Markup letter,
    Optional<String> whereas,
    Optional<String> statement,
    List<Ask> asks,
    List<Question> questions,
    List<RecordRequest> records,
    List<String> figures,
    LocalDate asOf,
    Optional<Until> until,
    Optional<String> authority,
    Paper paper,
    Place place)
    implements Kept {

  /** Copies the lists; refuses null. */
  public Point {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(whereas, "whereas");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(place, "place");
    sources = List.copyOf(sources);
    asks = List.copyOf(asks);
    questions = List.copyOf(questions);
    records = List.copyOf(records);
    figures = List.copyOf(figures);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException(id + " has no source");
    }
  }

  /** Where in the paper it stands, in words: {@code Recommendations, item 2; Introduction}. */
  public String places() {
    return sources.stream()
        .map(s -> s.section() + s.item().map(i -> ", item " + i).orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** Where in the paper a point stands: {@code {section: Recommendations, item: 2}}. */
  public record Citation(String section, Optional<String> item) {
    /** Refuses null. */
    public Citation {
      Objects.requireNonNull(section, "section");
      Objects.requireNonNull(item, "item");
    }

    static Optional<Citation> read(Fields fields) {
      String section = fields.text("section");
      Optional<String> item = fields.optionalText("item");
      return fields.build(() -> new Citation(section, item));
    }
  }

  /** When a point stops being true to say, and why: {@code {date: 2022-07-31, reason: ...}}. */
  public record Until(LocalDate date, Optional<String> reason) {
    /** Refuses null. */
    public Until {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    static Optional<Until> read(Fields fields) {
      LocalDate date = fields.date("date");
      Optional<String> reason = fields.optionalText("reason");
      return fields.build(() -> new Until(date, reason));
    }
  }

  /**
   * What is asked, and of whom: {@code {of: [ustr, president], text: "file cases beyond labor"}}.
   *
   * @param text begins with a verb in lower case; has no final mark
   */
  public record Ask(List<Named> of, Markup text) {
    /** Copies the list; refuses null. */
    public Ask {
      of = List.copyOf(of);
      Objects.requireNonNull(text, "text");
    }

    static Optional<Ask> read(Fields fields) {
      List<Named> of = PointText.addressees(fields);
      Markup text = PointText.ask(fields, "text");
      return fields.build(() -> new Ask(of, text));
    }
  }

  /**
   * What an oversight letter asks to be told: {@code {of: ustr, text: "How many cases ...?"}}.
   *
   * @param text one question, with its mark
   */
  public record Question(List<Named> of, String text) {
    /** Copies the list; refuses null. */
    public Question {
      of = List.copyOf(of);
      Objects.requireNonNull(text, "text");
    }

    static Optional<Question> read(Fields fields) {
      List<Named> of = PointText.addressees(fields);
      String text = PointText.question(fields, "text");
      return fields.build(() -> new Question(of, text));
    }
  }

  /**
   * Papers that a resolution of inquiry asks for: {@code {of: president, text: "Reports on ...",
   * including: ["plans", "budgets"]}}.
   *
   * @param text without a final mark
   * @param including parts of it that are named one by one
   * @param classified whether a clause on classified information is needed
   */
  public record RecordRequest(
      List<Named> of, String text, List<String> including, boolean classified) {
    /** Copies the lists; refuses null. */
    public RecordRequest {
      of = List.copyOf(of);
      including = List.copyOf(including);
      Objects.requireNonNull(text, "text");
    }

    static Optional<RecordRequest> read(Fields fields) {
      List<Named> of = PointText.addressees(fields);
      String text = fields.text("text");
      List<String> including = fields.texts("including");
      boolean classified = fields.flag("classified");
      return fields.build(() -> new RecordRequest(of, text, including, classified));
    }
  }

  /** Reads one point of a paper; without the paper (whose problems were said) none is built. */
  static Optional<Point> read(Fields fields, Optional<Paper> paper) {
    String id = fields.id("id");
    Topic topic = fields.choice("topic", Topic.values(), Topic::word);
    String title = fields.text("title");
    List<Citation> sources = sources(fields);
    Markup letter = PointText.letter(fields, "letter");
    Optional<String> whereas = PointText.whereas(fields, "whereas");
    Optional<String> statement = fields.optionalText("statement");
    List<Ask> asks = fields.records("asks", "ask", Ask::read);
    List<Question> questions = fields.records("questions", "question", Question::read);
    List<RecordRequest> records = fields.records("records", "record request", RecordRequest::read);
    List<String> figures = fields.texts("figures");
    Optional<LocalDate> asOf = fields.optionalDate("as-of");
    Optional<Until> until = until(fields);
    Optional<String> authority = fields.optionalText("authority");
    if (paper.isEmpty()) {
      fields.fail();
    }
    return fields.build(
        () ->
            new Point(
                id,
                topic,
                title,
                sources,
                letter,
                whereas,
                statement,
                asks,
                questions,
                records,
                figures,
                asOf.orElse(paper.orElseThrow().date()),
                until,
                authority,
                paper.orElseThrow(),
                fields.place()));
  }

  private static List<Citation> sources(Fields fields) {
    if (fields.isEmpty("source")) {
      fields.error(
          fields.place(),
          fields.name() + " has no source",
          "add  source: {section: ..., item: ...}  so that it can be traced");
    }
    return fields.records("source", "source", Citation::read);
  }

  private static Optional<Until> until(Fields fields) {
    if (fields.isText("until")) {
      return fields.optionalDate("until").map(d -> new Until(d, Optional.empty()));
    }
    return fields.record("until", "until", Until::read);
  }
}
