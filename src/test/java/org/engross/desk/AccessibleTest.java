package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/**
 * What a screen reader, and a person who sees little, needs of every Word file and web page
 * (Section 508, WCAG 2.1 level AA).
 */
class AccessibleTest {
  /** What WCAG 2.1 asks of text against what lies behind it (success criterion 1.4.3). */
  private static final double CONTRAST = 4.5;

  private static final String WHITE = "ffffff";
  private static final Pattern LINK_WORDS = Pattern.compile("(?!https?:|www\\.).*\\p{L}.*");

  // Word files: the letter, and the backup book with its headings and tables.

  @TestFactory
  Stream<DynamicTest> aWordFileSaysItsTitleAndItsLanguage() {
    return eachWordFile(
        (name, parts) -> {
          Element core = parts.get("docProps/core.xml");
          String language = text(core, "dc:language");
          assertThat(text(core, "dc:title")).endsWith(", June 15, 2022");
          assertThat(language).isEqualTo("en-US");
          assertThat(XmlTree.all(parts.get("word/styles.xml"), "w:lang"))
              .isNotEmpty()
              .allSatisfy(lang -> assertThat(lang.getAttribute("w:val")).isEqualTo(language));
        });
  }

  @TestFactory
  Stream<DynamicTest> whatLooksLikeAHeadingIsOne() {
    return eachWordFile(
        (name, parts) -> {
          Map<String, Element> styles = styles(parts);
          List<Element> headings =
              paragraphs(parts).stream()
                  .filter(p -> text(styles.get(style(p)), "w:name", "w:val").startsWith("heading"))
                  .toList();
          assertThat(headings)
              .allSatisfy(p -> assertThat(level(styles.get(style(p)))).isEqualTo("0"));
          assertThat(paragraphs(parts))
              .filteredOn(p -> style(p).equals("BodyText"))
              .noneMatch(AccessibleTest::isAllBold);
          if (name.contains("backup book")) {
            assertThat(headings).isNotEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aTableHasAHeaderRowOrSaysThatItOnlyLaysOut() {
    return eachWordFile(
        (name, parts) ->
            assertThat(XmlTree.all(parts.get("word/document.xml"), "w:tbl"))
                .allSatisfy(
                    table -> {
                      boolean data = !XmlTree.all(table, "w:tblHeader").isEmpty();
                      assertThat(firstRowIsNamed(table)).isEqualTo(data);
                      assertThat(text(table, "w:tblDescription", "w:val")).isNotBlank();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aPictureHasWordsInItsStead() {
    return eachWordFile(
        (name, parts) -> {
          List<Element> pictures = everywhere(parts, "v:shape");
          assertThat(pictures).isNotEmpty();
          assertThat(pictures).noneMatch(shape -> shape.getAttribute("alt").isBlank());
          assertThat(everywhere(parts, "wp:docPr"))
              .noneMatch(drawing -> drawing.getAttribute("descr").isBlank());
        });
  }

  @TestFactory
  Stream<DynamicTest> aLinkOfAWordFileHasWords() {
    return eachWordFile(
        (name, parts) ->
            assertThat(everywhere(parts, "w:hyperlink"))
                .allSatisfy(link -> assertThat(link.getTextContent()).matches(LINK_WORDS)));
  }

  /** A cell must hold a paragraph, and a paragraph must follow the last table: Word wants both. */
  @TestFactory
  Stream<DynamicTest> noParagraphIsEmptyToMakeRoom() {
    return eachWordFile(
        (name, parts) ->
            assertThat(paragraphs(parts))
                .filteredOn(p -> p.getTextContent().isBlank())
                .filteredOn(p -> XmlTree.all(p, "w:br").isEmpty())
                .filteredOn(p -> !isAloneInItsCell(p) && !followsTheLastTable(p))
                .isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> theTextOfAWordFileStandsOutFromThePaper() {
    return eachWordFile(
        (name, parts) ->
            assertThat(everywhere(parts, "w:color"))
                .extracting(color -> color.getAttribute("w:val"))
                .isNotEmpty()
                .filteredOn(color -> !color.equals("auto"))
                .allSatisfy(color -> assertThat(contrast(color, WHITE)).isGreaterThan(CONTRAST)));
  }

  // Web pages.

  @TestFactory
  Stream<DynamicTest> aPageSaysItsTitleAndItsLanguage() {
    return eachPage(
        page -> {
          assertThat(page.getAttribute("lang")).isEqualTo("en-US");
          assertThat(text(page, "title")).endsWith(", June 15, 2022");
        });
  }

  @TestFactory
  Stream<DynamicTest> aPageHasAMainPartAndNamesTheOneWithItsNotes() {
    return eachPage(
        page -> {
          assertThat(XmlTree.all(page, "main")).hasSize(1);
          List<String> headings =
              XmlTree.all(page, "h2").stream().map(h -> h.getAttribute("id")).toList();
          assertThat(XmlTree.all(page, "section"))
              .hasSize(XmlTree.all(page, "sup").isEmpty() ? 0 : 1)
              .allSatisfy(
                  notes -> assertThat(headings).contains(notes.getAttribute("aria-labelledby")));
        });
  }

  @TestFactory
  Stream<DynamicTest> aPageLaysOutWithoutTablesPicturesAndEmptyParagraphs() {
    return eachPage(
        page -> {
          assertThat(XmlTree.all(page, "table")).isEmpty();
          assertThat(XmlTree.all(page, "img")).isEmpty();
          assertThat(XmlTree.all(page, "p")).noneMatch(p -> p.getTextContent().isBlank());
        });
  }

  @TestFactory
  Stream<DynamicTest> aLinkOfAPageHasWordsOrSaysWhatItIs() {
    return eachPage(
        page ->
            assertThat(XmlTree.all(page, "a"))
                .allSatisfy(
                    link ->
                        assertThat(link.getAttribute("role") + link.getTextContent())
                            .matches("doc-noteref.*|doc-backlink.*|" + LINK_WORDS))
                .filteredOn(link -> !link.getAttribute("role").isEmpty())
                .hasSize(2 * XmlTree.all(page, "sup").size()));
  }

  @TestFactory
  Stream<DynamicTest> theTextOfAPageStandsOutByDayAndByNightAndOnPaper() {
    return eachPage(
        page -> {
          List<Map<String, String>> palettes = palettes(text(page, "style"));
          assertThat(palettes)
              .hasSize(3)
              .allSatisfy(
                  colors ->
                      assertThat(List.of(colors.get("ink"), colors.get("link")))
                          .allSatisfy(
                              color ->
                                  assertThat(contrast(color, colors.get("paper")))
                                      .isGreaterThan(CONTRAST)));
        });
  }

  @TestFactory
  Stream<DynamicTest> aPageHasNoColorBesideThoseOfItsPalettes() {
    Pattern other = Pattern.compile("(?<!-)\\b(?:background-)?color: (?!var\\()[^;]*");
    return eachPage(page -> assertThat(text(page, "style")).doesNotContainPattern(other));
  }

  @Test
  void contrastIsMeasuredAsWcagDoes() {
    assertThat(contrast("000000", WHITE)).isCloseTo(21, within(0.01));
    assertThat(contrast("fff", WHITE)).isCloseTo(1, within(0.01));
    assertThat(contrast("767676", WHITE)).isCloseTo(4.54, within(0.01));
  }

  // How the tests look at a file.

  private static Stream<DynamicTest> eachWordFile(BiConsumer<String, Map<String, Element>> test) {
    return Stream.concat(
        Samples.each(draft -> test.accept(draft.name(), parts(draft.in(Format.DOCX)))),
        Samples.each(
            draft ->
                test.accept(draft.name() + ", backup book", parts(draft.in(Format.FACTSHEET)))));
  }

  private static Stream<DynamicTest> eachPage(Consumer<Element> test) {
    return Samples.each(draft -> test.accept(XmlTree.of(draft.in(Format.HTML))));
  }

  private static Map<String, Element> parts(byte[] docx) {
    Map<String, Element> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), XmlTree.of(zip.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static List<Element> everywhere(Map<String, Element> parts, String name) {
    return parts.values().stream().flatMap(part -> XmlTree.all(part, name).stream()).toList();
  }

  private static List<Element> paragraphs(Map<String, Element> parts) {
    return XmlTree.all(parts.get("word/document.xml"), "w:p");
  }

  private static Map<String, Element> styles(Map<String, Element> parts) {
    return XmlTree.all(parts.get("word/styles.xml"), "w:style").stream()
        .collect(Collectors.toMap(s -> s.getAttribute("w:styleId"), s -> s));
  }

  private static String style(Element paragraph) {
    String style = text(paragraph, "w:pStyle", "w:val");
    return style.isEmpty() ? "Normal" : style;
  }

  private static String level(Element style) {
    return text(style, "w:outlineLvl", "w:val");
  }

  private static boolean isAllBold(Element paragraph) {
    return XmlTree.all(paragraph, "w:r").stream()
        .filter(run -> !run.getTextContent().isBlank())
        .allMatch(run -> !XmlTree.all(run, "w:b").isEmpty());
  }

  private static boolean firstRowIsNamed(Element table) {
    return text(table, "w:tblLook", "w:firstRow").equals("1");
  }

  private static boolean isAloneInItsCell(Element paragraph) {
    Element parent = (Element) paragraph.getParentNode();
    return parent.getTagName().equals("w:tc") && XmlTree.all(parent, "w:p").size() == 1;
  }

  private static boolean followsTheLastTable(Element paragraph) {
    return paragraph.getPreviousSibling() instanceof Element before
        && before.getTagName().equals("w:tbl")
        && paragraph.getNextSibling() instanceof Element after
        && after.getTagName().equals("w:sectPr");
  }

  /** The text of the first element of a name, or nothing. */
  private static String text(Element under, String name) {
    return XmlTree.all(under, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  /** The value of an attribute of the first element of a name, or nothing. */
  private static String text(Element under, String name, String attribute) {
    return XmlTree.all(under, name).stream()
        .findFirst()
        .map(element -> element.getAttribute(attribute))
        .orElse("");
  }

  /** The colors of each block of the style sheet that sets them: by day, by night, on paper. */
  private static List<Map<String, String>> palettes(String css) {
    List<Map<String, String>> palettes = new ArrayList<>();
    Pattern color = Pattern.compile("--(\\w+): #([0-9a-f]+)");
    for (String rule : css.split("}", -1)) {
      Map<String, String> colors =
          color
              .matcher(rule)
              .results()
              .collect(Collectors.toMap(m -> m.group(1), AccessibleTest::value));
      if (!colors.isEmpty()) {
        palettes.add(colors);
      }
    }
    return palettes;
  }

  private static String value(MatchResult color) {
    return color.group(2);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance of an sRGB color, as {@code 0b4c8c} or {@code fff} (WCAG 2.1). */
  private static double luminance(String color) {
    String six = color.length() == 3 ? color.replaceAll("(.)", "$1$1") : color;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
