import java.io.FileOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The baseline: the same letter, built by Apache POI's XWPF for each recipient, as a programmer would
 * who has POI and nothing else. Arguments: how many letters, the folder, and the file with the
 * letter's lines, as Engross's text format gives them.
 */
final class PoiLetters {
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    List<String> paragraphs = List.of(Files.readString(Path.of(args[2])).split("\n\n"));
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) {
      try (XWPFDocument document = new XWPFDocument();
          FileOutputStream out = new FileOutputStream(folder.resolve("letter-" + i + ".docx").toFile())) {
        write(document, paragraphs, "Recipient " + i);
        document.write(out);
        out.getFD().sync();
        document.getPackage().revert();
      }
    }
  }

  private static void write(XWPFDocument document, List<String> paragraphs, String recipient) {
    centred(document, "Congress of the United States", 20);
    centred(document, "House of Representatives", 11);
    header(document, recipient);
    body(document, "June 15, 2022");
    body(document, "The Honorable " + recipient);
    body(document, "Dear " + recipient + ":");
    for (String paragraph : paragraphs) {
      XWPFParagraph made = body(document, paragraph.replace('\n', ' '));
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("Forum for American Leadership, June 12, 2022.");
      made.addFootnoteReference(note);
    }
    asks(document);
    body(document, "Sincerely,");
    signatures(document);
  }

  private static void centred(XWPFDocument document, String text, int size) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(size);
    run.setText(text);
  }

  private static XWPFParagraph body(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(240);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(12);
    run.setText(text);
    return paragraph;
  }

  private static void header(XWPFDocument document, String recipient) {
    XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
    XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
    header.createParagraph().createRun().setText(recipient + ", June 15, 2022");
  }

  private static void asks(XWPFDocument document) {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ZERO);
    var level = numbering.addNewLvl();
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    level.addNewStart().setVal(BigInteger.ONE);
    BigInteger list = document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering)));
    for (int i = 0; i < 3; i++) {
      body(document, "file cases beyond labor, and say so in public").setNumID(list);
    }
  }

  private static void signatures(XWPFDocument document) {
    XWPFTable table = document.createTable(6, 2);
    for (int i = 0; i < 12; i++) {
      XWPFParagraph paragraph = table.getRow(i / 2).getCell(i % 2).getParagraphs().get(0);
      paragraph.setSpacingBefore(880);
      paragraph.createRun().setText("Jordan Sample, Member of Congress");
    }
  }

  private PoiLetters() {}
}
