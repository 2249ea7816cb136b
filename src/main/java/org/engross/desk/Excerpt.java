package org.engross.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.PlainText;
import org.engross.document.Role;
import org.engross.office.Point;

/**
 * Takes whole sentences out of a finished letter, as they stand there: names are spelled out or
 * shortened in it as nowhere else, so its words are taken and never made again.
 */
final class Excerpt {
  /** Of what a passage is that holds the ask. */
  static final String ASKS = "asks";

  /** How much of a paragraph's words a point's own text must have, to be that point's paragraph. */
  private static final double ENOUGH = 0.6;

  private final List<String> paragraphs;

  /**
   * A passage out of the letter.
   *
   * @param of the id of the point whose whole passage it is, or {@link #ASKS}; empty where it is a
   *     sentence of a point
   */
  record Passage(String text, String of) {}

  private Excerpt(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static Excerpt from(Document letter) {
    return new Excerpt(bodies(letter));
  }

  private static List<String> bodies(Document document) {
    List<String> paragraphs = new ArrayList<>();
    for (Block.Paragraph paragraph : document.paragraphs(Role.BODY)) {
      paragraphs.add(PlainText.of(paragraph.content()).replace('\n', ' ').strip());
    }
    return paragraphs;
  }

  /** The passage of a point: the paragraph of the letter that is this point's. */
  Optional<Passage> passage(Point point, PointTexts texts) {
    return paragraph(texts.paragraphs(point).get(0)).map(text -> new Passage(text, point.id()));
  }

  /** The sentence with the ask, if it is one sentence; else the first point's last one. */
  Optional<Passage> usual(List<Point> points, PointTexts texts) {
    return ask().or(() -> lastSentence(points.get(0), texts));
  }

  private Optional<Passage> ask() {
    return paragraphs.stream()
        .flatMap(p -> Sentences.of(p).stream())
        .filter(s -> s.contains(" urge you to ") && s.endsWith("."))
        .findFirst()
        .map(text -> new Passage(text, ASKS));
  }

  /** The last sentence of a point, which asks nothing of one recipient alone. */
  Optional<Passage> lastSentence(Point point, PointTexts texts) {
    List<String> own = texts.paragraphs(point);
    return paragraph(own.get(own.size() - 1))
        .map(Sentences::of)
        .map(sentences -> new Passage(sentences.get(sentences.size() - 1), ""));
  }

  /** The paragraph of the letter that was made of this text. */
  private Optional<String> paragraph(String text) {
    Set<String> wanted = words(text);
    String best = "";
    double most = 0;
    for (String paragraph : paragraphs) {
      double share = share(words(paragraph), wanted);
      if (share > most) {
        best = paragraph;
        most = share;
      }
    }
    return most < ENOUGH ? Optional.empty() : Optional.of(best);
  }

  private static double share(Set<String> words, Set<String> among) {
    long same = words.stream().filter(among::contains).count();
    return (double) same / Math.max(1, Math.max(words.size(), among.size()));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }
}
