package org.engross.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.desk.Workspace;
import org.engross.document.Kind;
import org.engross.office.Catalog;
import org.engross.office.Named;
import org.engross.office.Point;
import org.engross.office.Recipient;
import org.engross.own.OwnField;
import org.engross.template.FieldUse;
import org.engross.template.Purpose;
import org.engross.template.Purpose.Need;
import org.engross.template.Template;

/**
 * Writes a packet that orders one draft, for a person to fill in: every key that the template makes
 * something of, explained. What nobody else can know is marked TODO, which no draft may hold.
 */
public final class PacketStart {
  private static final int COMMENT_AT = 34;

  private final Template template;
  private final Choice choice;
  private final StringBuilder out = new StringBuilder();

  /**
   * What a packet orders.
   *
   * @param to ids of recipients; none for a statement that is for nobody alone
   * @param points ids of points, sets or patterns
   */
  public record Choice(LocalDate date, List<String> to, List<String> points) {
    /** Copies the lists. */
    public Choice {
      Objects.requireNonNull(date, "date");
      to = List.copyOf(to);
      points = List.copyOf(points);
    }
  }

  private PacketStart(Template template, Choice choice) {
    this.template = template;
    this.choice = choice;
  }

  /** The packet's text. */
  public static String of(Template template, Choice choice) {
    PacketStart start = new PacketStart(template, choice);
    start.head();
    start.keys();
    start.fields();
    start.drafts();
    return start.out.toString();
  }

  /**
   * A point that says something to a recipient, as the template needs it: a choice to begin with.
   */
  public static Choice fitting(Template template, Workspace office, LocalDate date) {
    Purpose purpose = template.purpose();
    Catalog<Recipient> recipients = office.files().recipients();
    for (Point point : office.files().points().all()) {
      Optional<String> asked =
          asked(point, purpose)
              .map(Named::id)
              .filter(id -> recipients.has(id))
              .filter(id -> purpose.kind() != Kind.RESOLUTION || id.equals("president"))
              .findFirst();
      if (asked.isPresent()) {
        List<String> to = purpose.kind() == Kind.STATEMENT ? List.of() : List.of(asked.get());
        return new Choice(date, to, List.of(point.id()));
      }
    }
    return new Choice(date, List.of("TODO"), List.of("TODO"));
  }

  private static Stream<Named> asked(Point point, Purpose purpose) {
    if (purpose.needs().contains(Need.RECORDS)) {
      return point.records().stream().flatMap(r -> r.of().stream());
    } else if (purpose.needs().contains(Need.QUESTIONS)) {
      return point.questions().stream().flatMap(q -> q.of().stream());
    }
    return point.asks().stream().flatMap(a -> a.of().stream());
  }

  private void head() {
    line("# " + template.purpose().title() + ". " + template.purpose().summary());
    line("# What stands behind \"#\" is not read: delete the \"# \" before the keys you need.");
    line("date: " + choice.date);
    line(
        "points: [" + String.join(", ", choice.points) + "]",
        "what it argues: engross points list");
    line("# from: ID", "who writes, if it is not whom office.yaml names");
    line("# signers: [ID, ID]", "who signs beside them");
  }

  /** The keys of a packet without which the draft lacks a line. */
  private void keys() {
    Set<String> read = template.uses().stream().map(FieldUse::field).collect(Collectors.toSet());
    key(read, "subject", "# subject: ...", "the subject line");
    key(read, "opening", "# opening: ...", "the first paragraph, in place of the template's");
    key(read, "replyBy", "# reply-by: " + choice.date.plusDays(21), "a day for the answer");
    key(read, "signBy", "# sign-by: " + choice.date.plusDays(7), "until when others may sign");
    key(read, "enclosures", "# enclosures: [...]", "what is enclosed");
    key(read, "copies", "# copies: [...]", "to whom copies go");
    key(
        read,
        "release.embargo",
        "# embargo: " + choice.date + " 10:00 EDT",
        "held back until then");
    key(read, "release.headline", "# headline: ...", "the headline, if it is not to be made");
    key(read, "letter.link", "# link: https://...", "where the letter can be read");
  }

  private void key(Set<String> read, String field, String text, String about) {
    if (read.contains(field)) {
      line(text, about);
    }
  }

  private void fields() {
    List<OwnField> fields = template.purpose().fields();
    boolean needed = fields.stream().anyMatch(field -> !field.optional());
    if (!fields.isEmpty()) {
      line(needed ? "fields:" : "# fields:");
    }
    for (OwnField field : fields) {
      String mark = needed ? field.optional() ? "  # " : "  " : "#   ";
      String value = field.optional() ? field.type().example() : "TODO";
      String about = field.type() + (field.about().isEmpty() ? "" : ": " + field.about());
      line(mark + field.name() + ": " + value, about);
    }
  }

  private void drafts() {
    String to = choice.to.isEmpty() ? "" : ", to: [" + String.join(", ", choice.to) + "]";
    line("drafts:");
    line("  - {template: " + template.name() + to + "}");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** A line with a comment, which begins at the same column wherever there is room. */
  private void line(String text, String comment) {
    int gap = Math.max(2, COMMENT_AT - text.length());
    line(text + " ".repeat(gap) + "# " + comment);
  }
}
