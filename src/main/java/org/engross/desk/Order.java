package org.engross.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.document.Kind;
import org.engross.ledger.SignOn;
import org.engross.ledger.SignOns;
import org.engross.markup.Markup;
import org.engross.office.CitationStyle;
import org.engross.office.Contact;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.office.Point;
import org.engross.problem.Place;
import org.engross.resolution.Form;
import org.engross.template.Template;

/**
 * One draft that was ordered, with everything looked up: nothing in it is an id any more.
 *
 * @param place where it was ordered
 * @param date the day that the draft carries; nobody asks the clock after this
 * @param sponsors who writes, who signs or joins
 * @param signOns what the ledger says of those who sign; empty where the packet names them
 * @param version the one signer whose own version it is; empty where it is everybody's
 * @param stationery what it is written on, and whom to ask about it
 * @param points what it argues, in order; at least one
 * @param cite where sources are cited
 * @param relatingTo what a resolution relates to; empty where the points say it
 * @param measure what kind of resolution it is; empty where the sponsor's chamber says it
 * @param unprivileged why an inquiry may be addressed to someone who costs it its privilege
 * @param release what makes it a statement, if it is one
 * @param names the pattern of its file's name; empty where it is the usual one
 * @param own what the fields of a person's own hold, as templates read it
 * @param mentions who may be named in it though it is not theirs
 * @param excused why points may stand although time has passed them by
 */
record Order(
    Place place,
    Template template,
    LocalDate date,
    Office office,
    Addressees to,
    Sponsors sponsors,
    Optional<SignOns> signOns,
    Optional<Member> version,
    Stationery stationery,
    List<Point> points,
    Optional<String> subject,
    Optional<Markup> opening,
    Optional<LocalDate> replyBy,
    Optional<LocalDate> signBy,
    CitationStyle cite,
    Optional<String> relatingTo,
    Optional<Form> measure,
    Optional<String> unprivileged,
    List<String> enclosures,
    List<String> copies,
    Map<String, String> excused,
    Map<String, Object> own,
    List<Format> formats,
    Optional<Named> names,
    List<Named> mentions,
    Release release) {

  Order {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(stationery, "stationery");
    Objects.requireNonNull(sponsors, "sponsors");
    Objects.requireNonNull(signOns, "signOns");
    Objects.requireNonNull(version, "version");
    points = List.copyOf(points);
    formats = List.copyOf(formats);
    Objects.requireNonNull(release, "release");
  }

  /** Whether it is for the press or the floor. */
  boolean isStatement() {
    return template.purpose().kind() == Kind.STATEMENT;
  }

  /** Who writes; at least one. */
  List<Member> leads() {
    return sponsors.leads();
  }

  /** Who signs: the leads, then those who sign beside them. */
  List<Member> signers() {
    return sponsors.signers();
  }

  /** What the ledger says of the member whose own version it is. */
  Optional<SignOn> ownSignOn() {
    return signOns.flatMap(s -> version.flatMap(s::find));
  }

  /** Whether it is the own version of a member for whom the office does not write. */
  boolean isOthers() {
    return version.isPresent() && !office.isOf(version.get());
  }

  /** The days that its date line may have: its own, or that on which an embargo ends. */
  List<LocalDate> dates() {
    return release.press().embargo().map(e -> List.of(date, e.date())).orElse(List.of(date));
  }

  /** Whose office puts it out. */
  String officeName() {
    return isOthers() ? PressNames.office(version.get()) : office.name();
  }

  /** Whom to ask in that office. */
  Contact officeContact() {
    return isOthers() ? stationery.contact() : office.contact();
  }

  /** The kind of resolution: the packet's, or the simple one of the sponsor's chamber. */
  Form form() {
    return Sponsors.form(measure, sponsors.leads());
  }
}
