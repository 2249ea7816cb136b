package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.engross.document.Inline;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Reads a Word file: the header and footer of its first page, its paragraphs, those in tables and
 * content controls too, and its footnotes. Pictures, text boxes and what was deleted under change
 * tracking are not read; nothing outside the file is followed.
 */
final class WordDraft {
  private static final Map<String, Hint> STYLES =
      Map.ofEntries(
          Map.entry("letterhead", Hint.LETTERHEAD),
          Map.entry("letterhead line", Hint.LETTERHEAD),
          Map.entry("return address", Hint.LETTERHEAD),
          Map.entry("company name", Hint.LETTERHEAD),
          Map.entry("sender address", Hint.LETTERHEAD),
          Map.entry("date", Hint.DATE),
          Map.entry("inside address", Hint.ADDRESS),
          Map.entry("inside address name", Hint.ADDRESS),
          Map.entry("recipient address", Hint.ADDRESS),
          Map.entry("subject line", Hint.SUBJECT),
          Map.entry("reference line", Hint.SUBJECT),
          Map.entry("salutation", Hint.SALUTATION),
          Map.entry("closing", Hint.CLOSING),
          Map.entry("signature", Hint.SIGNATURE),
          Map.entry("signature title", Hint.SIGNATURE_TITLE),
          Map.entry("signature job title", Hint.SIGNATURE_TITLE),
          Map.entry("signature company", Hint.SIGNATURE_TITLE),
          Map.entry("enclosure", Hint.ENCLOSURE),
          Map.entry("enclosures", Hint.ENCLOSURE),
          Map.entry("copy line", Hint.COPY),
          Map.entry("cc list", Hint.COPY),
          Map.entry("title", Hint.HEADING));

  private static final String NOTE_MARK = "[footnoteRef:";

  private final XWPFDocument document;
  private final String name;
  private final Whereabouts whereabouts;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int paragraphs;
  private int tracked;

  private WordDraft(String name, XWPFDocument document) {
    this.name = name;
    this.document = document;
    this.whereabouts = new Whereabouts(name);
  }

  /**
   * Reads a Word file.
   *
   * @throws ProblemException if it is damaged, encrypted, of the old kind or too large
   */
  static Received read(String name, byte[] bytes) {
    return WordFile.read(name, bytes, document -> new WordDraft(name, document).received());
  }

  private Received received() {
    firstPage(true);
    document.getBodyElements().forEach(this::element);
    firstPage(false);
    for (int i = 0; i < notes.size(); i++) {
      whereabouts.add(notes.get(i), Place.of(name + ", footnote " + (i + 1)));
    }
    return new Received(Forms.document(name, pieces), whereabouts, hidden(), List.of());
  }

  /** The header or footer that the first page shows; a letterhead may stand there. */
  private void firstPage(boolean header) {
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    if (policy == null || pieces.isEmpty() && !header) {
      return;
    }
    XWPFHeaderFooter shown =
        hasOwnFirstPage()
            ? header ? policy.getFirstPageHeader() : policy.getFirstPageFooter()
            : header ? policy.getDefaultHeader() : policy.getDefaultFooter();
    if (shown != null) {
      String text = WordFile.clean(shown.getText()).strip();
      whereabouts.add(text, Place.of(name + (header ? ", header" : ", footer")));
      List<Inline> lines = Inlines.ofLines(text.lines().filter(l -> !l.isBlank()).toList());
      pieces.add(0, new Piece(Hint.LETTERHEAD, lines, false));
    }
  }

  private boolean hasOwnFirstPage() {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    return section != null && section.isSetTitlePg();
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
      WordFile.clean(control.getContent().getText())
          .lines()
          .forEach(line -> add(Hint.NONE, List.of(new Inline.Text(line))));
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    tracked += paragraph.getCTP().sizeOfInsArray() + paragraph.getCTP().sizeOfDelArray();
    List<Inline> content = new ArrayList<>();
    for (XWPFRun run : paragraph.getRuns()) {
      run(run.text(), content);
    }
    add(hint(paragraph), content);
  }

  private void add(Hint hint, List<Inline> content) {
    Piece piece = new Piece(hint, content, false);
    if (!piece.text().isEmpty()) {
      paragraphs++;
      whereabouts.add(piece.text(), Place.of(name + ", paragraph " + paragraphs));
      pieces.add(piece);
    }
  }

  /** POI writes a note into the text as "[footnoteRef:1]". */
  private void run(String text, List<Inline> content) {
    String rest = text;
    for (int at = rest.indexOf(NOTE_MARK); at >= 0; at = rest.indexOf(NOTE_MARK)) {
      int end = rest.indexOf(']', at);
      words(rest.substring(0, at), content);
      note(rest.substring(at + NOTE_MARK.length(), end)).ifPresent(content::add);
      rest = rest.substring(end + 1);
    }
    words(rest, content);
  }

  private static void words(String text, List<Inline> content) {
    String[] lines = WordFile.clean(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        content.add(new Inline.LineBreak());
      }
      content.add(new Inline.Text(lines[i]));
    }
  }

  private Optional<Inline> note(String id) {
    return Stream.ofNullable(document.getFootnotes())
        .flatMap(List::stream)
        .filter(note -> note.getId().toString().equals(id))
        .findFirst()
        .map(this::note);
  }

  private Inline note(XWPFFootnote footnote) {
    StringBuilder text = new StringBuilder();
    for (XWPFParagraph paragraph : footnote.getParagraphs()) {
      text.append(text.length() == 0 ? "" : " ");
      paragraph.getRuns().forEach(run -> text.append(run.text()));
    }
    String words = WordFile.clean(text.toString()).strip();
    notes.add(words);
    return new Inline.Footnote(List.of(new Inline.Text(words)));
  }

  private Hint hint(XWPFParagraph paragraph) {
    String style = style(paragraph);
    Hint hint = STYLES.get(style);
    if (hint != null) {
      return hint;
    }
    if (style.startsWith("heading")) {
      return Hint.HEADING;
    }
    boolean numbered = paragraph.getNumID() != null && paragraph.getNumID().signum() > 0;
    if (style.startsWith("list number") || numbered && !"bullet".equals(paragraph.getNumFmt())) {
      return Hint.NUMBER;
    }
    return style.startsWith("list bullet") || numbered ? Hint.BULLET : Hint.NONE;
  }

  private String style(XWPFParagraph paragraph) {
    return Optional.ofNullable(document.getStyles())
        .map(styles -> styles.getStyle(paragraph.getStyleID()))
        .map(XWPFStyle::getName)
        .map(style -> style.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private List<String> hidden() {
    List<String> hidden = new ArrayList<>();
    if (tracked > 0) {
      hidden.add("tracked changes");
    }
    int comments =
        document.getDocComments() == null ? 0 : document.getDocComments().getComments().size();
    if (comments > 0) {
      hidden.add(comments == 1 ? "a comment" : comments + " comments");
    }
    return hidden;
  }
}
