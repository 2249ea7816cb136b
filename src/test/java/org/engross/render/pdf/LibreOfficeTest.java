package org.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.PreparedFrame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What LibreOffice does for us; without one on the machine these tests are skipped. */
class LibreOfficeTest {
  private static final byte[] NO_WORD_FILE = "PK no Word file".getBytes(StandardCharsets.UTF_8);

  private static final LibreOffice OFFICE = new LibreOffice(Optional.empty());

  private final DocxRenderer word = new DocxRenderer(PreparedFrame.shipped("letter", true));

  @BeforeAll
  static void thereIsOne() {
    Optional<Problem> missing = OFFICE.missing();
    assumeTrue(missing.isEmpty(), missing::toString);
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private static Document letter(String text) {
    return new Document(
        Kind.LETTER,
        new Properties("Letter to The Speaker", "Office of A. Sample", "en-US", LocalDate.EPOCH),
        List.of(new Paragraph(Role.BODY, List.of(new Inline.Text(text)))));
  }

  private String pdf(String text) {
    byte[] pdf = new PdfRenderer(word, OFFICE).render(letter(text));
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aPdfIsTaggedAndSaysItsTitleAndLanguage() {
    assertThat(pdf("We write."))
        .startsWith("%PDF-")
        .contains("/MarkInfo<</Marked true>>", "/Lang(en-US)", "/DisplayDocTitle true")
        .contains("<pdfuaid:part>1</pdfuaid:part>", ">Letter to The Speaker</rdf:li>")
        .contains("/CreationDate(D:19700101000000Z)");
  }

  @Test
  void oneDraftPrintedTwiceIsOneFileWhateverWasPrintedBetween() {
    String first = pdf("We write.");

    assertThat(pdf("I write, and at some length.")).isNotEqualTo(first);
    assertThat(pdf("We write.")).isEqualTo(first);
  }

  @Test
  void nothingOfTheMachineIsInAPdf() {
    assertThat(pdf("We write."))
        .doesNotContain(
            System.getProperty("user.home"), System.getProperty("java.io.tmpdir"), "file:///");
  }

  @Test
  void aFileThatCannotBePrintedFailsAloneAndTheNextOneIsPrinted() {
    assertThatThrownBy(() -> OFFICE.print(NO_WORD_FILE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("LibreOffice failed at it, or took longer than 120 seconds");
    assertThat(pdf("We write.")).startsWith("%PDF-");
  }

  @Test
  void afterAnOfficeThatDiedTheNextFileIsPrintedByANewOne() {
    pdf("We write.");
    ProcessHandle first = offices().get(0);
    first.destroyForcibly();
    first.onExit().join();

    assertThat(pdf("We write.")).startsWith("%PDF-");
    assertThat(offices()).doesNotContain(first);
  }

  @Test
  void allFilesArePrintedByOneProcess() {
    pdf("We write.");
    List<ProcessHandle> first = offices();
    pdf("I write.");

    assertThat(offices()).isEqualTo(first).hasSize(1);
  }

  @Test
  void whenItIsClosedNothingStaysBehindAndTheNextOneMakesTheSameFile() {
    String first = pdf("We write.");
    Path profile = profile(offices().get(0));
    assertThat(profile).exists();

    OFFICE.close();

    assertThat(offices()).isEmpty();
    assertThat(profile.getParent()).doesNotExist();
    assertThat(pdf("We write.")).isEqualTo(first);
  }

  private static List<ProcessHandle> offices() {
    try (Stream<ProcessHandle> processes = ProcessHandle.current().descendants()) {
      return processes
          .filter(ProcessHandle::isAlive)
          .filter(p -> p.info().command().orElse("").contains("soffice"))
          .toList();
    }
  }

  /** The folder that the process was told to keep its settings in. */
  private static Path profile(ProcessHandle process) {
    String option = "-env:UserInstallation=file://";
    return Stream.of(process.info().arguments().orElseThrow())
        .filter(argument -> argument.startsWith(option))
        .map(argument -> Path.of(argument.substring(option.length())))
        .findFirst()
        .orElseThrow();
  }
}
