package org.engross.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.office.Contact;

/** Whom to ask, in one line: {@code Dana Example, 202-555-0104, dana@sample.example}. */
public final class ContactLine {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9() .x-]{7,}");

  private ContactLine() {}

  static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  /** The contact of a line; empty if it has no name, or two of anything. */
  public static Optional<Contact> of(String line) {
    List<String> names = new ArrayList<>();
    List<String> telephones = new ArrayList<>();
    List<String> emails = new ArrayList<>();
    Arrays.stream(line.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(
            part -> {
              boolean number = TELEPHONE.matcher(part).matches();
              (isEmail(part) ? emails : number ? telephones : names).add(part);
            });
    boolean one = names.size() == 1 && telephones.size() <= 1 && emails.size() <= 1;
    return one
        ? Optional.of(
            new Contact(names.get(0), telephones.stream().findFirst(), emails.stream().findFirst()))
        : Optional.empty();
  }

  /** The line of a contact. */
  static String text(Contact contact) {
    return contact.name()
        + contact.telephone().map(t -> ", " + t).orElse("")
        + contact.email().map(e -> ", " + e).orElse("");
  }
}
