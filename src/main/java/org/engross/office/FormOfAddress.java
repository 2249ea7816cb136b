package org.engross.office;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.problem.Place;

/**
 * How the holder of an office is addressed.
 *
 * <pre>
 * forms:
 *   - id: cabinet-secretary
 *     inside-address: ["The Honorable {name}", "{title}"]
 *     address: []                                # where it is always the same
 *     formal: "Dear {mr-or-madam} Secretary"
 *     surname: "Dear Secretary {surname}"        # the formal one, if none stands here
 *     fallback: "Dear Secretary {surname}"       # where no courtesy title is known
 *     close: "Sincerely,"
 * </pre>
 *
 * <p>{@code {name}}, {@code {surname}} and the courtesies {@code {mr-or-ms}}, {@code
 * {mr-or-madam}}, {@code {his-or-her}} are known; any other placeholder is a key that each
 * recipient of this form must have.
 *
 * @param asks the placeholders that a recipient must fill, sorted
 */
record FormOfAddress(
    String id,
    List<String> insideAddress,
    List<String> address,
    String formal,
    String surname,
    String fallback,
    String close,
    Set<String> asks,
    Place place)
    implements Kept {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Set<String> NAMES = Set.of("name", "surname");
  private static final Set<String> COURTESIES = Set.of("mr-or-ms", "mr-or-madam", "his-or-her");

  /** What a recipient already has under these names cannot be a placeholder as well. */
  private static final Set<String> TAKEN =
      Set.of(
          "id",
          "form",
          "courtesy",
          "address",
          "inside-address",
          "salutation",
          "close",
          "fields",
          "since",
          "until");

  FormOfAddress {
    insideAddress = List.copyOf(insideAddress);
    address = List.copyOf(address);
    asks = Collections.unmodifiableSet(new TreeSet<>(asks));
  }

  static Optional<FormOfAddress> read(Fields fields) {
    String id = fields.id("id");
    List<String> insideAddress = fields.lines("inside-address");
    List<String> address = fields.lines("address");
    String formal = fields.text("formal", "\"Dear {mr-or-madam} Secretary\"");
    String surname = fields.optionalText("surname").orElse(formal);
    String fallback = fields.text("fallback", "\"Dear {name}\"");
    String close = fields.text("close", "\"Sincerely,\"");
    Stream<String> greetings = Stream.of(formal, surname, fallback);
    Stream<String> lines = Stream.concat(insideAddress.stream(), address.stream());
    Set<String> asks = asks(fields, Stream.concat(lines, greetings));
    refuseCourtesy(fields, fallback);
    if (insideAddress.isEmpty()) {
      fields.error(
          fields.place(), fields.name() + " has no inside-address", "add  inside-address: [...]");
    }
    return fields.build(
        () ->
            new FormOfAddress(
                id,
                insideAddress,
                address,
                formal,
                surname,
                fallback,
                close,
                asks,
                fields.place()));
  }

  private static Set<String> asks(Fields fields, Stream<String> texts) {
    Set<String> asks = new LinkedHashSet<>();
    texts.forEach(t -> asks.addAll(placeholders(t)));
    for (String ask : asks) {
      if (TAKEN.contains(ask) || !WORD.matcher(ask).matches()) {
        fields.error(
            fields.place(),
            "{" + ask + "} cannot be a placeholder",
            "use lower-case letters and hyphens, and no word that a recipient has already");
      }
    }
    asks.removeAll(NAMES);
    asks.removeAll(COURTESIES);
    return asks;
  }

  private static void refuseCourtesy(Fields fields, String fallback) {
    if (placeholders(fallback).stream().anyMatch(COURTESIES::contains)) {
      fields.error(
          fields.place("fallback"),
          "the fallback needs a courtesy title, and it is for those without one",
          "write  \"Dear {name}\"");
    }
  }

  /** Whether one of its greetings needs a courtesy title, so that without one it falls back. */
  boolean greetsByCourtesy() {
    return Stream.of(formal, surname)
        .anyMatch(text -> placeholders(text).stream().anyMatch(COURTESIES::contains));
  }

  private static Set<String> placeholders(String text) {
    Set<String> words = new LinkedHashSet<>();
    PLACEHOLDER.matcher(text).results().forEach(r -> words.add(r.group(1)));
    return words;
  }

  /** The greeting without its punctuation. */
  String greeting(SalutationStyle.Wording wording, Map<String, String> values) {
    String wanted = wording == SalutationStyle.Wording.FORMAL ? formal : surname;
    Optional<String> filled = fill(wanted, values);
    return filled.isPresent() ? filled.get() : fill(fallback, values).orElseThrow();
  }

  /** A line with its placeholders filled; empty if one of them has no value. */
  static Optional<String> fill(String line, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int close = line.indexOf('}'); close >= 0; close = line.indexOf('}', close + 1)) {
      int open = line.lastIndexOf('{', close);
      if (open >= from) {
        String value = values.get(line.substring(open + 1, close));
        if (value == null) {
          return Optional.empty();
        }
        filled.append(line, from, open).append(value);
        from = close + 1;
      }
    }
    return Optional.of(filled.append(line, from, line.length()).toString());
  }
}
