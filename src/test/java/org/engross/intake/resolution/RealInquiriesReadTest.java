package org.engross.intake.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engross.RealInquiries;
import org.engross.resolution.Passage;
import org.engross.resolution.Resolution;
import org.engross.resolution.Where.Part;
import org.engross.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The 98 real texts, read as they lie there and as they would look in print. */
class RealInquiriesReadTest {

  @TestFactory
  Stream<DynamicTest> noWordOfTheMarkdownIsLostAndNoneMoves() {
    return each(
        source -> {
          StringBuilder said = new StringBuilder();
          for (Passage passage : ResolutionReader.read(source).passages()) {
            String label = passage.where().label();
            if (passage.where().part() == Part.ITEM) {
              said.append(label.substring(label.lastIndexOf('(')));
            }
            said.append(passage.text());
          }
          assertThat(letters(said.toString())).isEqualTo(letters(withoutMarks(source.text())));
        });
  }

  @TestFactory
  Stream<DynamicTest> theTextEditionIsReadToTheSameResolution() {
    return each(
        source -> {
          Resolution resolution = ResolutionReader.read(source);
          Source print = new Source("print.txt", Print.text(resolution));
          assertThat(plain(ResolutionReader.read(print))).isEqualTo(plain(resolution));
        });
  }

  @TestFactory
  Stream<DynamicTest> theNumberedPagesAreReadToTheSameResolution() {
    return each(
        source -> {
          Resolution resolution = ResolutionReader.read(source);
          Source print = new Source("print.txt", Print.pages(resolution));
          assertThat(plain(ResolutionReader.read(print))).isEqualTo(plain(resolution));
        });
  }

  private static Stream<DynamicTest> each(Consumer<Source> proof) {
    return RealInquiries.all().stream()
        .map(s -> DynamicTest.dynamicTest(RealInquiries.name(s), () -> proof.accept(s)));
  }

  /** Place and words, but not the case of headings, which print sets in capitals. */
  private static List<String> plain(Resolution resolution) {
    List<String> passages = new ArrayList<>();
    passages.add(resolution.head().designation().toString());
    for (Passage passage : resolution.passages()) {
      passages.add((passage.where() + " " + passage.text()).toLowerCase(Locale.ROOT));
    }
    return passages;
  }

  private static String withoutMarks(String markdown) {
    String text = markdown.substring(markdown.indexOf("\n> ") + 1);
    return text.replaceAll("(?m)^## § \\d+\\. |^ *- |^> ", "").replace("**", "");
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }
}
