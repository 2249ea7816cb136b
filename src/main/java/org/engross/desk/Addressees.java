package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.office.Named;
import org.engross.office.PlainName;
import org.engross.office.Recipient;
import org.engross.office.SalutationStyle;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * For whom one draft is: one recipient, or several who get one letter together; of a statement that
 * speaks about no letter, nobody.
 *
 * @param all in the order in which they were named
 * @param salutation the greeting of all: "Dear Secretary Blinken and Ambassador Tai:"
 */
record Addressees(List<Recipient> all, String salutation) {
  /** Stands between the ids of those who get one letter together: {@code ustr+president}. */
  private static final String TOGETHER = "+";

  /** So many stand by name in a headline, in a lead and in a file's name. */
  private static final int MOST_NAMES = 3;

  private static final String STATE = "state";
  private static final String USUAL_CLOSE = "Sincerely,";

  /** Whoever reads the news. */
  static final Addressees NOBODY = new Addressees(List.of(), "");

  Addressees {
    all = List.copyOf(all);
  }

  /** The ids that one entry names, each with its place. */
  static List<Named> named(Named entry) {
    List<Named> named = new ArrayList<>();
    for (String id : entry.id().split("\\+", -1)) {
      named.add(new Named(id.strip(), entry.place()));
    }
    return named;
  }

  /** These recipients, greeted as the office greets; says who cannot be greeted with others. */
  static Addressees of(List<Recipient> all, SalutationStyle style, Problems problems) {
    if (all.size() == 1) {
      return new Addressees(all, all.get(0).greeting().salutation());
    }
    for (Recipient one : all) {
      if (one.greeting().title().isEmpty()) {
        problems.error(
            one.place(),
            one.name()
                + " is greeted \""
                + one.greeting().salutation()
                + "\", which cannot stand in one line with others",
            "write to each alone, or give this recipient a  salutation: Dear ...");
      }
    }
    List<String> titles = all.stream().map(one -> titleAmong(one, all)).toList();
    return new Addressees(all, style.complete("Dear " + Prose.list(titles)));
  }

  /** The title, with the State where another who is greeted has the same: two of one surname. */
  private static String titleAmong(Recipient one, List<Recipient> all) {
    String title = title(one);
    if (all.size() < 2) {
      return title;
    }
    String state = one.extra().getOrDefault(STATE, "");
    String plain = PlainName.of(title);
    List<Recipient> same =
        all.stream().filter(other -> PlainName.of(title(other)).equals(plain)).toList();
    if (same.size() < 2) {
      return title;
    }
    boolean told =
        !state.isEmpty()
            && same.stream().filter(s -> state.equals(s.extra().get(STATE))).count() == 1;
    return told ? title + " of " + state : full(title, one);
  }

  /** {@code Representative Mike Rogers}. */
  private static String full(String title, Recipient one) {
    return title.endsWith(one.surname())
        ? title.substring(0, title.length() - one.surname().length()) + one.name()
        : title;
  }

  /** One of them in running text, told apart from the others: "Senator Scott of Florida". */
  String titleOf(Recipient one) {
    return titleAmong(one, all);
  }

  /** A recipient in running text: "Secretary Blinken". */
  static String title(Recipient one) {
    return one.greeting().title().orElse(one.name());
  }

  /** One id, or several as they are named together. */
  String id() {
    return id(all);
  }

  /** The ids of these as they are named together. */
  static String id(List<Recipient> all) {
    return all.size() == 1
        ? all.get(0).id()
        : all.stream().map(Recipient::id).collect(Collectors.joining(TOGETHER));
  }

  /** The ids as a file name has them. */
  String fileId() {
    return fileWords(Recipient::id);
  }

  /**
   * What each has as a file name has it: of many, the first one's and how many others there are.
   */
  String fileWords(Function<Recipient, String> part) {
    List<String> words = new ArrayList<>(all.size());
    for (Recipient one : all) {
      String word = part.apply(one);
      if (word != null) {
        words.add(word);
      }
    }
    return words.size() <= MOST_NAMES
        ? String.join("-and-", words)
        : words.get(0) + "-and-" + (words.size() - 1) + "-others";
  }

  /** What each has, joined as prose joins it. */
  String prose(Function<Recipient, String> part) {
    return Prose.list(all.stream().map(part).toList());
  }

  /**
   * What each has, as a statement tells of many: the first one's and how many others there are.
   *
   * @param others the word behind their number
   */
  String prose(Function<Recipient, String> part, String others) {
    return all.size() <= MOST_NAMES
        ? prose(part)
        : part.apply(all.get(0)) + " and " + (all.size() - 1) + others;
  }

  /** What each has, on lines of their own. */
  String lines(Function<Recipient, String> part) {
    return all.stream().map(part).collect(Collectors.joining("\n"));
  }

  /** The close: that of whoever has one of his own, as the President has. */
  String close() {
    return all.stream()
        .map(Recipient::close)
        .filter(close -> !close.equals(USUAL_CLOSE))
        .findFirst()
        .orElse(USUAL_CLOSE);
  }

  /** Where the first of them is written. */
  Place place() {
    return all.isEmpty() ? Place.NOWHERE : all.get(0).place();
  }
}
