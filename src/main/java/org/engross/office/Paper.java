package org.engross.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Nearest;

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
 *   subjects:                     # what a letter is about, by topic: "We write regarding ..."
 *     trade: Mexico's obligations under the USMCA
 *   abbreviations:                # spelled out, with their article, where a draft first uses them
 *     USMCA: the United States-Mexico-Canada Agreement
 *   later-mentions:               # long names, and what they are called after their first mention
 *     Forum for American Leadership: Forum
 * </pre>
 */
public record Paper(
    String id,
    String title,
    Optional<String> shortTitle,
    String publisher,
    LocalDate date,
    Optional<String> url,
    Map<Topic, String> subjects,
    Map<String, String> abbreviations,
    Map<String, String> laterMentions) {

  /** Copies the maps; refuses null. */
  public Paper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(shortTitle, "shortTitle");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(url, "url");
    subjects = Map.copyOf(subjects);
    abbreviations = Texts.copy(abbreviations);
    laterMentions = Texts.copy(laterMentions);
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
    Map<Topic, String> subjects = subjects(fields);
    Map<String, String> abbreviations = fields.textMap("abbreviations");
    Map<String, String> later = fields.textMap("later-mentions");
    return fields.build(
        () ->
            new Paper(id, title, shortTitle, publisher, date, url, subjects, abbreviations, later));
  }

  private static Map<Topic, String> subjects(Fields fields) {
    Map<Topic, String> subjects = new EnumMap<>(Topic.class);
    Map<String, String> written = fields.textMap("subjects");
    for (Topic topic : Topic.values()) {
      if (written.containsKey(topic.word())) {
        subjects.put(topic, written.get(topic.word()));
      }
    }
    for (String word : written.keySet()) {
      if (!Topic.words().contains(word)) {
        fields.error(
            fields.place("subjects"),
            "\"" + word + "\" is no topic",
            Nearest.hint(word, Topic.words()));
      }
    }
    return subjects;
  }
}
