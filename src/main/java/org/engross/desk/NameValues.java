package org.engross.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.document.Kind;
import org.engross.office.Member;
import org.engross.office.Recipient;
import org.engross.template.Day;

/**
 * What a draft can be named by: a value for each placeholder of a file name's pattern.
 *
 * <pre>
 * {date}  {template}
 * {recipient.id}  {recipient.surname}  {recipient.state}  {recipient.extra.desk}
 * {signer.id}  {signer.surname}  {signer.state}  {signer.seat}
 * {own.occasion}
 * </pre>
 *
 * <p>What a draft has not, leaves nothing: the signer of a letter that all sign, the recipient of a
 * resolution or of a statement about several letters.
 */
final class NameValues {
  /** The placeholders that stand in any pattern. */
  static final List<String> ALWAYS =
      List.of(
          "date",
          "template",
          "recipient.id",
          "recipient.surname",
          "recipient.state",
          "signer.id",
          "signer.surname",
          "signer.state",
          "signer.seat");

  private static final String STATE = "state";

  private final Map<String, String> values = new LinkedHashMap<>();
  private final boolean hasRecipient;

  private NameValues(Order order) {
    boolean measure = order.template().purpose().kind() == Kind.RESOLUTION;
    this.hasRecipient =
        !measure && !order.release().sent().isSeveral() && !order.to().all().isEmpty();
    values.put("date", order.date().toString());
    values.put("template", order.template().name());
    if (hasRecipient) {
      recipient(order.to());
    }
    order.version().ifPresent(this::signer);
    order.own().forEach((name, value) -> values.put("own." + name, inName(value)));
  }

  /** A date as names sort it. */
  private static String inName(Object value) {
    return value instanceof Day day ? day.date().toString() : value.toString();
  }

  static NameValues of(Order order) {
    return new NameValues(order);
  }

  private void recipient(Addressees to) {
    values.put("recipient.id", to.fileId());
    values.put("recipient.surname", to.fileWords(Recipient::surname));
    for (Recipient one : to.all()) {
      for (String name : one.extra().keySet()) {
        values.put("recipient.extra." + name, to.fileWords(r -> r.extra().get(name)));
      }
    }
    Optional.ofNullable(values.get("recipient.extra." + STATE))
        .ifPresent(state -> values.put("recipient.state", state));
  }

  private void signer(Member member) {
    values.put("signer.id", member.id());
    values.put("signer.surname", member.surname());
    values.put("signer.state", member.state());
    values.put("signer.seat", member.seat());
  }

  /** What the draft has, by placeholder. */
  Map<String, String> all() {
    return Collections.unmodifiableMap(values);
  }

  /** Whether the draft should have something for a placeholder and has nothing. */
  boolean lacks(String placeholder) {
    boolean signers = placeholder.startsWith("signer.");
    boolean recipients = placeholder.startsWith("recipient.");
    return !values.containsKey(placeholder) && !signers && (hasRecipient || !recipients);
  }

  /** A value for each of these placeholders; nothing where the draft has none. */
  Map<String, String> filling(Collection<String> placeholders) {
    Map<String, String> filling = new HashMap<>();
    placeholders.forEach(name -> filling.put(name, values.getOrDefault(name, "")));
    return filling;
  }
}
