package org.engross.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engross.office.Office;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.own.OwnField;
import org.engross.own.OwnText;
import org.engross.own.OwnType;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.template.Day;
import org.engross.template.FieldUse;
import org.engross.template.Numeral;
import org.engross.template.Template;

/** Reads what a person gave for fields of an own, as the template or the office declares them. */
final class OwnFields {
  /** How the places of values from the command line begin. */
  private static final String OPTION = "--set";

  private static final String OWN = "own.";

  private final Office office;
  private final Problems problems;

  OwnFields(Office office, Problems problems) {
    this.office = office;
    this.problems = problems;
  }

  /**
   * The values for one template, the draft's own laid over the office's. One that is missing or
   * does not fit has a stand-in after it was said, so that the rest of the draft is checked too.
   *
   * @param ordered where the draft is ordered, and so where a field is missing
   */
  Map<String, Object> of(Template template, Place ordered, Particulars particulars) {
    Map<String, OwnText> given = new LinkedHashMap<>(office.fields());
    given.putAll(particulars.fields());
    given.values().removeIf(text -> text.text().isBlank()); // --set room=  takes the office's away
    Map<String, OwnType> types = new LinkedHashMap<>(office.fieldTypes());
    template.purpose().fields().forEach(field -> types.put(field.name(), field.type()));
    Map<String, Object> values = new LinkedHashMap<>();
    for (OwnField field : template.purpose().fields()) {
      if (!field.optional() && !given.containsKey(field.name())) {
        sayMissing(field, template, ordered, given);
        values.put(field.name(), value(field.type().example(), field.type()));
      }
    }
    given.forEach(
        (name, text) -> {
          OwnType type = types.getOrDefault(name, OwnType.TEXT);
          boolean fits = type.check(name, text, problems);
          values.put(name, value(fits ? text.text() : type.example(), type));
        });
    return values;
  }

  /** What a text that fits its type is to a template. */
  private static Object value(String text, OwnType type) {
    return switch (type.kind()) {
      case TEXT, CHOICE -> text;
      case DATE -> new Day(OwnType.day(text).orElseThrow());
      case NUMBER -> new Numeral(OwnType.number(text).orElseThrow(), text);
      case YES_NO -> OwnType.flag(text).orElseThrow();
    };
  }

  private void sayMissing(
      OwnField field, Template template, Place ordered, Map<String, OwnText> given) {
    List<String> near = Nearest.to(field.name(), given.keySet());
    String example = field.type().example();
    problems.error(
        ordered,
        template.name()
            + " needs the field \""
            + field.name()
            + "\""
            + (field.about().isEmpty() ? "" : ": " + field.about()),
        "add  fields: {"
            + field.name()
            + ": "
            + example
            + "}  or say  --set "
            + field.name()
            + "="
            + example
            + near.stream().findFirst().map(n -> "; you gave \"" + n + "\"").orElse(""));
  }

  /**
   * Says which fields that the command line gives no template of the run reads, nor its Word file:
   * a slip in a name that may be missing would show in nothing.
   */
  static void warnOfUnread(
      Packet packet, List<Order> orders, Frames frames, boolean draft, Problems problems) {
    Map<String, OwnText> given = new LinkedHashMap<>();
    packet.drafts().forEach(entry -> given.putAll(entry.particulars().fields()));
    given.values().removeIf(text -> !text.place().file().startsWith(OPTION));
    if (given.isEmpty() || orders.isEmpty()) {
      return;
    }
    Set<String> read = new TreeSet<>();
    orders.forEach(order -> read.addAll(read(order, frames, draft)));
    given.forEach(
        (name, text) -> {
          if (!read.contains(name)) {
            problems.warning(
                text.place(), "no template of this run reads $own." + name, hint(name, read));
          }
        });
  }

  private static String hint(String name, Set<String> read) {
    return read.isEmpty()
        ? "see what one reads:  engross templates vars NAME"
        : Nearest.hint(name, read);
  }

  private static List<String> read(Order order, Frames frames, boolean draft) {
    boolean word = order.formats().stream().anyMatch(Format::takesFrame);
    Stream<FieldUse> look =
        word
            ? frames.find(order.template(), draft, new Problems()).stream()
                .flatMap(frame -> frame.uses().stream())
            : Stream.empty();
    return Stream.concat(order.template().uses().stream(), look)
        .map(FieldUse::field)
        .filter(field -> field.startsWith(OWN))
        .map(field -> field.substring(OWN.length()))
        .map(field -> field.indexOf('.') < 0 ? field : field.substring(0, field.indexOf('.')))
        .toList();
  }
}
