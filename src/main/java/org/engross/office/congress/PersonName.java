package org.engross.office.congress;

import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.office.Published;

/**
 * A person's name as letters have it.
 *
 * @param full the official name where there is one; it holds the suffix or leaves it out, as the
 *     person does
 * @param surname as it stands in the full name
 */
record PersonName(String full, String surname) {
  private static final Pattern SUFFIX = Pattern.compile(",? (Jr\\.|Sr\\.|[IVX]+)$");

  /** Of the keys {@code first}, {@code last}, {@code suffix} and {@code official_full}. */
  static Optional<PersonName> of(Published name) {
    Optional<String> last = name.text("last");
    Optional<String> full = name.text("official_full").or(() -> composed(name));
    return full.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(of(typographic(full.get()), typographic(last.get())));
  }

  private static PersonName of(String full, String last) {
    return new PersonName(full, surname(SUFFIX.matcher(full).replaceFirst(""), last));
  }

  private static Optional<String> composed(Published name) {
    Optional<String> given = name.text("first").or(() -> name.text("nickname"));
    return given.flatMap(
        first ->
            name.text("last")
                .map(
                    last ->
                        first + " " + last + name.text("suffix").map(s -> mark(s) + s).orElse("")));
  }

  /** "Jr." stands behind a comma, "III" does not. */
  private static String mark(String suffix) {
    return suffix.endsWith(".") ? ", " : " ";
  }

  /** Of a double surname, the part that the official name has: letters greet nobody otherwise. */
  private static String surname(String full, String last) {
    String surname = last;
    while (!full.endsWith(" " + surname) && surname.lastIndexOf(' ') > 0) {
      surname = surname.substring(0, surname.lastIndexOf(' '));
    }
    return full.endsWith(" " + surname) ? surname : last;
  }

  /** Curly quotation marks and apostrophes, as all text of a letter has them. */
  static String typographic(String text) {
    return text.replaceAll("(^|[\\s(])\"", "$1“").replace('"', '”').replace('\'', '’');
  }
}
