package org.engross.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A stretch of a draft: a paragraph, an item, a note; a line break in it is a line feed. */
public final class Passage {
  /** Their period ends no sentence. */
  private static final List<String> SHORTENED =
      List.of(
          "mr", "ms", "mrs", "dr", "jr", "sr", "st", "no", "gen", "rep", "sen", "gov", "hon", "adm",
          "col", "lt");

  private final Part part;
  private final String text;
  private List<Word> words;
  private List<Day> days;

  private Passage(Part part, String text) {
    this.part = part;
    this.text = text;
  }

  /** A passage of a text. */
  public static Passage of(Part part, String text) {
    return new Passage(part, text);
  }

  /** What it belongs to. */
  public Part part() {
    return part;
  }

  /** Its text. */
  public String text() {
    return text;
  }

  /** Whether it is running text: a paragraph, an item or a note. */
  public boolean isProse() {
    return part == Part.TEXT || part == Part.NOTE;
  }

  /** Its words, in order. */
  public List<Word> words() {
    if (words == null) {
      words = List.copyOf(Word.in(text));
    }
    return words;
  }

  /** The numbers of the words of one kind, in order. */
  public List<Integer> which(Predicate<Word> kind) {
    List<Integer> which = new ArrayList<>(0);
    int i = 0;
    for (Word word : words()) {
      if (kind.test(word)) {
        which.add(i);
      }
      i++;
    }
    return which;
  }

  /** The days that it names with their year, in order. */
  public List<Day> days() {
    if (days == null) {
      days = List.copyOf(Day.in(text, words()));
    }
    return days;
  }

  /** Whether these words follow one another from the word at {@code i}; lower case is given. */
  public boolean says(int i, String... phrase) {
    if (i < 0 || i + phrase.length > words().size()) {
      return false;
    }
    for (int n = 0; n < phrase.length; n++) {
      if (!words().get(i + n).is(phrase[n])) {
        return false;
      }
    }
    return true;
  }

  /** What stands before the word at {@code i}, back to the word before it. */
  public String before(int i) {
    int from = i == 0 ? 0 : words().get(i - 1).end();
    return text.substring(from, i < words().size() ? words().get(i).at() : text.length());
  }

  /** Whether the word at {@code i} opens a sentence. */
  public boolean opensSentence(int i) {
    if (i == 0) {
      return true;
    }
    String between = before(i);
    boolean ends = ".!?:\n".chars().anyMatch(c -> between.indexOf(c) >= 0);
    boolean title = between.equals(". ") && words().get(i - 1).isAnyOf(SHORTENED);
    return ends && !title;
  }

  /** The words of the sentence in which the word at {@code i} stands. */
  public List<Word> sentence(int i) {
    int from = i;
    while (!opensSentence(from)) {
      from--;
    }
    int to = i + 1;
    while (to < words().size() && !opensSentence(to)) {
      to++;
    }
    return words().subList(from, to);
  }
}
