package org.engross.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a draft leaves. */
public enum Format {
  /** A Word file. */
  DOCX("docx", ".docx"),
  /** The Word file, printed: a tagged PDF. */
  PDF("pdf", ".pdf"),
  /** A web page that stands alone. */
  HTML("html", ".html"),
  /** Plain text. */
  TEXT("text", ".txt"),
  /** The markup that the template gave. */
  MARKUP("markup", ".md"),
  /** The backup book, a Word file: every claim of the draft and what it rests on. */
  FACTSHEET("factsheet", "-factsheet.docx");

  private final String word;
  private final String ending;

  Format(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** The word by which a person asks for it. */
  public String word() {
    return word;
  }

  /** What stands behind the draft's name in the file's: {@code .docx}, {@code -factsheet.docx}. */
  public String ending() {
    return ending;
  }

  /** Whether it is a text, which a terminal can show. */
  public boolean isText() {
    return !ending.endsWith(".docx") && this != PDF;
  }

  /** The format of a word, if there is one. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** Every word, in the order of the constants. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
