package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engross.render.docx.WordFile.p;
import static org.engross.render.docx.WordFile.row;
import static org.engross.render.docx.WordFile.table;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that an office names, in letterheads, templates and Word files. */
class PictureTest {
  private static final String DRAFT =
      "draft letter --to ustr --points usmca-enforcement --date 2022-06-15";
  private static final String MADE = "out/2022-06-15-letter-ustr";

  @TempDir private Path folder;
  private Terminal terminal;
  private Path office;

  @BeforeEach
  void anOffice() throws IOException {
    Terminal.inProject(folder);
    office = folder.resolve("examples");
    terminal = new Terminal(office);
    write("pictures/seal.png", png(300, 300));
    pictures("house-seal: {file: pictures/seal.png, alt: A seal & a star, width: 1 in}");
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(office.resolve(path).getParent());
    Files.write(office.resolve(path), bytes);
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void pictures(String... lines) throws IOException {
    String rest = Files.readString(office.resolve("office.yaml")).replaceAll("(?s)pictures:.*", "");
    write("office.yaml", rest + "pictures:\n  " + String.join("\n  ", lines) + "\n");
  }

  private static byte[] png(int width, int height) throws IOException {
    return image(width, height, "png");
  }

  private static byte[] image(int width, int height, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private String draft(String formats) {
    Printed printed = terminal.run(DRAFT + " --format " + formats);
    assertThat(printed.code()).as(printed.err()).isZero();
    return printed.out();
  }

  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    byte[] file = Files.readAllBytes(office.resolve(MADE + ".docx"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void standsInALetterInEveryFormat() throws IOException {
    write("templates/letter.vm", "$picture.houseSeal\n\n#letterhead()\n\n#close()\n");

    draft("docx,html,text,markup");

    assertThat(parts().get("word/document.xml"))
        .contains("descr=\"A seal &amp; a star\"", "<wp:extent cx=\"914400\" cy=\"914400\"/>");
    assertThat(Files.readString(office.resolve(MADE + ".html")))
        .contains("<img src=\"data:image/png;base64,", "alt=\"A seal &amp; a star\" width=\"96\"");
    assertThat(Files.readString(office.resolve(MADE + ".txt")))
        .startsWith("(Picture: A seal & a star)\n");
    assertThat(Files.readString(office.resolve(MADE + ".md"))).contains("](picture:houseSeal)");
  }

  @Test
  void standsAboveTheLinesOfALetterheadThatNamesIt() throws IOException {
    String yaml = Files.readString(office.resolve("office.yaml"));
    write(
        "office.yaml",
        yaml.replaceFirst(
            "letterhead:\n(  - .*\n)+", "letterhead: {picture: house-seal, lines: [SAMPLE]}\n"));

    draft("docx,text");

    assertThat(parts().get("word/document.xml")).containsSubsequence("<w:drawing>", ">SAMPLE<");
    assertThat(Files.readString(office.resolve(MADE + ".txt")).strip())
        .startsWith("(Picture: A seal & a star)\n");
  }

  @Test
  void aLetterheadThatNamesNoneThatThereIsIsRefused() throws IOException {
    String yaml = Files.readString(office.resolve("office.yaml"));
    write(
        "office.yaml",
        yaml.replaceFirst(
            "letterhead:\n(  - .*\n)+", "letterhead: {picture: house-seel, lines: [SAMPLE]}\n"));

    assertThat(terminal.run(DRAFT).err())
        .contains(
            "office.yaml:5:23: error: there is no picture \"house-seel\"",
            "did you mean \"houseSeal\"?");
  }

  @Test
  void standsInHeadersFootersTablesAndTheTextOfAWordFile() throws IOException {
    pictures(
        "house-seal: {file: pictures/seal.png, alt: A seal, width: 1 in}",
        "wide: {file: pictures/wide.jpg, alt: A banner, width: 30 cm}");
    write("pictures/wide.jpg", image(1000, 100, "jpeg"));
    write(
        "templates/letter.docx",
        WordFile.of(
                p("$body")
                    + p("#if ($replyBy)")
                    + p("$picture.wide")
                    + p("#end")
                    + p("Under it ${picture.houseSeal}."))
            .header(
                "default", table(row("$picture.houseSeal", "$office.name")) + p("$picture.wide"))
            .footer("default", p("Seal: $!picture.houseSeal"))
            .bytes());

    draft("docx");

    Map<String, String> parts = parts();
    assertThat(parts.get("word/header1.xml"))
        .contains("descr=\"A seal\"", "descr=\"A banner\"", "Office of Representative Alex Sample")
        .contains("<wp:extent cx=\"5943600\" cy=\"594360\"/>");
    assertThat(parts.get("word/footer1.xml")).contains("Seal: ", "descr=\"A seal\"");
    assertThat(parts.get("word/document.xml"))
        .contains("descr=\"A seal\"")
        .doesNotContain("banner");
    assertThat(parts.keySet().stream().filter(n -> n.startsWith("word/media/"))).hasSize(3);
  }

  @Test
  void areKnownToVarsAndCheck() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.of(p("$body")).header("default", p("$picture.houseSeal")).bytes());
    write("templates/letter.vm", "$picture.houseSeal\n\nWords.\n");

    assertThat(terminal.run("templates vars letter").out())
        .contains("$picture.houseSeal", "templates/letter.vm:1:1", "header 1, paragraph 1");

    write("templates/letter.vm", "$picture.houseSeel and $picture.flag\n");
    write(
        "templates/letter.docx",
        WordFile.of(p("$body")).header("default", p("$picture.houseSel")).bytes());
    assertThat(terminal.run("templates check letter").out())
        .contains(
            "templates/letter.vm:1:1: error: unknown field $picture.houseSeel",
            "did you mean \"houseSeal\"?",
            "templates/letter.vm:1:24: error: unknown field $picture.flag",
            "name its file under  pictures:  in office.yaml");
    write("templates/letter.vm", "Words.\n");
    assertThat(terminal.run("templates check letter").out())
        .contains(
            "templates/letter.docx, header 1, paragraph 1: error: unknown field $picture.houseSel");
  }

  @Test
  void allThatIsWrongWithThemIsSaidAtOnce() throws IOException {
    write("pictures/gif.png", image(2, 2, "gif"));
    write("pictures/words.png", "words");
    write("pictures/tall.png", png(1, 100));
    pictures(
        "house-seal: {file: pictures/seel.png, alt: A, width: 1 in}",
        "gif: {file: pictures/gif.png, alt: A, width: 1 in}",
        "words: {file: pictures/words.png, alt: A, width: 1 in}",
        "tall: {file: pictures/tall.png, alt: A, width: 1 in}");
    write("templates/letter.vm", "$picture.houseSeal $picture.gif $recipient.nmae\n");

    assertThat(terminal.run(DRAFT).err())
        .contains(
            "there is no file pictures/seel.png",
            "did you mean \"seal.png\"",
            "pictures/gif.png: error: this is a GIF file, whatever its name says",
            "pictures/words.png: error: the picture cannot be read",
            "the picture is higher than a page at this width",
            "unknown field $recipient.nmae")
        .doesNotContain("unknown field $picture");
    assertThat(office.resolve("out")).doesNotExist();
  }

  @Test
  void alternativeTextAndWidthMustBeSaid() throws IOException {
    pictures("house-seal: {file: pictures/seal.png}");

    assertThat(terminal.run(DRAFT).err())
        .contains("has no alt", "add  alt: The seal of the House", "has no width");
  }

  @Test
  void aFrameIsPreparedAnewWhereAPictureChanged() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.of(p("$body")).header("default", p("$picture.houseSeal")).bytes());
    draft("docx");
    String before = parts().get("word/header1.xml");

    write("pictures/seal.png", png(300, 150));
    draft("docx");

    assertThat(before).contains("cy=\"914400\"");
    assertThat(parts().get("word/header1.xml")).contains("cy=\"457200\"");
  }

