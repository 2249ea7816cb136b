package org.engross.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a draft leaves. */
public enum Format {
  /** A Word file. */
  DOCX("docx", "docx"),
  /** A web page that stands alone. */
  HTML("html", "html"),
  /** Plain text. */
  TEXT("text", "txt"),
  /** The markup that the template gave. */
  MARKUP("markup", "md");

  private final String word;
  private final String extension;

  Format(String word, String extension) {
    this.word = word;
    this.extension = extension;
  }

  /** The word by which a person asks for it. */
  public String word() {
    return word;
  }

  /** The file-name ending, without the dot. */
  public String extension() {
    return extension;
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
