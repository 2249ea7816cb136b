package org.engross.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.document.Kind;
import org.engross.office.CommitteeRole;
import org.engross.office.Contact;
import org.engross.office.Letterhead;
import org.engross.office.Member;
import org.engross.office.PlainName;
import org.engross.office.Point;
import org.engross.office.Recipient;
import org.engross.own.OwnName;
import org.engross.template.Field;

/**
 * What a template may name: the fields with their types, and their values for one order. Formatting
 * is done here, so that a template only places words.
 */
final class DraftFields {
  /** Every field, by name. */
  static final Field.Group TYPES = new Field.Group(types());

  // What the drafts of a batch share.
  private final Once<List<Map<String, Object>>> pointsOnce = new Once<>();
  private volatile Optional<Common> common = Optional.empty();

  /** The values that do not depend on the recipients, and the order that they were made for. */
  private record Common(Order order, Map<String, Object> values) {

    /** Whether an order differs from that one in nothing that the values depend on. */
    boolean isOf(Order other) {
      return order.template().equals(other.template())
          && order.date().equals(other.date())
          && order.office().equals(other.office())
          && order.sponsors().equals(other.sponsors())
          && order.version().equals(other.version())
          && order.stationery().equals(other.stationery())
          && order.points().equals(other.points())
          && order.subject().equals(other.subject())
          && order.opening().equals(other.opening())
          && order.replyBy().equals(other.replyBy())
          && order.signBy().equals(other.signBy())
          && order.enclosures().equals(other.enclosures())
          && order.copies().equals(other.copies())
          && order.own().equals(other.own());
    }
  }

  private static Map<String, Field> types() {
    Map<String, Field> fields = new TreeMap<>(Voice.fields());
    fields.put("date", Field.text());
    fields.put("office", officeType());
    fields.put("recipient", recipientType());
    fields.put("recipients", Field.listOf(recipientType()));
    fields.put("signers", Field.listOf(signerType()));
    fields.put("leads", Field.listOf(signerType()));
    fields.put("cosigners", Field.listOf(signerType()));
    fields.put("lead", new Field.Group(Voice.fields()));
    fields.put("points", Field.listOf(pointType()));
    fields.put("about", Field.text());
    fields.put("subject", Field.text().optional());
    fields.put("opening", Field.rich().optional());
    fields.put("asks", Field.listOf(askType()));
    fields.put("questions", Field.listOf(Field.text()));
    fields.put("records", Field.listOf(group("text", Field.text(), "classified", Field.flag())));
    fields.put("classified", Field.flag());
    fields.put("replyBy", Field.text().optional());
    fields.put("signBy", Field.text().optional());
    fields.put("contact", contactType());
    fields.put("enclosures", Field.listOf(Field.text()));
    fields.put("copies", Field.listOf(Field.text()));
    fields.putAll(ResolutionFields.types());
    fields.put("own", new Field.Open(Field.text()));
    fields.putAll(ReleaseFields.types());
    return fields;
  }

  private static Field contactType() {
    return group(
        "name", Field.text(),
        "telephone", Field.text().optional(),
        "email", Field.text().optional(),
        "reach", Field.text().optional());
  }

  private static Field askType() {
    return group(
        "of", Field.text(),
        "only", Field.rich().optional(),
        "items", Field.listOf(group("text", Field.rich(), "end", Field.text())));
  }

  private static Field officeType() {
    return group(
        "name", Field.text(),
        "letterhead", Field.text(),
        "telephone", Field.text().optional(),
        "email", Field.text().optional(),
        "picture", Field.rich().optional(),
        "letterheadLeft", Field.text().optional(),
        "letterheadRight", Field.text().optional(),
        "committee", Field.text().optional());
  }

  private static Field recipientType() {
    Map<String, Field> fields = new TreeMap<>();
    for (String name :
        List.of("id", "name", "surname", "title", "addressee", "block", "salutation", "close")) {
      fields.put(name, Field.text());
    }
    fields.put("form", Field.text().optional());
    fields.put("extra", new Field.Open(Field.text()));
    return new Field.Group(fields);
  }

