package org.engross.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Shows a Word file as text, so that a test can say what it holds: one line a paragraph, its style
 * id, then its text with marks.
 */
public final class WordText {
  private final StringBuilder out = new StringBuilder();

  /** The parts of a package by name, each as text. */
  public static Map<String, String> parts(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** The body of a Word file. */
  public static String body(byte[] docx) {
    return of(parts(docx).get(PartNames.DOCUMENT));
  }

  /** The footnotes of a Word file, the separators left out. */
  static String footnotes(byte[] docx) {
    return of(parts(docx).get(PartNames.FOOTNOTES))
        .lines()
        .skip(2)
        .collect(Collectors.joining("\n"));
  }

  /** One part. */
  public static String of(String xml) {
    try {
      WordText text = new WordText();
      text.walk(FrameXml.parse(new ByteArrayInputStream(FrameXml.utf8(xml))).getDocumentElement());
      return text.out.toString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void walk(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    switch (element.getLocalName()) {
      case "p" -> {
        out.append(style(element));
        walk(element);
        out.append('\n');
      }
      case "r" -> run(element);
      case "hyperlink" -> {
        out.append("[");
        walk(element);
        out.append("](").append(element.getAttribute("r:id")).append(')');
      }
      case "tr" -> {
        out.append("-- row\n");
        walk(element);
      }
      case "pPr", "sectPr", "tblPr" -> {}
      default -> walk(element);
    }
  }

  private static String style(Element paragraph) {
    StringBuilder head = new StringBuilder();
    head.append(value(paragraph, "pStyle"));
    head.append(has(paragraph, "keepNext") ? "+keep" : "");
    if (has(paragraph, "numPr")) {
      head.append(" #")
          .append(value(paragraph, "numId"))
          .append('.')
          .append(value(paragraph, "ilvl"));
    }
    return head.append(": ").toString();
  }

  private void run(Element run) {
    String mark = (has(run, "b") ? "**" : "") + (has(run, "i") ? "*" : "");
    out.append(mark);
    for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        out.append(
            switch (element.getLocalName()) {
              case "t" -> element.getTextContent();
              case "br" -> " / ";
              case "tab" -> "<tab>";
              case "footnoteReference" -> "^" + element.getAttribute("w:id");
              default -> "";
            });
      }
    }
    out.append(mark);
  }

  private static boolean has(Element element, String name) {
    return element.getElementsByTagName("w:" + name).getLength() > 0;
  }

  private static String value(Element element, String name) {
    return has(element, name)
        ? ((Element) element.getElementsByTagName("w:" + name).item(0)).getAttribute("w:val")
        : "";
  }
}
