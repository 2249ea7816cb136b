package org.engross.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Plain Apache POI at its best: the template is opened and searched once, and for each letter only
 * the texts with fields are set before the document is written.
 */
final class Driver {
  /** A text of the document and the words that it had. */
  private record Field(CTText text, String words) {}

  public static void main(String[] arguments) throws Exception {
    Task task = Task.of(arguments);
    try (InputStream in = Files.newInputStream(task.template());
        XWPFDocument document = new XWPFDocument(in)) {
      List<Field> fields = fields(document);
      for (Recipient recipient : task.recipients()) {
        fields.forEach(field -> fill(field, recipient.fields()));
        task.write(recipient, document::write);
      }
      document.getPackage().revert();
    }
  }

  private static void fill(Field field, Map<String, String> values) {
    String words = field.words;
    for (Map.Entry<String, String> value : values.entrySet()) {
      words = words.replace("${" + value.getKey() + "}", value.getValue());
    }
    field.text.setStringValue(words);
  }

  private static List<Field> fields(XWPFDocument document) {
    List<Field> fields = new ArrayList<>();
    Stream<XWPFParagraph> headers =
        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
            .map(XWPFHeaderFooter::getParagraphs)
            .flatMap(List::stream);
    Stream.concat(document.getParagraphs().stream(), headers)
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .flatMap(run -> run.getCTR().getTList().stream())
        .filter(text -> text.getStringValue().contains("${"))
        .forEach(text -> fields.add(new Field(text, text.getStringValue())));
    return fields;
  }

  private Driver() {}
}
