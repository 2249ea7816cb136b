package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.office.Point;
import org.engross.office.Recipient;

/**
 * The cover memo to a resolution of inquiry: who may be addressed and why, what the two periods of
 * 14 days are, and which points ask for no records. No date is computed in it: legislative days are
 * not calendar days, and a special rule often stops their count.
 */
final class InquiryMemo {
  private final Order order;
  private final List<Block> blocks = new ArrayList<>();

  private InquiryMemo(Order order) {
    this.order = order;
  }

  /** The memo to a draft that was made for an order. */
  static Document of(Order order, Document draft) {
    InquiryMemo memo = new InquiryMemo(order);
    String title = "Cover memo: " + draft.properties().title();
    memo.write(title);
    Properties properties =
        new Properties(
            title,
            draft.properties().author(),
            draft.properties().language(),
            draft.properties().date());
    return new Document(Kind.STATEMENT, properties, memo.blocks);
  }

  private void write(String title) {
    blocks.add(Sheet.paragraph(Role.CONTINUATION, "Cover memo", Dates.inWords(order.date())));
    heading(title);
    text(
        "This is a discussion draft for the Office of the Legislative Counsel. A resolution of"
            + " inquiry asks the executive branch for facts. If the committee does not report it in"
            + " time, a motion to discharge the committee is privileged (House Rule XIII clause"
            + " 7). The privilege is lost if the text does more than ask for facts: if it has a"
            + " preamble, asks for opinions, or orders an investigation.");
    addressees();
    periods();
    leftOut();
    introduction();
  }

  private void addressees() {
    heading("Who is addressed, and why they may be");
    text(
        "Only the President and the heads of the executive departments may be addressed. The"
            + " President is requested; the head of a department is directed.");
    List<String> lines = new ArrayList<>();
    for (Recipient recipient : order.to().all()) {
      lines.add(why(recipient));
    }
    list(lines);
    order
        .unprivileged()
        .ifPresent(
            reason ->
                text("It was decided to go on without privilege. The reason given: " + reason));
  }

  private static String why(Recipient recipient) {
    String name = capitalized(Offices.name(recipient));
    if (Offices.isPresident(recipient)) {
      return name + ": requested.";
    }
    return Offices.isPrivileged(recipient)
        ? name + ": directed, as the head of an executive department."
        : name + ": neither the President nor the head of a department. There is no privilege.";
  }

  private void periods() {
    heading("Two periods of 14 days");
    list(
        List.of(
            "For the committee: 14 legislative days after introduction to report the resolution."
                + " Legislative days are days on which the House is in session, and a special rule"
                + " often provides that they are not counted. Ask the Parliamentarian where the"
                + " count stands; it cannot be read off a calendar.",
            "For the executive branch: 14 days after the House adopts the resolution. This period"
                + " is in the text of the resolution and begins only with adoption."));
  }

  private void leftOut() {
    List<Point> without =
        order.points().stream().filter(point -> Inquiries.records(order, point).isEmpty()).toList();
    heading("What was left out");
    if (without.isEmpty()) {
      text("Nothing: each of the chosen points asks for records of those who are addressed.");
      return;
    }
    text(
        "These points were chosen and are not in the resolution. They ask for action or state an"
            + " opinion, and for no records of those who are addressed:");
    list(without.stream().map(point -> point.title() + " (" + point.id() + ")").toList());
  }

  private void introduction() {
    heading("Before it is introduced");
    list(
        List.of(
            "The sponsor signs at the top of the first page. Cosponsors are a list; they do not"
                + " sign.",
            "The number is the Clerk's to give, and the referral is the Speaker's: both are left"
                + " blank.",
            "The points argue nothing in the text: they choose its subject and its list of"
                + " records. An argument belongs into a letter, a statement, or an ordinary"
                + " resolution with a preamble."));
  }

  private void heading(String text) {
    blocks.add(Sheet.paragraph(Role.HEADING, text));
  }

  private void text(String text) {
    blocks.add(Sheet.paragraph(Role.BODY, text));
  }

  private void list(List<String> lines) {
    List<List<Block>> items = new ArrayList<>();
    lines.forEach(line -> items.add(List.of(Sheet.paragraph(Role.BODY, line))));
    blocks.add(new ItemList(ItemList.Style.BULLETS, items));
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
