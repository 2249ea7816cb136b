package org.engross.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The drafts in a folder, read back by other means than those that wrote them. */
record Drafts(Path out) {

  private List<Path> files() {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .filter(f -> !f.getFileName().toString().startsWith("manifest"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEmpty() {
    return files().isEmpty();
  }

  /** Whether these words stand anywhere in them. */
  boolean contain(String words) throws IOException {
    for (Path file : files()) {
      for (String text : texts(file).values()) {
        if (text.contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The drafts in which these words do not stand letter for letter. */
  List<String> without(String words) throws IOException {
    List<String> without = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String said = shown(file);
      boolean stands =
          name.endsWith(".txt")
              ? said.replaceAll("\\s", "").contains(words.replaceAll("\\s", ""))
              : said.contains(words);
      if (!stands && !name.endsWith(".md")) {
        without.add(name + " has it not letter for letter: " + said);
      }
    }
    if (isEmpty()) {
      without.add("there is no draft");
    }
    return without;
  }

  private static String shown(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".docx")) {
      return word(file);
    }
    String text = Files.readString(file);
    return name.endsWith(".html") ? html(text) : text;
  }

  /** The parts of a Word file, or the one text of another. */
  private static Map<String, String> texts(Path file) throws IOException {
    if (!file.toString().endsWith(".docx")) {
      return Map.of("", Files.readString(file));
    }
    Map<String, String> parts = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** The text of a Word file, each paragraph on a line. */
  static String word(Path file) throws IOException {
    return word(texts(file).get("word/document.xml"));
  }

  /** The text of a part of a Word file, each paragraph on a line. */
  private static String word(String xml) {
    StringBuilder text = new StringBuilder();
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      boolean inText = false;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            inText = reader.getLocalName().equals("t");
            text.append(sign(reader.getLocalName()));
          }
          case XMLStreamConstants.END_ELEMENT -> {
            inText = false;
            text.append(reader.getLocalName().equals("p") ? "\n" : "");
          }
          case XMLStreamConstants.CHARACTERS -> text.append(inText ? reader.getText() : "");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a part of a draft is not well formed", e);
    }
    return text.toString();
  }

  private static String sign(String element) {
    return switch (element) {
      case "br" -> "\n";
      case "tab" -> "\t";
      default -> "";
    };
  }

  private static String html(String text) {
    return text.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
