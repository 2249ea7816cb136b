package org.engross.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.markup.Markup;
import org.engross.office.Member;
import org.engross.office.Office;
import org.engross.office.Point;
import org.engross.problem.Place;
import org.engross.template.Template;

/**
 * One draft that was ordered, with everything looked up: nothing in it is an id any more.
 *
 * @param place where it was ordered
 * @param date the day that the draft carries; nobody asks the clock after this
 * @param leads who writes; at least one
 * @param signers who signs: the leads, then those who sign beside them
 * @param stationery what it is written on, and whom to ask about it
 * @param points what it argues, in order; at least one
 * @param excused why points may stand although time has passed them by
 */
record Order(
    Place place,
    Template template,
    LocalDate date,
    Office office,
    Addressees to,
    List<Member> leads,
    List<Member> signers,
    Stationery stationery,
    List<Point> points,
    Optional<String> subject,
    Optional<Markup> opening,
    Optional<LocalDate> replyBy,
    Optional<LocalDate> signBy,
    List<String> enclosures,
    List<String> copies,
    Map<String, String> excused,
    Map<String, String> own,
    List<Format> formats) {

  Order {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(stationery, "stationery");
    leads = List.copyOf(leads);
    signers = List.copyOf(signers);
    points = List.copyOf(points);
    formats = List.copyOf(formats);
  }
}