  private static Field signerType() {
    return group(
        "name", Field.text(),
        "surname", Field.text(),
        "called", Field.text(),
        "title", Field.text(),
        "seat", Field.text(),
        "state", Field.text(),
        "district", Field.text().optional(),
        "party", Field.text().optional());
  }

  private static Field pointType() {
    return group(
        "id", Field.text(),
        "title", Field.text(),
        "topic", Field.text(),
        "letter", Field.rich(),
        "statement", Field.text().optional(),
        "whereas", Field.text().optional(),
        "citation", Field.rich());
  }

  static Field group(Object... namesAndTypes) {
    Map<String, Field> fields = new TreeMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      fields.put((String) namesAndTypes[i], (Field) namesAndTypes[i + 1]);
    }
    return new Field.Group(fields);
  }

  /** The values for one order, which wants this of its recipients. */
  Map<String, Object> of(Order order, Wanted wanted) {
    Map<String, Object> values = new HashMap<>(common(order));
    List<Map<String, Object>> recipients =
        order.to().all().stream().map(r -> recipient(r, order.to())).toList();
    values.put("recipients", recipients);
    if (!recipients.isEmpty()) {
      values.put("recipient", together(order.to(), recipients.get(0)));
    }
    values.put("asks", wanted.asks());
    values.put("questions", wanted.questions());
    values.put("records", wanted.records());
    values.put("classified", wanted.classified());
    if (order.template().purpose().kind() == Kind.RESOLUTION) {
      values.putAll(ResolutionFields.of(order));
    }
    return values;
  }

  private Map<String, Object> common(Order order) {
    Optional<Common> known = common.filter(c -> c.isOf(order));
    if (known.isEmpty()) {
      known = Optional.of(new Common(order, ofAll(order)));
      common = known;
    }
    return known.get().values;
  }

  private Map<String, Object> ofAll(Order order) {
    Map<String, Object> values = new HashMap<>(voice(order).words(order.signers()));
    values.put("date", Dates.inWords(order.date()));
    values.put("office", office(order));
    signers(values, order);
    values.put("points", pointsOnce.of(order.points(), () -> points(order.points())));
    values.put("about", Subjects.of(order.points()));
    put(values, "subject", order.subject());
    put(values, "opening", order.opening());
    put(values, "replyBy", order.replyBy().map(Dates::inWords));
    put(values, "signBy", order.signBy().map(Dates::inWords));
    values.put("contact", contact(order.stationery().contact()));
    values.put("enclosures", order.enclosures());
    values.put("copies", order.copies());
    values.put("own", order.own());
    return values;
  }

  /** A letter that seeks signers will have several. */
  private static Voice voice(Order order) {
    boolean seeksSigners = order.template().purpose().signs().isPresent();
    return seeksSigners ? Voice.MANY : Voice.of(order.signers().size());
  }

  /** The signers are the leads, then those who sign beside them. */
  private void signers(Map<String, Object> values, Order order) {
    List<Map<String, Object>> signers = signers(order);
    int leads = order.leads().size();
    values.put("signers", signers);
    values.put("leads", signers.subList(0, leads));
    values.put("cosigners", signers.subList(leads, signers.size()));
    values.put("lead", Voice.of(leads).words(order.leads()));
  }

  private static List<Map<String, Object>> signers(Order order) {
    Set<String> shared = sharedSurnames(order.signers());
    return order.signers().stream().map(member -> signer(member, shared, order)).toList();
  }

  /** Surnames that two signers have, accents or not. */
  private static Set<String> sharedSurnames(List<Member> signers) {
    if (signers.size() == 1) {
      return Set.of();
    }
    Set<String> once = new HashSet<>();
    return signers.stream()
        .map(s -> PlainName.of(s.surname()))
        .filter(surname -> !once.add(surname))
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> office(Order order) {
    Letterhead letterhead = order.stationery().letterhead();
    Map<String, Object> values = new HashMap<>();
    values.put("name", order.officeName());
    values.put("letterhead", String.join("\n", letterhead.lines()));
    put(
        values,
        "picture",
        letterhead
            .picture()
            .flatMap(order.office()::picture)
            .map(order.template().shared()::picture));
    put(values, "letterheadLeft", lines(letterhead.left()));
    put(values, "letterheadRight", lines(letterhead.right()));
    put(values, "committee", letterhead.committee());
    put(values, "telephone", order.officeContact().telephone());
    put(values, "email", order.officeContact().email());
    return values;
  }

  private static Optional<String> lines(List<String> lines) {
    return Optional.of(String.join("\n", lines)).filter(l -> !l.isEmpty());
  }

  private static Map<String, Object> recipient(Recipient recipient, Addressees to) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", recipient.id());
    values.put("name", recipient.name());
    values.put("surname", recipient.surname());
    values.put("title", to.titleOf(recipient));
    values.put("addressee", recipient.addressee());
    values.put("block", String.join("\n", recipient.insideAddress()));
    values.put("salutation", recipient.salutation());
    values.put("close", recipient.close());
    values.put("extra", extra(recipient));
    put(values, "form", recipient.form());
    return values;
  }

  /** Further fields, under names that a template can write. */
  private static Map<String, String> extra(Recipient recipient) {
    Map<String, String> extra = new HashMap<>();
    recipient
        .extra()
        .forEach((name, text) -> extra.put(OwnName.inTemplate(name).orElse(name), text));
    return extra;
  }

  /** All recipients as if they were one: what one alone has is the first one's. */
  private static Map<String, Object> together(Addressees to, Map<String, Object> first) {
    Map<String, Object> values = new HashMap<>(first);
    values.put("id", to.id());
    values.put("name", to.prose(Recipient::name));
    values.put("surname", to.prose(Recipient::surname));
    values.put("title", to.prose(to::titleOf));
    values.put("addressee", to.lines(Recipient::addressee));
    values.put("block", to.lines(r -> String.join("\n", r.insideAddress())));
    values.put("salutation", to.salutation());
    values.put("close", to.close());
    return values;
  }

  private static Map<String, Object> signer(Member member, Set<String> shared, Order order) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", member.name());
    values.put("surname", member.surname());
    values.put("called", called(member, shared));
    values.put("title", String.join("\n", title(member, order)));
    values.put("seat", member.seat());
    values.put("state", member.state());
    put(values, "district", member.district());
    put(values, "party", member.party());
    return values;
  }

  /** The surname, with state and district where another signer has it too. */
  private static String called(Member member, Set<String> shared) {
    boolean alone = shared.isEmpty() || !shared.contains(PlainName.of(member.surname()));
    return alone ? member.surname() : member.surname() + " (" + member.seat() + ")";
  }

  /** What stands below the name: in a letter of a committee, the title that it gives. */
  private static List<String> title(Member member, Order order) {
    List<String> lines =
        new ArrayList<>(
            order
                .stationery()
                .letterhead()
                .committee()
                .flatMap(member::role)
                .map(CommitteeRole::lines)
                .orElse(List.of(member.title())));
    if (order.office().signatures().district()) {
      lines.add(member.seat());
    }
    return lines;
  }

  private static List<Map<String, Object>> points(List<Point> points) {
    Citations citations = new Citations();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Point point : points) {
      Map<String, Object> values = new HashMap<>();
      values.put("id", point.id());
      values.put("title", point.title());
      values.put("topic", point.topic().word());
      values.put("letter", point.letter());
      put(values, "statement", point.statement());
      put(values, "whereas", point.whereas());
      values.put("citation", citations.cite(point));
      all.add(values);
    }
    return all;
  }

  private static Map<String, Object> contact(Contact contact) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", contact.name());
    put(values, "telephone", contact.telephone());
    put(values, "email", contact.email());
    List<String> ways = new ArrayList<>();
    contact.telephone().ifPresent(ways::add);
    contact.email().ifPresent(ways::add);
    put(values, "reach", Optional.of(String.join(" or ", ways)).filter(w -> !w.isEmpty()));
    return values;
  }

  private static void put(Map<String, Object> values, String name, Optional<?> value) {
    value.ifPresent(v -> values.put(name, v));
  }
}
