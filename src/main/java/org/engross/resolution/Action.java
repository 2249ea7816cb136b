package org.engross.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was done with a resolution, and when.
 *
 * <pre>
 * June 9, 2022
 * Ms. SAMPLE (for herself, Mr. X, and Ms. Y of Texas) submitted the following resolution;
 * which was referred to the Committee on Ways and Means
 * </pre>
 *
 * @param date the day as printed, or empty
 * @param parts the sentence: words, people and committees in their order; one space stands between
 *     two parts unless the second begins with a comma, a semicolon, a period or {@code )}, or the
 *     first ends with {@code (}
 */
public record Action(String date, List<Part> parts) {

  /** Copies the parts; words that follow words become one part. */
  public Action {
    Wording.checked(date);
    parts = joined(parts);
  }

  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      int last = joined.size() - 1;
      if (part instanceof Words words && last >= 0 && joined.get(last) instanceof Words before) {
        String space = spaceBetween(before.text, words.text) ? " " : "";
        joined.set(last, new Words(before.text + space + words.text));
      } else {
        joined.add(part);
      }
    }
    return List.copyOf(joined);
  }

  /** A part of the sentence. */
  public sealed interface Part {
    /** The text as printed. */
    String text();
  }

  /** Words that name nobody. */
  public record Words(String text) implements Part {
    /** Refuses more than one line. */
    public Words {
      Wording.checked(text);
    }
  }

  /**
   * A member.
   *
   * @param role sponsor or cosponsor
   * @param text the name as printed, with "of State" where a surname is shared
   * @param bioguide the member's id in the Biographical Directory, or empty
   */
  public record Person(Role role, String text, String bioguide) implements Part {
    /** What a member is to a resolution. */
    public enum Role {
      /** The one who submits it. */
      SPONSOR,
      /** One who joins. */
      COSPONSOR
    }

    /** Refuses a member without a name. */
    public Person {
      Objects.requireNonNull(role, "role");
      Wording.checked(bioguide);
      if (Wording.checked(text).isEmpty()) {
        throw new IllegalArgumentException("a member has a name");
      }
    }
  }

  /**
   * A committee.
   *
   * @param text as printed: {@code Committee on Foreign Affairs}
   * @param id as the House numbers it: {@code HFA00}, or empty
   */
  public record Committee(String text, String id) implements Part {
    /** Refuses more than one line. */
    public Committee {
      Wording.checked(text);
      Wording.checked(id);
    }
  }

  /** The members of one role, in order. */
  public List<Person> people(Person.Role role) {
    List<Person> people = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Person person && person.role() == role) {
        people.add(person);
      }
    }
    return people;
  }

  /** The whole sentence. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder();
    for (Part part : parts) {
      if (spaceBetween(sentence, part.text())) {
        sentence.append(' ');
      }
      sentence.append(part.text());
    }
    return sentence.toString();
  }

  /** Whether a space stands between what was written and what follows. */
  public static boolean spaceBetween(CharSequence written, String next) {
    return written.length() > 0
        && !next.isEmpty()
        && written.charAt(written.length() - 1) != '('
        && ",;.)".indexOf(next.charAt(0)) < 0;
  }
}
