package org.engross.office;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom to ask about a draft.
 *
 * <pre>
 * contact: {name: Pat Example, telephone: 202-555-0100, email: pat@sample.example}
 * </pre>
 */
public record Contact(String name, Optional<String> telephone, Optional<String> email) {

  /** Refuses null. */
  public Contact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(telephone, "telephone");
    Objects.requireNonNull(email, "email");
  }

  static Optional<Contact> read(Fields fields) {
    String name = fields.text("name");
    Optional<String> telephone = fields.optionalText("telephone");
    Optional<String> email =
        fields.optionalText(
            "email", e -> e.matches("[^\\s@]+@[^\\s@]+"), "e-mail address", "write name@place");
    return fields.build(() -> new Contact(name, telephone, email));
  }
}
