package org.engross.office;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class SkeletonTest {

  @Test
  void publisherTitleAndDateAreReadFromTheTop() {
    Skeleton skeleton = text("A Tank\n\nA Title—With More\n\nJune 12, 2022\n\n- One.\n");

    assertThat(skeleton.publisher()).contains("A Tank");
    assertThat(skeleton.title()).contains("A Title—With More");
    assertThat(skeleton.date()).contains(LocalDate.of(2022, 6, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 June 2022", "2022-06-12", "JUNE 12, 2022", "Published: Jun 12, 2022"})
  void aDateIsReadInTheFormsThatPapersUse(String date) {
    assertThat(text("A Tank\nA Title\n" + date + "\n\n- One.\n").date())
        .contains(LocalDate.of(2022, 6, 12));
  }

  @Test
  void aHeadingAtTheTopIsTheTitle() {
    Skeleton skeleton = text("# A Title\n\nBy Lee Doe\n\nA Tank\n\n2022-06-12\n\n- One.\n");

    assertThat(skeleton.title()).contains("A Title");
    assertThat(skeleton.publisher()).contains("A Tank");
  }

  @Test
  void whatIsNotAtTheTopIsNotGuessed() {
    Skeleton skeleton = text("Some words.\n\nOthers.\n\n- One.\n");

    assertThat(skeleton.title()).isEmpty();
    assertThat(skeleton.publisher()).isEmpty();
    assertThat(skeleton.date()).isEmpty();
  }

  @Test
  void aBulletAfterANumberBelongsToItEvenWithoutAnIndent() {
    assertThat(
            passages(
                """
                Two steps:

                1. **First.** Do this. It should:
                 - be quick

                - be cheap

                2. Second.
                """))
        .isEqualTo(
            """
            Two steps/1 []: First. Do this. It should:
            Two steps/1 [It should:]: be quick
            Two steps/1 [It should:]: be cheap
            Two steps/2 []: Second.""");
  }

  @Test
  void aPageBreakInASentenceDoesNotEndTheItem() {
    assertThat(passages("- the status quo\n\nis not acceptable. It must end.\n\n- Two.\n"))
        .isEqualTo("/1 []: the status quo is not acceptable. It must end.\n/2 []: Two.");
  }

  @Test
  void headingsAreTheSectionsWhereThereAreAny() {
    assertThat(
            passages(
                "Words first, here.\n\n## Findings\n\nAs follows:\n\n* One\n  wrapped.\n* Two.\n\nSteps\n-----\n1) Go.\n"))
        .isEqualTo(
            """
            Findings/1 [As follows:]: One wrapped.
            Findings/2 [As follows:]: Two.
            Steps/1 []: Go.""");
  }

  @Test
  void aNumberInTheMidstOfAParagraphIsNoItem() {
    assertThat(passages("- It was June\n12. Nobody came.\n"))
        .isEqualTo("/1 []: It was June 12. Nobody came.");
  }

  @Test
  void marksAndLinksAreNotPartOfTheWords() {
    assertThat(passages("- **A lead.** The [source](#) says *so*[^1] \\* in snake_case.\r\n"))
        .isEqualTo("/1 []: A lead. The source says so * in snake_case.");
  }

  @Test
  void aWordFileIsReadByItsStylesAndItsNumbering() throws IOException {
    Skeleton skeleton = Skeleton.read("p.docx", wordPaper());

    assertThat(skeleton.title()).contains("A Title");
    assertThat(skeleton.publisher()).contains("A Tank");
    assertThat(skeleton.date()).contains(LocalDate.of(2022, 6, 12));
    assertThat(shown(skeleton))
        .isEqualTo(
            """
            Findings/1 []: Costs rise. By 12 percent.
            Findings/1 []: In every state.
            Findings/2 []: Second.
            Findings/3 []: Typed.""");
    assertThat(skeleton.passages().get(0).lead()).isEqualTo("Costs rise.");
  }

  @Test
  void aWordFileThatCannotBeReadIsOneClearProblem() throws IOException {
    byte[] whole = wordPaper();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertProblem(half, "this Word file is damaged");
    assertProblem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "by a password");
    assertProblem("words".getBytes(StandardCharsets.UTF_8), "this is no Word file");
    assertProblem(zip("a.txt", "words"), "this Word file is damaged");
    assertProblem(zip("word/document.xml", " ".repeat(17 * 1024 * 1024)), "unpacks to more than");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThatThrownBy(() -> Skeleton.read("p.md", new byte[] {'-', ' ', (byte) 0xE9, '\n'}))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("p.md:1: error: this line is not UTF-8");
  }

  @Test
  void whatWasWrittenIsReadBackWithoutAnError() {
    Skeleton skeleton =
        text(
            "- **A: \"b\" # c - 'd'.** \\ {x} [y] & *z* ! % @ `\n- - dash\n- null\n- 7 of 8\n- ...\n");
    String yaml = PointsFile.of(paper("T: \"x\" #1 \\ é"), skeleton, Optional.of(Topic.TRADE));
    Problems problems = new Problems();

    OfficeFiles files = Said.files(problems, "points/p.yaml", yaml);

    assertThat(Said.of(problems)).isEmpty();
    assertThat(files.points().all())
        .extracting(Point::id)
        .containsExactly("b-c-d", "dash", "null", "7-8", "point");
    assertThat(files.points().all())
        .allSatisfy(p -> assertThat(p.paper()).isEqualTo(paper("T: \"x\" #1 \\ é")));
    assertThat(files.points().all().iterator().next().title()).isEqualTo("TODO A: \"b\" # c - 'd'");
  }

  @Test
  void aStartedFileIsReadWithEveryKeyThatItShows() {
    String yaml =
        PointsFile.start(paper("T"))
            .replace("topic: TODO", "topic: trade")
            .replaceAll("(?m)^( +)# (?=[a-z-]+: )", "$1");
    Problems problems = new Problems();

    OfficeFiles files = Said.files(problems, "points/p.yaml", yaml);

    assertThat(Said.of(problems)).isEmpty();
    Point point = files.points().all().iterator().next();
    assertThat(point.whereas()).isPresent();
    assertThat(point.records()).hasSize(1);
    assertThat(point.until()).isPresent();
    assertThat(point.paper().abbreviations()).containsKey("USMCA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a #b",
        "- a",
        "null",
        "~",
        "",
        "'q' \"q\"",
        "two\nlines",
        "tab\there",
        "\\n",
        "{a}",
        "[a]",
        "& * ! | > % @ `",
        "yes",
        "012",
        "é “q” 😀",
        " edge ",
        "plain words"
      })
  void aTextIsReadBackAsItIs(String text) {
    Problems problems = new Problems();
    Fields fields =
        Fields.of(new Source("t.yaml", "key: " + YamlText.of(text) + "\n"), "text", problems)
            .orElseThrow();

    assertThat(fields.optionalScalar("key").map(Node.Scalar::text).orElse("")).isEqualTo(text);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void figuresAreTheNumbersOfAText() {
    assertThat(
            Figures.in(
                "Nearly 106,000, 30-35 percent, $5.2 million, four of one, Title 42, 21st, 42."))
        .containsExactly("106,000", "30", "35", "5.2", "four", "42");
  }

  @Test
  void idsAreShortAsciiAndUnique() {
    Ids ids = new Ids();

    assertThat(ids.next("Record U.S. Overdose Deaths.")).isEqualTo("record-us-overdose-deaths");
    assertThat(ids.next("The Peña Nieto years")).isEqualTo("pena-nieto-years");
    assertThat(ids.next("Peña Nieto: years")).isEqualTo("pena-nieto-years-2");
    assertThat(ids.next("x".repeat(90))).hasSize(40);
    assertThat(ids.next("x".repeat(90))).hasSize(40).endsWith("-2");
    assertThat(ids.next("日本")).isEqualTo("point");
  }

  private static Paper paper(String title) {
    return new Paper(
        "p",
        title,
        Optional.empty(),
        "A Tank",
        LocalDate.of(2022, 6, 12),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Skeleton text(String text) {
    return Skeleton.read("p.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String passages(String text) {
    return shown(text(text));
  }

  private static String shown(Skeleton skeleton) {
    return skeleton.passages().stream()
        .map(p -> p.section() + "/" + p.item() + " [" + p.under() + "]: " + p.text())
        .collect(joining("\n"));
  }

  private static void assertProblem(byte[] docx, String message) {
    assertThatThrownBy(() -> Skeleton.read("p.docx", docx))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("p.docx: error: ")
        .hasMessageContaining(message);
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** A title, a date, a heading, a list of numbers with a list of bullets inside, a typed list. */
  private static byte[] wordPaper() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      style(word, "Title", "Title");
      style(word, "H1", "heading 1");
      BigInteger list = list(word);
      paragraph(word, "Title", "", "A Title");
      paragraph(word, "", "", "A Tank");
      paragraph(word, "", "", "June 12, 2022");
      paragraph(word, "H1", "", "Findings");
      numbered(paragraph(word, "", "Costs rise.", " By 12 per\u00ADcent."), list, 0);
      numbered(paragraph(word, "", "", "In every state."), list, 1);
      numbered(paragraph(word, "", "", "Second."), list, 0);
      paragraph(word, "", "", "A word between.");
      paragraph(word, "", "", "\u2022\tTyped.");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void style(XWPFDocument word, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    word.createStyles().addStyle(new XWPFStyle(style));
  }

  private static BigInteger list(XWPFDocument word) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    for (int level = 0; level < 2; level++) {
      var ct = list.addNewLvl();
      ct.setIlvl(BigInteger.valueOf(level));
      ct.addNewNumFmt().setVal(level == 0 ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    }
    var numbering = word.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private static XWPFParagraph paragraph(
      XWPFDocument word, String style, String bold, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    XWPFRun lead = paragraph.createRun();
    lead.setBold(!bold.isEmpty());
    lead.setText(bold);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void numbered(XWPFParagraph paragraph, BigInteger list, int level) {
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }
}
