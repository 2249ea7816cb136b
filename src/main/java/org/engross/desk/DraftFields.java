package org.engross.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.markup.Markup;
import org.engross.office.Contact;
import org.engross.office.Member;
import org.engross.office.Office;
import org.engross.office.Paper;
import org.engross.office.Point;
import org.engross.office.Recipient;
import org.engross.template.Field;

/**
 * What a template may name: the fields with their types, and their values for one order. Formatting
 * is done here, so that a template only places words.
 */
final class DraftFields {
  /** Every field, by name. */
  static final Field.Group TYPES = new Field.Group(types());

  private DraftFields() {}

  private static Map<String, Field> types() {
    Map<String, Field> fields = new TreeMap<>(Voice.fields());
    fields.put("date", Field.text());
    fields.put("office", officeType());
    fields.put("recipient", recipientType());
    fields.put("signers", Field.listOf(signerType()));
    fields.put("points", Field.listOf(pointType()));
    fields.put("about", Field.text());
    fields.put("subject", Field.text().optional());
    fields.put("opening", Field.rich().optional());
    fields.put("asks", Field.listOf(group("text", Field.rich(), "end", Field.text())));
    fields.put("onlyAsk", Field.rich().optional());
    fields.put("replyBy", Field.text().optional());
    fields.put("contact", group("name", Field.text(), "reach", Field.text().optional()));
    fields.put("enclosures", Field.listOf(Field.text()));
    fields.put("copies", Field.listOf(Field.text()));
    fields.put("own", new Field.Open(Field.text()));
    return fields;
  }

  private static Field officeType() {
    return group(
        "name", Field.text(),
        "letterhead", Field.text(),
        "telephone", Field.text().optional(),
        "email", Field.text().optional());
  }

  private static Field recipientType() {
    Map<String, Field> fields = new TreeMap<>();
    for (String name :
        List.of("id", "name", "surname", "addressee", "block", "salutation", "close")) {
      fields.put(name, Field.text());
    }
    fields.put("extra", new Field.Open(Field.text()));
    return new Field.Group(fields);
  }

  private static Field signerType() {
    return group(
        "name", Field.text(),
        "surname", Field.text(),
        "title", Field.text(),
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

  private static Field group(Object... namesAndTypes) {
    Map<String, Field> fields = new TreeMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      fields.put((String) namesAndTypes[i], (Field) namesAndTypes[i + 1]);
    }
    return new Field.Group(fields);
  }

  /** The values for one order. */
  static Map<String, Object> of(Order order) {
    Map<String, Object> values = new HashMap<>(Voice.of(order.signers().size()).words());
    values.put("date", Dates.inWords(order.date()));
    values.put("office", office(order.office()));
    values.put("recipient", recipient(order.recipient()));
    values.put("signers", order.signers().stream().map(DraftFields::signer).toList());
    values.put("points", points(order.points()));
    values.put("about", about(order.points()));
    put(values, "subject", order.subject());
    put(values, "opening", order.opening());
    put(values, "replyBy", order.replyBy().map(Dates::inWords));
    values.put("contact", contact(order.contact()));
    values.put("enclosures", order.enclosures());
    values.put("copies", order.copies());
    values.put("own", order.own());
    asks(values, Asks.of(order));
    return values;
  }

  private static Map<String, Object> office(Office office) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", office.name());
    values.put("letterhead", String.join("\n", office.letterhead()));
    put(values, "telephone", office.contact().telephone());
    put(values, "email", office.contact().email());
    return values;
  }

  private static Map<String, Object> recipient(Recipient recipient) {
    return Map.of(
        "id", recipient.id(),
        "name", recipient.name(),
        "surname", recipient.surname(),
        "addressee", recipient.addressee(),
        "block", String.join("\n", recipient.insideAddress()),
        "salutation", recipient.salutation(),
        "close", recipient.close(),
        "extra", recipient.extra());
  }

  private static Map<String, Object> signer(Member member) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", member.name());
    values.put("surname", member.surname());
    values.put("title", member.title());
    values.put("state", member.state());
    put(values, "district", member.district());
    put(values, "party", member.party());
    return values;
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

  /** What the points are about, in words that stand after "We write regarding". */
  private static String about(List<Point> points) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Point point : points) {
      Paper paper = point.paper();
      subjects.add(
          paper
              .subjects()
              .getOrDefault(
                  point.topic(),
                  "the findings of "
                      + paper.publisher()
                      + " in “"
                      + paper.shortTitle().orElse(paper.title())
                      + "”"));
    }
    return Prose.list(List.copyOf(subjects));
  }

  private static Map<String, Object> contact(Contact contact) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", contact.name());
    List<String> ways = new ArrayList<>();
    contact.telephone().ifPresent(ways::add);
    contact.email().ifPresent(ways::add);
    put(values, "reach", Optional.of(String.join(" or ", ways)).filter(w -> !w.isEmpty()));
    return values;
  }

  private static void asks(Map<String, Object> values, List<Markup> asks) {
    if (asks.size() == 1) {
      values.put("onlyAsk", asks.get(0));
    }
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      int left = asks.size() - 1 - i;
      items.add(Map.of("text", asks.get(i), "end", left == 0 ? "." : left == 1 ? "; and" : ";"));
    }
    values.put("asks", items);
  }

  private static void put(Map<String, Object> values, String name, Optional<?> value) {
    value.ifPresent(v -> values.put(name, v));
  }
}
