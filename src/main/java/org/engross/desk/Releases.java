package org.engross.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.ledger.SignOns;
import org.engross.office.Embargo;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.Point;
import org.engross.office.Press;
import org.engross.office.SignerStyle;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/** Looks up what a packet tells the press, and says what of it cannot stand. */
final class Releases {
  /** Zones that keep daylight time part of the year. */
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "E", ZoneId.of("America/New_York"),
          "C", ZoneId.of("America/Chicago"),
          "M", ZoneId.of("America/Denver"),
          "P", ZoneId.of("America/Los_Angeles"),
          "AK", ZoneId.of("America/Anchorage"));

  private final OfficeFiles files;
  private final LocalDate date;
  private final Problems problems;

  Releases(OfficeFiles files, LocalDate date, Problems problems) {
    this.files = files;
    this.date = date;
    this.problems = problems;
  }

  /**
   * What a statement says to the press, of whom and about which letters.
   *
   * @param signOns what the ledger of the signers says, if there is one
   */
  Release of(Press press, Sent sent, List<Member> signers, Optional<SignOns> signOns) {
    press.embargo().ifPresent(this::check);
    sent.letters().stream().findFirst().ifPresent(l -> excerpt(press, l));
    signers.forEach(this::party);
    List<Release.Quoted> quoted = quoted(press, signers);
    signOns.ifPresent(ledger -> quoted.forEach(q -> compare(q, ledger)));
    return new Release(press, sent, quoted);
  }

  private void check(Embargo embargo) {
    if (!embargo.date().atTime(embargo.time()).isAfter(date.atTime(LocalTime.MIDNIGHT))) {
      problems.error(
          embargo.place(),
          "the embargo ends on "
              + Dates.inWords(embargo.date())
              + ", and the draft's date is "
              + Dates.inWords(date),
          "name a time that is still to come, or leave the embargo out");
    }
    zone(embargo).ifPresent(zone -> daylight(embargo, zone));
  }

  /** The zone of EST or EDT; none for ET, which is both. */
  private static Optional<ZoneId> zone(Embargo embargo) {
    String zone = embargo.zone();
    boolean either = zone.endsWith("ST") || zone.endsWith("DT");
    return Optional.ofNullable(either ? ZONES.get(zone.substring(0, zone.length() - 2)) : null);
  }

  private void daylight(Embargo embargo, ZoneId zone) {
    boolean daylight =
        zone.getRules()
            .isDaylightSavings(embargo.date().atTime(embargo.time()).atZone(zone).toInstant());
    if (daylight != embargo.zone().endsWith("DT")) {
      String right = embargo.zone().replaceAll("[SD]T$", daylight ? "DT" : "ST");
      problems.error(
          embargo.place(),
          "on " + Dates.inWords(embargo.date()) + " there is no " + embargo.zone(),
          "write " + right);
    }
  }

  private void excerpt(Press press, Order letter) {
    List<String> ids = letter.points().stream().map(Point::id).toList();
    press
        .excerpt()
        .filter(wanted -> !ids.contains(wanted.id()))
        .ifPresent(
            wanted ->
                problems.error(
                    wanted.place(),
                    "the letter has no point \"" + wanted.id() + "\"",
                    Nearest.hint(wanted.id(), ids)));
  }

  /** A style that shows a party shows nothing of a member whose party is not known. */
  private void party(Member member) {
    boolean shown = files.office().filter(o -> o.signerStyle() != SignerStyle.DISTRICT).isPresent();
    if (shown && member.party().isEmpty()) {
      problems.warning(
          member.place(),
          "no party of "
              + member.nameAndSeat()
              + " is known, and the office's signer-style shows it",
          "add  party: ...  to this member, or write  signer-style: district");
    }
  }

  private List<Release.Quoted> quoted(Press press, List<Member> signers) {
    List<Release.Quoted> quoted = new ArrayList<>();
    for (Press.Quote quote : press.quotes()) {
      for (Member by : files.members().findAll(List.of(quote.by()), problems)) {
        if (signers.contains(by)) {
          quoted.add(new Release.Quoted(by, quote.paragraphs()));
        } else {
          didNotSign(quote.by(), by, signers);
        }
      }
    }
    return quoted;
  }

  /** Words that stand in two places should be the same: the packet's are used. */
  private void compare(Release.Quoted quoted, SignOns ledger) {
    ledger
        .find(quoted.by())
        .filter(s -> !s.quote().isEmpty() && !s.quote().equals(quoted.paragraphs()))
        .ifPresent(
            s ->
                problems.warning(
                    s.place(),
                    s.member().name() + " is quoted in other words in the packet, which are used",
                    "keep one of the two quotes"));
  }

  private void didNotSign(Named named, Member by, List<Member> signers) {
    Place place = named.place();
    problems.error(
        place,
        by.nameAndSeat() + " is quoted and does not sign",
        "add \""
            + by.id()
            + "\" to the signers, or quote one of them: "
            + Prose.list(signers.stream().map(Member::id).toList()));
  }
}
