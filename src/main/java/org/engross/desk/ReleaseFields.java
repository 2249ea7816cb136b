package org.engross.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.check.statement.ApDates;
import org.engross.check.statement.ApStates;
import org.engross.document.Document;
import org.engross.office.Embargo;
import org.engross.office.Member;
import org.engross.office.Point;
import org.engross.template.Field;
import org.engross.template.Purpose.Need;

/** What a statement's template may name beside the fields of every draft. */
final class ReleaseFields {
  private static final String USUAL_PLACE = "WASHINGTON";

  private final Order order;
  private final Deed deed;

  private ReleaseFields(Order order) {
    this.order = order;
    this.deed = new Deed(order);
  }

  static Map<String, Field> types() {
    Map<String, Field> fields = new TreeMap<>();
    fields.put("release", release());
    fields.put(
        "letter",
        DraftFields.group(
                "kind", Field.text(),
                "title", Field.text(),
                "date", Field.text(),
                "several", Field.flag(),
                "called", Field.text(),
                "excerpt", Field.text().optional(),
                "excerptFrom", Field.text(),
                "excerptOf", Field.text(),
                "link", Field.text().optional())
            .optional());
    fields.put(
        "quotes",
        Field.listOf(
            DraftFields.group(
                "by", Field.text(),
                "first", Field.text(),
                "rest", Field.text().optional(),
                "more", Field.listOf(Field.text()),
                "paragraphs", Field.listOf(Field.text()))));
    fields.put(
        "members", Field.listOf(DraftFields.group("name", Field.text(), "about", Field.text())));
    return fields;
  }

  private static Field release() {
    return DraftFields.group(
        "line", Field.text(),
        "embargo", Field.text().optional(),
        "date", Field.text(),
        "when", Field.text(),
        "dateline", Field.text(),
        "headline", Field.text(),
        "subhead", Field.text().optional(),
        "who", Field.text(),
        "did", Field.text(),
        "speaker", Field.text(),
        "signers", Field.text(),
        "to", Field.text().optional());
  }

  /**
   * The values for one order.
   *
   * @param letter the letter that it speaks about, made
   */
  static Map<String, Object> of(Order order, Optional<Document> letter) {
    ReleaseFields fields = new ReleaseFields(order);
    Map<String, Object> values = new HashMap<>();
    values.put("release", fields.releaseValues());
    letter.ifPresent(l -> values.put("letter", fields.letter(l)));
    values.put("quotes", fields.quotes());
    values.put("members", fields.members());
    order.release().letter().ifPresent(l -> leaveOutWhatItDoesNotSay(l, values));
    return values;
  }

  /** A letter of questions urges nothing, and one that urges asks no questions. */
  private static void leaveOutWhatItDoesNotSay(Order letter, Map<String, Object> values) {
    Set<Need> made = letter.template().purpose().needs();
    if (!made.isEmpty() && !made.contains(Need.ASKS)) {
      values.put("asks", List.of());
    }
    if (!made.contains(Need.QUESTIONS)) {
      values.put("questions", List.of());
    }
  }

  private Map<String, Object> releaseValues() {
    Optional<String> embargo = order.release().press().embargo().map(ReleaseFields::line);
    LocalDate released = released();
    Map<String, Object> values = new HashMap<>();
    values.put("line", embargo.orElse("FOR IMMEDIATE RELEASE"));
    embargo.ifPresent(e -> values.put("embargo", e));
    values.put("date", ApDates.inFull(released));
    values.put("when", released.equals(order.date()) ? "today" : "on " + ApDates.day(order.date()));
    values.put("dateline", dateline());
    values.put("headline", order.release().press().headline().orElseGet(deed::headline));
    order.release().press().subhead().or(deed::subhead).ifPresent(s -> values.put("subhead", s));
    values.put("who", deed.who());
    values.put("did", deed.did());
    values.put("speaker", names().of(deed.speakers()));
    values.put("signers", deed.signers());
    if (!order.to().all().isEmpty()) {
      values.put("to", order.to().prose(PressNames::of, " others"));
    }
    return values;
  }

  private PressNames names() {
    return new PressNames(order.office().signerStyle());
  }

  /** The day on which it may be used. */
  private LocalDate released() {
    return order.release().press().embargo().map(Embargo::date).orElse(order.date());
  }

  /** {@code EMBARGOED UNTIL June 16, 2022, 10 a.m. EDT}. */
  private static String line(Embargo embargo) {
    return "EMBARGOED UNTIL "
        + ApDates.inFull(embargo.date())
        + ", "
        + time(embargo.time())
        + " "
        + embargo.zone();
  }

