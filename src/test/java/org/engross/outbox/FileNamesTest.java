package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.outbox.FileNames.Claim;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  private static final Place OPTION = Place.of("--name");

  private static String name(String value) {
    return FileNames.of(OPTION, "{to}", List.of("to")).name(Map.of("to", value), "docx");
  }

  @Test
  void aNameIsThePatternFilled() {
    Map<String, String> values =
        Map.of("date", "2022-06-15", "template", "letter", "recipient.id", "ustr", "signer.id", "");

    assertThat(FileNames.of(OPTION, FileNames.USUAL_PATTERN, values.keySet()).name(values, "docx"))
        .isEqualTo("2022-06-15-letter-ustr.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "ustr, ustr.docx",
    "USTR, USTR.docx",
    "Muñoz, Munoz.docx",
    "Mun\u0303oz, Munoz.docx",
    "Müller-Groß, Muller-Gross.docx",
    "Ærøskøbing, AEroskobing.docx",
    "Łódź, Lodz.docx",
    "Þór Ðað, Thor-Dad.docx",
    "Iı İi, Ii-Ii.docx",
    "ﬁnance, finance.docx",
    "Ｗｉｄｅ, Wide.docx",
    "O’Brien & Sons, OBrien-Sons.docx",
    "2022–23, 2022-23.docx",
    "v1.2, v1.2.docx",
    "John Jr., John-Jr.docx",
    "a/b\\c:d*e?f<g>h|i, a-b-c-d-e-f-g-h-i.docx",
    "..hidden, hidden.docx",
    "-rf, rf.docx",
    "../../etc/passwd, etc-passwd.docx",
    "a  -  b, a-b.docx",
    "{date}, date.docx",
    "$5, 5.docx",
  })
  void aValueBecomesAsciiThatEverySystemTakes(String value, String expected) {
    assertThat(name(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "con, con_.docx",
    "NUL, NUL_.docx",
    "Com1, Com1_.docx",
    "COM¹, COM1_.docx",
    "lpt9.old, lpt9_.old.docx",
    "console, console.docx",
    "com10, com10.docx",
  })
  void aDeviceOfWindowsIsNoFileName(String value, String expected) {
    assertThat(name(value)).isEqualTo(expected);
  }

  @Test
  void aValueOfWhichNoLetterIsLeftStandsAsAHashSoThatTwoStayTwo() {
    assertThat(name("Владимир")).matches("x[0-9a-f]{8}\\.docx").isNotEqualTo(name("Андрей"));
    assertThat(name("\u30AC")).isEqualTo(name("\u30AB\u3099"));
  }

  @Test
  void anEmptyValueLeavesNoDoubleOrTrailingDash() {
    FileNames names = FileNames.of(OPTION, "{date}-{to}-{from}", List.of("date", "to", "from"));

    assertThat(names.name(Map.of("date", "2022", "to", "", "from", "x"), "docx"))
        .isEqualTo("2022-x.docx");
    assertThat(names.name(Map.of("date", "2022", "to", "", "from", " "), "docx"))
        .isEqualTo("2022.docx");
    assertThat(names.name(Map.of("date", "", "to", "", "from", ""), "docx"))
        .isEqualTo("draft.docx");
  }

  @Test
  void aLongNameIsCutAndStaysUnique() {
    String long1 = name("x".repeat(300) + "1");
    String long2 = name("x".repeat(300) + "2");

    assertThat(long1).hasSize(190).matches("x+-[0-9a-f]{8}\\.docx").isNotEqualTo(long2);
    assertThat(name("x".repeat(185))).isEqualTo("x".repeat(185) + ".docx");
    assertThat(name("x".repeat(186))).hasSize(190).contains("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ".", "..", "-", "***", "\u0000", "a\nb", "con.", "aux .x", "\uD800", "😀"
      })
  void everyValueMakesAPlainName(String value) {
    assertThat(name(value)).matches("[A-Za-z0-9_][A-Za-z0-9._-]*\\.docx");
    assertThat(FileNames.isPlain(name(value))).isTrue();
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(FileNames.key("TITLE.docx")).isEqualTo(FileNames.key("title.docx"));
      assertThat(name("TITLE Iı")).isEqualTo("TITLE-Ii.docx");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void allThatIsWrongWithAPatternIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                FileNames.of(OPTION, "out/{dat}-{recipent.id}-{", List.of("date", "recipient.id")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "--name: error: a file name's pattern has no placeholder {dat};"
                            + " did you mean \"date\"?",
                        "--name: error: a file name's pattern has no placeholder {recipent.id};"
                            + " did you mean \"recipient.id\"?",
                        "--name: error: a brace stands alone in the file name's pattern"
                            + " out/{dat}-{recipent.id}-{; write a placeholder as {name}",
                        "--name: error: a file name's pattern names no folder, and this one has a"
                            + " slash: out/{dat}-{recipent.id}-{;"
                            + " put \"-\" there, and choose the folder with --out"));
  }

  private static List<Problem> clashes(List<Claim> claims) {
    return FileNames.clashes(claims.stream().map(Claim::name).toList(), claims::get);
  }

  private static Claim claim(int row, String owner, String name, String state) {
    Map<String, String> values = Map.of("recipient.state", state);
    return new Claim(new Place("to.csv", row, 0, ""), owner, name, values);
  }

  @Test
  void aClashWithinABatchNamesBothOwnersAndWhatTellsThemApart() {
    List<Claim> claims =
        List.of(
            claim(2, "the letter to Muñoz", "letter-munoz.docx", "TX"),
            claim(3, "the letter to Lee", "letter-lee.docx", "OH"),
            claim(4, "the letter to MUNOZ", "letter-MUNOZ.docx", "AZ"),
            claim(5, "the second to Lee", "letter-lee.docx", "oh"));

    assertThat(clashes(claims))
        .extracting(Problem::toString)
        .containsExactly(
            "to.csv:4: error: the letter to MUNOZ and the letter to Muñoz (to.csv:2) make the files"
                + " letter-munoz.docx and letter-MUNOZ.docx, one on Windows;"
                + " tell them apart by {recipient.state} in  names:  or  --name",
            "to.csv:5: error: the second to Lee and the letter to Lee (to.csv:3) both make the file"
                + " letter-lee.docx;"
                + " put them into packets of their own, and run each with its own --out folder");
  }

  @Test
  void differentNamesDoNotClash() {
    assertThat(clashes(List.of(claim(1, "a", "a.docx", "TX"), claim(2, "b", "b.docx", "TX"))))
        .isEmpty();
  }
}
