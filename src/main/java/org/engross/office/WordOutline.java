package org.engross.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Characters;
import org.engross.source.Source;

/**
 * Reads the outline of a Word file: its headings by style, its lists by numbering or by style, and
 * lists that were typed. Pictures, footnotes, headers and what was deleted under change tracking
 * are not read; nothing outside the file is followed.
 */
final class WordOutline {
  /** A paper of 200 pages has some two million bytes of XML; its tree takes ten times as many. */
  private static final int MOST_XML_BYTES = 16 * 1024 * 1024;

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
    refuseWhatIsNoPackage(name, bytes);
    try {
      refuseLargeParts(name, bytes);
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
        WordOutline reader = new WordOutline(document);
        document.getBodyElements().forEach(reader::element);
        return new Outline(reader.blocks);
      }
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI answers a damaged file with exceptions of many kinds, and deep nesting with the last.
      throw problem(
          name,
          "this Word file is damaged and cannot be read",
          "open it in Word, save it under another name and import that");
    }
  }

  private static void refuseWhatIsNoPackage(String name, byte[] bytes) {
    if (bytes.length > Source.MOST_BYTES) {
      throw problem(
          name,
          "the file has more than " + Source.MOST_BYTES + " bytes",
          "save it without its pictures");
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw problem(
          name,
          "this Word file is protected by a password, or of the old kind (.doc)",
          "open it in Word and save it as .docx without a password");
    }
    if (!begins(bytes, 'P', 'K')) {
      throw problem(
          name,
          "this is no Word file, though its name ends with .docx",
          "save it as .docx in Word");
    }
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** POI would make a tree of them before anybody could count. */
  private static void refuseLargeParts(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long sum = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = entry.getName().toLowerCase(Locale.ROOT);
        if (part.endsWith(".xml") || part.endsWith(".rels")) {
          sum += count(zip, MOST_XML_BYTES - sum);
        }
        if (sum > MOST_XML_BYTES) {
          throw problem(
              name,
              "the text of this Word file unpacks to more than " + MOST_XML_BYTES + " bytes",
              "divide it");
        }
      }
    }
  }

  private static long count(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long count = 0;
    for (int n = part.read(buffer); n >= 0 && count <= most; n = part.read(buffer)) {
      count += n;
    }
    return count;
  }

  private static ProblemException problem(String name, String message, String remedy) {
    return new ProblemException(Problem.error(Place.of(name), message, remedy));
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

  /** Word's soft hyphens and direction marks are layout; a tab or hard space is a space. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' || c == 0xA0 || c == 0x0B ? ' ' : c == 0x2028 ? '\n' : c)
        .filter(c -> Characters.firstForbidden(Character.toString(c)) < 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
