package org.engross.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.engross.intake.WordFile;
import org.engross.problem.ProblemException;

/**
 * Reads the outline of a Word file: its headings by style, its lists by numbering or by style, and
 * lists that were typed. Pictures, footnotes, headers and what was deleted under change tracking
 * are not read; nothing outside the file is followed.
 */
final class WordOutline {
  private static final int WIDEST_HEADING = 150;
  private static final Pattern HEADING_STYLE = Pattern.compile("heading ?(\\d)");
  private static final Pattern LIST_STYLE = Pattern.compile("list (bullet|number) ?(\\d?)");

  private final XWPFDocument document;
  private final List<Outline.Block> blocks = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();

  private WordOutline(XWPFDocument document) {
    this.document = document;
  }

  /**
   * Reads a Word file.
   *
   * @throws ProblemException if it is damaged, encrypted, of the old kind or too large
   */
  static Outline read(String name, byte[] bytes) {
    return WordFile.read(
        name,
        bytes,
        document -> {
          WordOutline reader = new WordOutline(document);
          document.getBodyElements().forEach(reader::element);
          return new Outline(reader.blocks);
        });
  }

  private void element(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          cell.getBodyElements().forEach(this::element);
        }
      }
    } else if (element instanceof XWPFSDT control) {
      clean(control.getContent().getText()).lines().forEach(this::controlLine);
    }
  }

  /** Word keeps a cover page's title and date in content controls, whose style POI does not say. */
  private void controlLine(String line) {
    if (!line.isBlank()) {
      blocks.add(new Outline.Paragraph(line.strip()));
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = clean(paragraph.getText()).strip();
    if (text.isEmpty()) {
      return;
    }
    String style = style(paragraph);
    Matcher heading = HEADING_STYLE.matcher(style);
    if (style.equals("title") || heading.matches()) {
      blocks.add(
          new Outline.Heading(
              style.equals("title") ? 0 : Integer.parseInt(heading.group(1)),
              text.replace('\n', ' ')));
    } else {
      blocks.add(item(paragraph, style, text).orElseGet(() -> words(paragraph, text)));
    }
  }

  private String style(XWPFParagraph paragraph) {
    return Optional.ofNullable(document.getStyles())
        .map(styles -> styles.getStyle(paragraph.getStyleID()))
        .map(XWPFStyle::getName)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private Optional<Outline.Block> item(XWPFParagraph paragraph, String style, String text) {
    String words = text.replace('\n', ' ');
    String lead = lead(paragraph);
    Matcher list = LIST_STYLE.matcher(style);
    if (paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
      int level = Optional.ofNullable(paragraph.getNumIlvl()).map(Number::intValue).orElse(0);
      String label = label(paragraph.getNumFmt(), paragraph.getNumID().toString(), level);
      return Optional.of(new Outline.Item(2 * level, label, lead, words));
    }
    if (list.matches()) {
      int level = list.group(2).isEmpty() ? 0 : Integer.parseInt(list.group(2)) - 1;
      String format = list.group(1).equals("bullet") ? "bullet" : "decimal";
      return Optional.of(new Outline.Item(2 * level, label(format, style, level), lead, words));
    }
    return TextOutline.typedItem(words)
        .map(i -> new Outline.Item(i.indent(), i.label(), lead, i.text()));
  }

  /** The next number of a list; a deeper list begins anew. */
  private String label(String format, String list, int level) {
    if (format == null || format.equals("bullet") || format.equals("none")) {
      return "";
    }
    counters.keySet().removeIf(k -> k.startsWith(list + "/") && level(k) > level);
    int number = counters.merge(list + "/" + level, 1, Integer::sum);
    return format.endsWith("Letter") && number <= 26
        ? String.valueOf((char) ('a' + number - 1))
        : String.valueOf(number);
  }

  private static int level(String key) {
    return Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
  }

  private static Outline.Block words(XWPFParagraph paragraph, String text) {
    boolean bold = lead(paragraph).length() == text.length();
    return bold && text.length() <= WIDEST_HEADING
        ? new Outline.Heading(2, text.replace('\n', ' '))
        : new Outline.Paragraph(text);
  }

  /** What the first runs say, as far as they are bold. */
  private static String lead(XWPFParagraph paragraph) {
    return clean(
            paragraph.getRuns().stream()
                .takeWhile(run -> run.isBold() || run.text().isBlank())
                .map(XWPFRun::text)
                .collect(Collectors.joining()))
        .strip();
  }

  /** A tab or a hard space is a space. */
  private static String clean(String text) {
    return WordFile.clean(text.replace('\t', ' ').replace('\u000B', ' ')).replace('\u00A0', ' ');
  }
}
