package org.engross.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private static final String EXTRA = "recipient.extra.";
  private static final String OWN = "own.";

  private final Order order;
  private final boolean hasRecipient;

  private NameValues(Order order) {
    boolean measure = order.template().purpose().kind() == Kind.RESOLUTION;
    this.order = order;
    this.hasRecipient =
        !measure && !order.release().sent().isSeveral() && !order.to().all().isEmpty();
  }

  static NameValues of(Order order) {
    return new NameValues(order);
  }

  /** What the draft has for a placeholder. */
  Optional<String> of(String placeholder) {
    return switch (placeholder) {
      case "date" -> Optional.of(order.date().toString());
      case "template" -> Optional.of(order.template().name());
      case "recipient.id" -> hasRecipient ? Optional.of(order.to().fileId()) : Optional.empty();
      case "recipient.surname" -> recipients(Recipient::surname);
      case "recipient.state" -> extra("state");
      case "signer.id" -> order.version().map(Member::id);
      case "signer.surname" -> order.version().map(Member::surname);
      case "signer.state" -> order.version().map(Member::state);
      case "signer.seat" -> order.version().map(Member::seat);
      default ->
          placeholder.startsWith(EXTRA)
              ? extra(placeholder.substring(EXTRA.length()))
              : own(placeholder);
    };
  }

  /** What those recipients have that have it. */
  private Optional<String> recipients(Function<Recipient, String> part) {
    boolean any = hasRecipient && order.to().all().stream().anyMatch(r -> part.apply(r) != null);
    return any ? Optional.of(order.to().fileWords(part)) : Optional.empty();
  }

  private Optional<String> extra(String name) {
    return recipients(r -> r.extra().get(name));
  }

  private Optional<String> own(String placeholder) {
    return placeholder.startsWith(OWN)
        ? Optional.ofNullable(order.own().get(placeholder.substring(OWN.length())))
            .map(NameValues::inName)
        : Optional.empty();
  }

  /** A date as names sort it. */
  private static String inName(Object value) {
    return value instanceof Day day ? day.date().toString() : value.toString();
  }

  /** What the draft has, by placeholder. */
  Map<String, String> all() {
    Set<String> names =
        new LinkedHashSet<>(List.of("date", "template", "recipient.id", "recipient.surname"));
    order.to().all().forEach(r -> r.extra().keySet().forEach(name -> names.add(EXTRA + name)));
    names.addAll(ALWAYS);
    order.own().keySet().forEach(name -> names.add(OWN + name));
    Map<String, String> all = new LinkedHashMap<>();
    names.forEach(name -> of(name).ifPresent(value -> all.put(name, value)));
    return Collections.unmodifiableMap(all);
  }

  /** Whether the draft should have something for a placeholder. */
  boolean needs(String placeholder) {
    boolean signers = placeholder.startsWith("signer.");
    boolean recipients = placeholder.startsWith("recipient.");
    return !signers && (hasRecipient || !recipients);
  }
}
