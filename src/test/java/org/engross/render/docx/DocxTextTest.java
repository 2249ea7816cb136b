package org.engross.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Mark;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;

/** The words of a finished Word file are those that its reader has. */
class DocxTextTest {
  private static final Document LETTER =
      new Document(
          Kind.LETTER,
          new Properties("Letter to A & B", "Office of “C”", "en-US", LocalDate.of(2022, 6, 15)),
          List.of(
              new Paragraph(Role.CONTINUATION, List.of(new Inline.Text("To the reader"))),
              new Paragraph(
                  Role.BODY,
                  List.of(
                      new Inline.Text("Kathe"),
                      new Inline.Text("rine", Set.of(Mark.BOLD)),
                      new Inline.Text(" C. Tai’s <office> & “more”."),
                      new Inline.Footnote(List.of(new Inline.Text("A note.")))))));

  private static List<DocxText.Part> parts(PreparedFrame frame) {
    return new DocxText().of(new DocxRenderer(frame).render(LETTER));
  }

  private static String words(PreparedFrame frame) {
    return String.join("\n", parts(frame).stream().map(DocxText.Part::text).toList());
  }

  @Test
  void textHeadersNotesAndPropertiesAreRead() {
    assertThat(words(PreparedFrame.shipped("letter", false)))
        .contains(
            "Katherine C. Tai’s <office> & “more”.",
            "To the reader",
            "A note.",
            "Letter to A & B",
            "Office of “C”");
  }

  @Test
  void headersAreToldFromText() {
    assertThat(parts(PreparedFrame.shipped("letter", false)))
        .filteredOn(DocxText.Part::head)
        .extracting(DocxText.Part::text)
        .anyMatch(text -> text.contains("To the reader"))
        .noneMatch(text -> text.contains("Katherine"));
  }

  @Test
  void whatTheFrameSaysIsReadToo() {
    byte[] file =
        WordFile.ofTexts("Above", "$body", "Below\tthe text")
            .footer("default", WordFile.p("At the foot"))
            .bytes();
    PreparedFrame frame =
        FrameCompiler.compile(file, "frame.docx", false, Map.of(), new Problems()).orElseThrow();

    assertThat(words(frame)).contains("Above", "Below", "At the foot");
  }
}
