package org.engross.check.statement;

import java.util.stream.Collectors;
import org.engross.document.Document;
import org.engross.document.PlainText;

/** The words of a letter, with which a passage that is quoted out of it must agree. */
final class LetterWords {
  private static final int SHOWN = 40;

  private final String letter;

  LetterWords(Document letter) {
    this.letter =
        plain(
            PlainText.of(letter).stream()
                .map(PlainText.Passage::text)
                .collect(Collectors.joining("\n")));
  }

  /** Says where a quoted passage and the letter first differ. */
  void compare(String quoted, Found found) {
    String words = plain(withoutMarks(quoted.strip()));
    if (letter.contains(words)) {
      return;
    }
    int same = sharedWith(words);
    int word = words.lastIndexOf(' ', same) + 1;
    if (word == 0) {
      found.error(
          "letter-quotation",
          "the letter has no passage that begins \"" + Found.shortened(words) + "\"",
          "quote the letter as it stands");
      return;
    }
    int at = letter.indexOf(words.substring(0, word)) + word;
    found.error(
        "letter-quotation",
        "the quotation has \""
            + shown(words, word)
            + "\" where the letter has \""
            + shown(letter, at)
            + "\"",
        "quote the letter as it stands");
  }

  /** How many characters from the start on stand somewhere in the letter as they stand here. */
  private int sharedWith(String words) {
    int same = 0;
    while (same < words.length() && letter.contains(words.substring(0, same + 1))) {
      same++;
    }
    return same;
  }

  private static String shown(String text, int from) {
    String rest = text.substring(from);
    int end = rest.length() <= SHOWN ? rest.length() : rest.lastIndexOf(' ', SHOWN);
    return rest.substring(0, end < 0 ? SHOWN : end);
  }

  private static String withoutMarks(String text) {
    boolean marked = text.startsWith("“") && text.endsWith("”");
    return marked ? text.substring(1, text.length() - 1) : text;
  }

  /** Marks inside a quotation change their shape; everything else stays. */
  private static String plain(String text) {
    return text.replaceAll("[“”‘’\"]", "'").replaceAll("\\s+", " ");
  }
}
