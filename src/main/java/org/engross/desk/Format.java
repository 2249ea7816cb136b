package org.engross.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.document.Kind;
import org.engross.template.Purpose;

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
  /** House XML, for a resolution. */
  XML("xml", ".xml"),
  /** United States Legislative Markup, for a resolution. */
  USLM("uslm", "-uslm.xml"),
  /** A cover memo to a resolution of inquiry, a Word file. */
  MEMO("memo", "-memo.docx"),
  /** The backup book, a Word file: every claim of the draft and what it rests on. */
  FACTSHEET("factsheet", "-factsheet.docx");

  private static final Pattern BESIDE = Pattern.compile("\\.new(-[0-9]+)?(?=\\.[a-z]+$)");

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

  /** The name of a file that may lie beside a person's, as it would be in that one's place. */
  static String ownName(String file) {
    return BESIDE.matcher(file).replaceFirst("");
  }

  /** The draft's name in that of a file, which may lie beside a person's. */
  static String stem(String file) {
    String own = ownName(file);
    int longest =
        Arrays.stream(values())
            .map(Format::ending)
            .filter(own::endsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return own.substring(0, own.length() - longest);
  }

  /** Whether its look is that of a Word file that the office may have of its own. */
  boolean takesFrame() {
    return this == DOCX || this == PDF;
  }

  /** Whether it is a sheet that goes with a draft, in words of Engross. */
  boolean isSheet() {
    return this == FACTSHEET || this == MEMO;
  }

  /** Whether it is a text, which a terminal can show. */
  public boolean isText() {
    return !ending.endsWith(".docx") && this != PDF;
  }

  /** Whether a draft of such a template can leave so. */
  boolean fits(Purpose purpose) {
    return switch (this) {
      case XML, USLM -> purpose.kind() == Kind.RESOLUTION;
      case MEMO -> Fitness.isInquiry(purpose);
      default -> true;
    };
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