  @Test
  void anothersDraftHasThePartOfItsOwnPicturesOnly() throws IOException {
    write("templates/letter.vm", "#if ($replyBy)\n$picture.houseSeal\n#end\n\nWords.\n");

    draft("docx");

    assertThat(parts().keySet()).noneMatch(name -> name.startsWith("word/media/"));
  }

  @Test
  void standsOnceInAFileOfManyLetters() throws IOException {
    write("templates/letter.vm", "$picture.houseSeal\n\n$recipient.name\n");

    Printed printed =
        terminal.run(
            "draft letter --to ustr --to secretary-of-state --points usmca-enforcement"
                + " --date 2022-06-15 --combine --force-nothing".replace(" --force-nothing", ""));

    assertThat(printed.code()).as(printed.err()).isZero();
    byte[] file = Files.readAllBytes(office.resolve("out/2022-06-15-letter-all.docx"));
    int pictures = 0;
    int shown = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        pictures += entry.getName().startsWith("word/media/") ? 1 : 0;
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        shown += entry.getName().equals("word/document.xml") ? text.split("<w:drawing>").length : 0;
      }
    }
    assertThat(pictures).isEqualTo(1);
    assertThat(shown).isEqualTo(3);
  }

  @Test
  void inANoteOfAWordFileItIsWhatItShows() throws IOException {
    write(
        "templates/letter.docx",
        WordFile.of(
                p("$body")
                    + "<w:p><w:r><w:t>Words</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + "</w:p>")
            .notes("footnote", "2", p("$picture.houseSeal"))
            .bytes());

    draft("docx");

    assertThat(parts().get("word/footnotes.xml")).contains("A seal &amp; a star");
  }

  @Test
  void explainSaysWhereItIsNamed() throws IOException {
    write("templates/letter.vm", "$picture.houseSeal It.\n\n#letterhead()\n\n#close()\n");
    draft("docx");

    assertThat(terminal.run("explain " + MADE + ".docx").out())
        .contains("made again from the same order: the same bytes")
        .containsPattern("office +office.yaml:[0-9]+ +picture.houseSeal");
  }

  @Test
  void anExplanationTellsAPictureByWhatItShowsAndWhereItIsNamed() throws IOException {
    write("templates/note.vm", "@date $date\n\n$picture.houseSeal\n\n@end The end\n");
    terminal.run("draft note --to ustr --points usmca-enforcement --date 2022-06-15 --format docx");

    String told = terminal.run("explain out/2022-06-15-note-ustr.docx").out();

    assertThat(told)
        .contains("made again from the same order: the same bytes")
        .contains(
            """
             2  [A seal & a star]
                template   templates/note.vm:3  $picture.houseSeal
                office     office.yaml:37       picture.houseSeal
            """);
  }
}