  private static String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
      return time.getHour() == 0 ? "midnight" : "noon";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minute =
        time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
    return hour + minute + (time.getHour() < 12 ? " a.m." : " p.m.");
  }

  /** {@code MIDLAND, Texas}: the city in capitals, the state as the press has it. */
  private String dateline() {
    String place = order.release().press().dateline().orElse(USUAL_PLACE);
    int comma = place.lastIndexOf(',');
    if (comma < 0) {
      return place.toUpperCase(Locale.ROOT);
    }
    String state = place.substring(comma + 1).strip();
    return place.substring(0, comma).toUpperCase(Locale.ROOT)
        + ", "
        + ApStates.pressOf(state).orElse(state);
  }

  private Map<String, Object> letter(Document document) {
    Order letter = order.release().letter().orElseThrow();
    Map<String, Object> values = new HashMap<>();
    values.put("title", letter.template().purpose().title());
    values.put("date", Dates.inWords(letter.date()));
    boolean several = order.release().sent().isSeveral();
    String kind = letter.template().purpose().kind().name().toLowerCase(Locale.ROOT);
    values.put("kind", kind);
    values.put("several", several);
    values.put("called", several ? kind + "s" : kind);
    values.put(
        "excerptFrom",
        several ? kind + " to " + letter.to().prose(letter.to()::titleOf, " others") : kind);
    Optional<Excerpt.Passage> passage = excerpt(letter, document);
    passage.ifPresent(p -> values.put("excerpt", Quotation.nested(p.text())));
    values.put("excerptOf", passage.map(Excerpt.Passage::of).orElse(""));
    order.release().press().link().ifPresent(l -> values.put("link", l));
    return values;
  }

  private Optional<Excerpt.Passage> excerpt(Order letter, Document document) {
    PointTexts texts = new PointTexts();
    Excerpt excerpt = Excerpt.from(document);
    Optional<Point> chosen =
        order
            .release()
            .press()
            .excerpt()
            .flatMap(
                id -> letter.points().stream().filter(p -> p.id().equals(id.id())).findFirst());
    if (chosen.isPresent()) {
      return excerpt.passage(chosen.get(), texts);
    }
    return order.release().sent().isSeveral()
        ? excerpt.lastSentence(letter.points().get(0), texts)
        : excerpt.usual(letter.points(), texts);
  }

  /**
   * The member's own words first, the packet's or else the ledger's, then those of the leads;
   * without any, the points' statements are the first lead's. A joint statement has the packet's.
   */
  static List<Release.Quoted> quoted(Order order) {
    return new ReleaseFields(order).quoted();
  }

  private List<Map<String, Object>> quotes() {
    return quoted().stream().map(ReleaseFields::quote).toList();
  }

  private List<Release.Quoted> quoted() {
    Optional<Member> one = order.version();
    List<Release.Quoted> all = new ArrayList<>();
    for (Release.Quoted quoted : order.release().quoted()) {
      if (one.isPresent() && quoted.by().equals(one.get())) {
        all.add(quoted);
      }
    }
    if (all.isEmpty()) {
      ledgerQuote().ifPresent(all::add);
    }
    for (Release.Quoted quoted : order.release().quoted()) {
      if (one.isEmpty() || order.leads().contains(quoted.by()) && !all.contains(quoted)) {
        all.add(quoted);
      }
    }
    if (all.isEmpty() && order.release().quoted().isEmpty()) {
      usualQuote().ifPresent(all::add);
    }
    return all;
  }

  private Optional<Release.Quoted> ledgerQuote() {
    return order
        .ownSignOn()
        .filter(s -> !s.quote().isEmpty())
        .map(s -> new Release.Quoted(s.member(), s.quote()));
  }

  private Optional<Release.Quoted> usualQuote() {
    List<String> statements = order.points().stream().flatMap(p -> p.statement().stream()).toList();
    Member by = deed.speakers().get(0);
    Member speaker = order.release().letter().isPresent() ? order.leads().get(0) : by;
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new Release.Quoted(speaker, statements));
  }

  private static Map<String, Object> quote(Release.Quoted quoted) {
    Quotation quotation = new Quotation(quoted.paragraphs());
    Map<String, Object> values = new HashMap<>();
    values.put("by", PressNames.titled(quoted.by()));
    values.put("first", quotation.first());
    if (!quotation.rest().isEmpty()) {
      values.put("rest", quotation.rest());
    }
    values.put("more", quotation.more());
    values.put("paragraphs", quotation.marked());
    return values;
  }

  /** About whom it ends: the member whose version it is, or the leads; whoever says something. */
  private List<Map<String, Object>> members() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Member member : deed.speakers()) {
      member
          .about()
          .ifPresent(text -> all.add(Map.of("name", PressNames.titled(member), "about", text)));
    }
    return all;
  }
}
