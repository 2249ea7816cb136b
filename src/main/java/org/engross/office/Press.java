package org.engross.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a statement says beside its points, as a packet gives it. None of it is needed.
 *
 * <pre>
 * embargo: 2022-06-16 10:00 EDT
 * headline: Members Call for Enforcement of the USMCA
 * subhead: Three Members write to Ambassador Tai
 * dateline: Midland, Texas                  # WASHINGTON, if none stands here
 * quotes: [{by: sample-lead, text: A trade agreement is worth only as much as its enforcement.}]
 * link: https://sample.example/letter       # where the letter can be read
 * of: letter                                # the draft that it speaks about, by its template
 * excerpt: usmca-enforcement                # the point whose passage is quoted out of it
 * </pre>
 *
 * @param quotes what members said; empty where the points' own statements are the lead's
 * @param of the template of another draft of the packet; empty where there is only one
 * @param excerpt the id of a point of that draft
 */
public record Press(
    Optional<Embargo> embargo,
    Optional<String> headline,
    Optional<String> subhead,
    Optional<String> dateline,
    List<Quote> quotes,
    Optional<String> link,
    Optional<Named> of,
    Optional<Named> excerpt) {
  /** Nothing said. */
  public static final Press NONE =
      new Press(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list; refuses null. */
  public Press {
    Objects.requireNonNull(embargo, "embargo");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(subhead, "subhead");
    Objects.requireNonNull(dateline, "dateline");
    quotes = List.copyOf(quotes);
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(excerpt, "excerpt");
  }

  /**
   * What a member said: {@code {by: sample-lead, text: A trade agreement is worth ...}}.
   *
   * @param paragraphs at least one, without quotation marks around them
   */
  public record Quote(Named by, List<String> paragraphs) {
    /** Copies the list; refuses null. */
    public Quote {
      Objects.requireNonNull(by, "by");
      paragraphs = List.copyOf(paragraphs);
    }

    static Optional<Quote> read(Fields fields) {
      Named by = fields.named("by", "sample-lead");
      List<String> paragraphs = fields.paragraphs("text");
      return fields.build(() -> new Quote(by, paragraphs));
    }
  }

  /** What the keys say, and where there is no key, what {@code usual} says. */
  static Press read(Fields fields, Press usual) {
    Optional<Embargo> embargo = fields.has("embargo") ? Embargo.read(fields) : Optional.empty();
    Optional<String> headline = fields.optionalText("headline");
    Optional<String> subhead = fields.optionalText("subhead");
    Optional<String> dateline = fields.optionalText("dateline");
    List<Quote> quotes = fields.records("quotes", "quote", Quote::read);
    Optional<String> link =
        fields.optionalText(
            "link",
            t -> t.matches("https?://[^\\s<>()\\\\]+"),
            "address of a page",
            "write it whole, from https:// on");
    Optional<Named> of = fields.optionalNamed("of");
    Optional<Named> excerpt = fields.optionalNamed("excerpt");
    return new Press(
        embargo.or(usual::embargo),
        headline.or(usual::headline),
        subhead.or(usual::subhead),
        dateline.or(usual::dateline),
        quotes.isEmpty() ? usual.quotes() : quotes,
        link.or(usual::link),
        of.or(usual::of),
        excerpt.or(usual::excerpt));
  }
}
