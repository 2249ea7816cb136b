package org.engross.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a draft in each of its formats, in reading order, a note where its mark stands. What
 * only lays them out is left out: numbers of items, marks of notes, lines, columns.
 */
final class Words {
  private Words() {}

  private static List<String> in(String text) {
    return Stream.of(text.split("[\\s\\u00A0]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** As another program reads the Word file. */
  static List<String> ofWordFile(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return in(text(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(IBody body) {
    return body.getBodyElements().stream().map(Words::text).collect(Collectors.joining("\n"));
  }

  private static String text(IBodyElement element) {
    if (element instanceof XWPFTable table) {
      return table.getRows().stream()
          .flatMap(row -> row.getTableCells().stream())
          .map(Words::text)
          .collect(Collectors.joining("\n"));
    }
    return ((XWPFParagraph) element)
        .getRuns().stream().map(Words::text).collect(Collectors.joining());
  }

  private static String text(XWPFRun run) {
    List<CTFtnEdnRef> notes = run.getCTR().getFootnoteReferenceList();
    if (notes.isEmpty()) {
      return run.text();
    }
    int id = notes.get(0).getId().intValue();
    return " " + text(run.getDocument().getFootnoteByID(id)) + " ";
  }

  /** As a browser reads the page. */
  static List<String> ofPage(byte[] html) {
    Element page = XmlTree.of(html);
    StringBuilder text = new StringBuilder();
    read(XmlTree.all(page, "body").get(0), page, text);
    return in(text.toString());
  }

  private static void read(Node node, Element page, StringBuilder text) {
    if (!(node instanceof Element element)) {
      text.append(node.getTextContent());
    } else if (element.getAttribute("role").equals("doc-noteref")) {
      text.append(' ').append(note(element, page)).append(' ');
    } else if (!element.getAttribute("role").startsWith("doc-")) {
      XmlTree.children(element).forEach(child -> read(child, page, text));
    }
  }

  private static String note(Element mark, Element page) {
    StringBuilder text = new StringBuilder();
    String id = mark.getAttribute("href").substring(1);
    XmlTree.all(page, "li").stream()
        .filter(item -> item.getAttribute("id").equals(id))
        .forEach(item -> read(item, page, text));
    return text.toString();
  }

  /** As a person reads the text. */
  static List<String> ofText(byte[] text) {
    String all = utf8(text);
    int rule = all.indexOf("\n--------------------\nNotes\n");
    String body = rule < 0 ? all : all.substring(0, rule);
    Map<String, String> notes = rule < 0 ? Map.of() : notes(all.substring(rule));
    String flat =
        body.replaceAll("(?m)^ *(- - -|-{5,})$", "")
            .replaceAll("(?m)^ *(\\d{1,2}\\.|-|\\((\\d{1,2}|[A-Z]|[ivx]+)\\)) ", "")
            .replaceAll("\\s\\(https?://[^)\\s]*\\)", "");
    return in(
        Pattern.compile("\\[(\\d+)]")
            .matcher(columns(flat))
            .replaceAll(mark -> Matcher.quoteReplacement(" " + notes.get(mark.group(1)) + " ")));
  }

  private static Map<String, String> notes(String end) {
    Map<String, String> notes = new TreeMap<>();
    Matcher note = Pattern.compile("(?s)\\[(\\d+)] (.*?)(?=\\n *\\[\\d+] |$)").matcher(end.strip());
    while (note.find()) {
      notes.put(note.group(1), note.group(2));
    }
    return notes;
  }

  /** Lines that hold two columns are read down the first column, then down the second. */
  private static String columns(String text) {
    Pattern pairs = Pattern.compile("(?m)(?:^\\S.*\\S {2,}\\S.*\\n?)+");
    return pairs.matcher(text).replaceAll(lines -> Matcher.quoteReplacement(apart(lines)));
  }

  private static String apart(MatchResult lines) {
    List<String[]> halves = lines.group().lines().map(line -> line.split(" {2,}", 2)).toList();
    return Stream.concat(halves.stream().map(h -> h[0]), halves.stream().map(h -> h[1]))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** As a person reads the markup; the head of a later page is left out. */
  static List<String> ofMarkup(byte[] markup) {
    String text =
        utf8(markup)
            .replaceAll("(?s)@continuation\\n.*?\\n\\n", "")
            .replaceAll("(?m)^@[a-z-]+", "")
            .replaceAll("(?m)^ *(\\d{1,2}[.)]|-|#+) ", "")
            .replaceAll("\\*", "")
            .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .replaceAll("\\^\\[([^\\]]*)]", " $1 ");
    return in(text.replaceAll("\\\\(\\p{Punct})", "$1"));
  }

  private static String utf8(byte[] text) {
    return new String(text, StandardCharsets.UTF_8);
  }
}
