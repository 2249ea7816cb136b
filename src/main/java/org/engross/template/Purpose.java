package org.engross.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.engross.document.Kind;
import org.engross.own.OwnField;
import org.engross.own.OwnName;
import org.engross.own.OwnType;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * What a template says of itself in its first lines, which are comments to Velocity.
 *
 * <pre>
 * ## Numbered questions, a day for the answers, and whom to call.
 * ## @title Oversight letter
 * ## @needs questions
 * </pre>
 *
 * @param summary the first line: one sentence for the list of templates; or empty
 * @param title what a draft of it is called in its file and in messages: "Oversight letter"
 * @param kind the form that it takes: {@code ## @kind statement}; a letter, if nothing is said
 * @param needs what a point must bring for the recipient, or it has no place in the draft
 * @param sender who alone can send it: {@code ## @sender committee}; anybody, if nothing is said
 * @param signs who signs: {@code ## @signs leads}; all, if nothing is said
 * @param fields what it asks a person for: {@code ## @field hearing date: the day of the hearing}
 */
public record Purpose(
    String summary,
    String title,
    Kind kind,
    Set<Need> needs,
    Optional<Sender> sender,
    Optional<Signs> signs,
    List<OwnField> fields) {
  private static final List<String> WORDS =
      List.of("title", "kind", "needs", "sender", "signs", "field");

  /** Of a text that says nothing of itself. */
  static final Purpose NONE =
      new Purpose("", "", Kind.LETTER, Set.of(), Optional.empty(), Optional.empty(), List.of());

  /** What of a point a template is made of: {@code ## @needs asks, records}. */
  public enum Need {
    /** What is asked of the recipient. */
    ASKS,
    /** Questions to the recipient. */
    QUESTIONS,
    /** Records that the recipient keeps. */
    RECORDS
  }

  /** Who alone can send a draft. */
  public enum Sender {
    /** A committee of Congress, by its chair: only it can demand documents. */
    COMMITTEE
  }

  /** Who signs a draft, if not everybody who is named. */
  public enum Signs {
    /** Those who lead; the others are only named in it. */
    LEADS
  }

  /** Copies the set and the list. */
  public Purpose {
    needs = needs.isEmpty() ? Set.of() : EnumSet.copyOf(needs);
    fields = List.copyOf(fields);
  }

  /**
   * Reads the comment lines at the head of a template.
   *
   * @param name the template's name, which gives the title where none is said
   * @param problems takes what it cannot say of itself
   */
  public static Purpose of(String name, Source source, Problems problems) {
    return new Reading(source, problems).purpose(name);
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static <E extends Enum<E>> String word(E constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The reading of one head. */
  private static final class Reading {
    private final Source source;
    private final Problems problems;
    private final List<String> lines = new ArrayList<>();

    Reading(Source source, Problems problems) {
      this.source = source;
      this.problems = problems;
      source.text().lines().takeWhile(line -> line.startsWith("##")).forEach(lines::add);
    }

    Purpose purpose(String name) {
      refuseUnknownWords();
      String first = lines.isEmpty() ? "" : lines.get(0).substring(2).strip();
      return new Purpose(
          first.startsWith("@") ? "" : first,
          value("title").orElse(capitalized(name.replace('-', ' '))),
          choice("kind", Kind.class).orElse(Kind.LETTER),
          choices("needs", Need.class),
          choice("sender", Sender.class),
          choice("signs", Signs.class),
          fields());
    }

    private void refuseUnknownWords() {
      for (int i = 0; i < lines.size(); i++) {
        String text = text(i);
        String word = text.split(" ", 2)[0];
        if (text.startsWith("@") && !WORDS.contains(word.substring(1))) {
          problems.error(
              source.place(i + 1, 4),
              "a template cannot say " + word + " of itself",
              Nearest.hint(word.substring(1), WORDS));
        }
      }
    }

    private String text(int line) {
      return lines.get(line).substring(2).strip();
    }

    private Optional<String> value(String word) {
      for (int i = 0; i < lines.size(); i++) {
        if (text(i).startsWith("@" + word + " ")) {
          return Optional.of(text(i).substring(word.length() + 2).strip());
        }
      }
      return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> choice(String word, Class<E> type) {
      return choices(word, type).stream().findFirst();
    }

    private <E extends Enum<E>> Set<E> choices(String word, Class<E> type) {
      Set<E> chosen = EnumSet.noneOf(type);
      List<String> known = Arrays.stream(type.getEnumConstants()).map(Purpose::word).toList();
      StringTokenizer parts = new StringTokenizer(value(word).orElse(""), ", ");
      while (parts.hasMoreTokens()) {
        String part = parts.nextToken();
        if (known.contains(part)) {
          chosen.add(Enum.valueOf(type, part.toUpperCase(Locale.ROOT)));
        } else {
          problems.error(
              source.place(lineOf(word), 4),
              "\"" + part + "\" cannot stand after @" + word,
              Nearest.hint(part, known));
        }
      }
      return chosen;
    }

    private List<OwnField> fields() {
      Map<String, OwnField> fields = new LinkedHashMap<>();
      for (int i = 0; i < lines.size(); i++) {
        if (text(i).startsWith("@field ")) {
          Place place = source.place(i + 1, 4);
          field(text(i).substring("@field ".length()), place)
              .filter(field -> isNew(field, fields))
              .ifPresent(field -> fields.put(field.name(), field));
        }
      }
      return List.copyOf(fields.values());
    }

    private boolean isNew(OwnField field, Map<String, OwnField> fields) {
      if (fields.containsKey(field.name())) {
        problems.error(
            field.place(), "the field " + field.name() + " is declared twice", "delete one line");
      }
      return !fields.containsKey(field.name());
    }

    /** {@code hearing optional date: the day of the hearing}. */
    private Optional<OwnField> field(String written, Place place) {
      int colon = written.indexOf(':');
      String about = colon < 0 ? "" : written.substring(colon + 1).strip();
      String[] words = (colon < 0 ? written : written.substring(0, colon)).strip().split("\\s+", 2);
      Optional<String> name = OwnName.inTemplate(words[0]);
      if (name.isEmpty() || words.length < 2) {
        problems.error(
            place,
            name.isEmpty()
                ? "\"" + words[0] + "\" cannot be the name of a field"
                : "it is not said what the field " + words[0] + " holds",
            "write  ## @field hearing date: the day of the hearing");
        return Optional.empty();
      }
      boolean optional = words[1].startsWith("optional ");
      String type = optional ? words[1].substring("optional ".length()) : words[1];
      return OwnType.of(type, place, problems)
          .map(t -> new OwnField(name.get(), t, optional, about, place));
    }

    private int lineOf(String word) {
      int line = 1;
      while (!text(line - 1).startsWith("@" + word + " ")) {
        line++;
      }
      return line;
    }
  }
}
