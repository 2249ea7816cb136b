package org.engross.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy paper that points are taken from.
 *
 * <pre>
 * paper:
 *   id: fal-mexico-2022
 *   title: Mexico's Strategic Shift Away from the United States Threatens National Security
 *   short-title: Mexico's Strategic Shift       # optional
 *   publisher: Forum for American Leadership
 *   date: 2022-06-12
 *   url: https://paper.example/mexico           # optional
 * </pre>
 */
public record Paper(
    String id,
    String title,
    Optional<String> shortTitle,
    String publisher,
    LocalDate date,
    Optional<String> url) {

  /** Refuses null. */
  public Paper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(shortTitle, "shortTitle");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(url, "url");
  }

  static Optional<Paper> read(Fields fields) {
    String id = fields.id("id");
    String title = fields.text("title");
    Optional<String> shortTitle = fields.optionalText("short-title");
    String publisher = fields.text("publisher");
    LocalDate date = fields.date("date");
    Optional<String> url =
        fields.optionalText(
            "url", u -> u.matches("https?://\\S+"), "web address", "write https://...");
    return fields.build(() -> new Paper(id, title, shortTitle, publisher, date, url));
  }
}
