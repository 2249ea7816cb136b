package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engross.cli.Terminal.Printed;
import org.engross.outbox.Disk;
import org.engross.render.docx.WordText;
import org.engross.render.docx.zip.ZipWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of drafts, after people had it. */
class VerifyCommandTest {
  private static final String STEM = "2022-06-15-letter-";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void threeLettersInTwoForms() {
    terminal = new Terminal(folder);
    terminal.run(
        "draft letter --to ustr,president,attorney-general --points usmca-enforcement --date"
            + " 2022-06-15 --format docx,text");
  }

  private Path file(String name) {
    return folder.resolve("out").resolve(STEM + name);
  }

  @Test
  void draftsThatNobodyTouchedAreCounted() {
    Printed printed = terminal.run("verify");

    assertThat(printed.all()).isEqualTo("out: 6 drafts, 6 untouched\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void draftsThatNobodyTouchedAreNamedIfThatIsAsked() {
    assertThat(terminal.run("verify out --all").out())
        .startsWith("untouched out/2022-06-15-letter-attorney-general.docx\n")
        .endsWith("out: 6 drafts, 6 untouched\n");
  }

  @Test
  void whatIsNotAsItWasWrittenIsNamed() throws IOException {
    Files.writeString(file("ustr.txt"), "Dear Ambassador Tai: no.");
    Files.delete(file("president.docx"));
    Files.delete(file("president.txt"));
    Files.createDirectory(file("president.txt"));
    Files.writeString(folder.resolve("out/notes.txt"), "mine");

    Printed printed = terminal.run("verify out");

    assertThat(printed.all())
        .isEqualTo(
            """
            missing   out/2022-06-15-letter-president.docx
            edited    out/2022-06-15-letter-president.txt
            edited    out/2022-06-15-letter-ustr.txt
            foreign   out/notes.txt
            out: 6 drafts, 3 untouched, 2 edited, 1 missing; 1 file is not ours
            The same order, run again, makes what is missing.
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotOursCountsOnlyIfThatIsAsked() throws IOException {
    Files.writeString(folder.resolve("out/notes.txt"), "mine");

    assertThat(terminal.run("verify out").code()).isZero();
    assertThat(terminal.run("verify out --strict").code()).isEqualTo(1);
  }

  @Test
  void aWordFileThatTheManifestKnowsAndWeCannotHaveWrittenIsUnsound() throws IOException {
    Path word = file("ustr.docx");
    String before = Disk.hash(Files.readAllBytes(word));
    Map<String, String> parts = new LinkedHashMap<>(WordText.parts(Files.readAllBytes(word)));
    parts.put("word/comments.xml", "<w:comments/>");
    Files.write(word, zip(parts));
    Path manifest = folder.resolve("out/manifest.json");
    String after = Disk.hash(Files.readAllBytes(word));
    Files.writeString(manifest, Files.readString(manifest).replace(before, after));

    Printed printed = terminal.run("verify");

    assertThat(printed.all())
        .isEqualTo(
            """
            unsound   out/2022-06-15-letter-ustr.docx
              word/comments.xml is a part that no draft has
            out: 6 drafts, 5 untouched, 1 unsound
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void otherProgramsGetALineOfJsonForEachFile() throws IOException {
    Files.writeString(file("ustr.txt"), "changed");
    Files.writeString(folder.resolve("out/notes.txt"), "mine");

    Printed printed = terminal.run("verify --json");

    assertThat(printed.out().lines())
        .hasSize(7)
        .contains(
            "{\"folder\":\"out\",\"name\":\"2022-06-15-letter-ustr.docx\",\"state\":\"untouched\",\"faults\":[]}",
            "{\"folder\":\"out\",\"name\":\"2022-06-15-letter-ustr.txt\",\"state\":\"edited\",\"faults\":[]}",
            "{\"folder\":\"out\",\"name\":\"notes.txt\",\"state\":\"foreign\",\"faults\":[]}");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void anEmptyFolderHasNothingToVerify() throws IOException {
    Files.createDirectory(folder.resolve("other"));

    Printed printed = terminal.run("verify other");

    assertThat(printed.err())
        .contains("other: error: there is no manifest here, so Engross wrote nothing into this")
        .contains("name the folder that the drafts are in");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aFolderOfWhichAllDraftsWereRemovedHasNone() throws IOException {
    Files.createDirectory(folder.resolve("other"));
    Files.writeString(folder.resolve("other/manifest.json"), "{\"manifest\": 1, \"drafts\": []}");

    Printed printed = terminal.run("verify other");

    assertThat(printed.all()).isEqualTo("other: 0 drafts\n");
    assertThat(printed.code()).isZero();
  }

  @Test
  void aWrongPathIsSaidAndTheOtherFoldersAreLookedAt() throws IOException {
    Files.writeString(folder.resolve("file"), "x");

    Printed printed = terminal.run("verify nowhere file out");

    assertThat(printed.err())
        .contains("nowhere: error: there is no such folder")
        .contains("file: error: this is a file, not a folder");
    assertThat(printed.out()).isEqualTo("out: 6 drafts, 6 untouched\n");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aDamagedManifestProvesNothing() throws IOException {
    Files.writeString(folder.resolve("out/manifest.json"), "{\"manifest\": 1, \"drafts\": [");

    Printed printed = terminal.run("verify");

    assertThat(printed.err()).contains("error: the manifest is damaged, so nobody knows which");
    assertThat(printed.out()).isEmpty();
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void aRunThatEndedBeforeItsEndIsSaid() throws IOException {
    Files.writeString(folder.resolve("out/.engross-journal"), "");

    assertThat(terminal.run("verify").err()).contains("warning: a run ended here before its end");
  }

  @Test
  void nothingIsChanged() throws IOException {
    Files.writeString(folder.resolve("out/.tmp-engross-1"), "left by a killed run");

    terminal.run("verify out --all");

    assertThat(folder.resolve("out/.tmp-engross-1")).exists();
  }

  private static byte[] zip(Map<String, String> parts) {
    ZipWriter zip = new ZipWriter();
    zip.begin();
    parts.forEach(
        (name, xml) -> {
          byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
          zip.entry(name, bytes, 0, bytes.length);
        });
    return zip.finish();
  }
}
