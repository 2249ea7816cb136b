package org.engross.desk;

import static org.engross.desk.DraftFields.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.engross.markup.Markup;
import org.engross.office.Point.RecordRequest;
import org.engross.office.Recipient;
import org.engross.resolution.Designation;
import org.engross.resolution.Form;
import org.engross.resolution.InquiryWording;
import org.engross.resolution.InquiryWording.Addressee;
import org.engross.template.Field;

/** What a template of a resolution may name beside the fields that every template has. */
final class ResolutionFields {
  private final Order order;
  private final Map<String, String> abbreviations = new LinkedHashMap<>();

  private ResolutionFields(Order order) {
    this.order = order;
    order.points().forEach(p -> p.paper().abbreviations().forEach(abbreviations::putIfAbsent));
  }

  static Map<String, Field> types() {
    Map<String, Field> fields = new TreeMap<>();
    Map<String, Field> resolution = new TreeMap<>();
    for (String name :
        List.of(
            "congress",
            "session",
            "number",
            "chamber",
            "submission",
            "form",
            "resolved",
            "body",
            "subject")) {
      resolution.put(name, Field.text());
    }
    fields.put("resolution", new Field.Group(resolution));
    fields.put(
        "inquiry",
        group(
            "title", Field.text(),
            "clause", Field.text(),
            "items",
                Field.listOf(group("text", Field.text(), "parts", Field.listOf(Field.text())))));
    fields.put("recitals", Field.listOf(Field.text()));
    fields.put(
        "calls",
        Field.listOf(group("of", Field.text(), "text", Field.rich(), "end", Field.text())));
    return fields;
  }

  /** The values for one order. */
  static Map<String, Object> of(Order order) {
    return new ResolutionFields(order).values();
  }

  /** What a resolution relates to, in words that stand after "relating to". */
  static String subject(Order order) {
    return new ResolutionFields(order).subject();
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("resolution", resolution());
    values.put("inquiry", inquiry());
    values.put("recitals", recitals());
    values.put("calls", calls());
    return values;
  }

  private Map<String, Object> resolution() {
    Form form = order.form();
    Designation designation = Designation.draft(form, order.date());
    Map<String, Object> values = new HashMap<>();
    values.put("congress", designation.printedCongress().toUpperCase(Locale.ROOT));
    values.put("session", designation.printedSession().toUpperCase(Locale.ROOT));
    values.put("number", designation.printed());
    values.put("chamber", form.chamber());
    values.put("submission", order.sponsors().submission(form, true).sentence());
    values.put("form", form.word());
    values.put("resolved", form.resolvingWords());
    values.put("body", body(form));
    values.put("subject", subject());
    return values;
  }

  /** Who speaks in it. */
  private static String body(Form form) {
    if (form.isConcurrent()) {
      return "Congress";
    }
    return form.isSenate() ? "the Senate" : "the House of Representatives";
  }

  private String subject() {
    return spelledOut(order.relatingTo().orElseGet(() -> Subjects.of(order.points())));
  }

  private Map<String, Object> inquiry() {
    List<RecordRequest> records = Inquiries.records(order);
    InquiryWording wording =
        new InquiryWording(
            order.to().all().stream().map(ResolutionFields::addressee).toList(),
            subject(),
            records.stream().anyMatch(RecordRequest::classified));
    return Map.of(
        "title",
        wording.title(),
        "clause",
        wording.clause(),
        "items",
        records.stream().map(this::item).toList());
  }

  private static Addressee addressee(Recipient recipient) {
    return new Addressee(Offices.name(recipient), Offices.isPresident(recipient));
  }

  private Map<String, Object> item(RecordRequest request) {
    List<String> parts = request.including().stream().map(part -> sentence(part)).toList();
    String text = spelledOut(request.text());
    return Map.of(
        "text", parts.isEmpty() ? text + "." : text + ", including the following:", "parts", parts);
  }

  private String sentence(String part) {
    String text = spelledOut(part);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private List<String> recitals() {
    List<String> texts =
        order.points().stream().flatMap(p -> p.whereas().stream()).map(this::spelledOut).toList();
    List<String> recitals = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int left = texts.size() - 1 - i;
      String end = left == 0 ? ": Now, therefore, be it" : left == 1 ? "; and" : ";";
      recitals.add("Whereas " + texts.get(i) + end);
    }
    return recitals;
  }

  /** The asks, each with the office that it goes to. */
  private List<Map<String, Object>> calls() {
    List<Map<String, Object>> calls = new ArrayList<>();
    List<Asks> groups = Asks.of(order);
    int left = groups.stream().mapToInt(group -> group.texts().size()).sum();
    for (Asks group : groups) {
      for (Markup text : group.texts()) {
        left--;
        calls.add(
            Map.of(
                "of",
                group.offices(),
                "text",
                new Markup(spelledOut(text.text())),
                "end",
                left == 0 ? "." : left == 1 ? "; and" : ";"));
      }
    }
    return calls;
  }

  private String spelledOut(String text) {
    return Abbreviations.always(text, abbreviations);
  }
}
