package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.outbox.OutFolder.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.outbox.Manifest.Entry;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir Path temp;

  private static String written(Manifest manifest) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ManifestJson.write(manifest).forEach(json::writeBytes);
    return json.toString(StandardCharsets.UTF_8);
  }

  private static Manifest read(String json) throws IOException {
    return ManifestJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anEmptyManifestIsWrittenAndReadBack() throws IOException {
    assertThat(written(Manifest.EMPTY))
        .isEqualTo(
            """
            {
              "manifest": 1,
              "drafts": []
            }
            """);
    assertThat(read(written(Manifest.EMPTY))).isEqualTo(Manifest.EMPTY);
  }

  @Test
  void draftsAndWhatMadeThemAreSortedInWhateverOrderTheyCame() {
    Entry a = Entry.of("a.docx", HASH, Map.of("to", "ustr", "date", "2022-06-15"));
    Entry b = Entry.of("b.docx", HASH, Map.of());

    assertThat(written(Manifest.EMPTY.with(List.of(b, a))))
        .isEqualTo(written(Manifest.EMPTY.with(List.of(a, b))))
        .isEqualTo(
            """
            {
              "manifest": 1,
              "drafts": [
                {"name":"a.docx","sha256":"%1$s","made":{"date":"2022-06-15","to":"ustr"}},
                {"name":"b.docx","sha256":"%1$s","made":{}}
              ]
            }
            """
                .formatted(HASH));
  }

  @Test
  void everyLetterOfAValueComesBack() throws IOException {
    Manifest manifest =
        Manifest.EMPTY.with(
            List.of(Entry.of("Muñoz.docx", HASH, Map.of("to", "\"Muñoz\"\\\n\t😀 {\u0001}"))));

    assertThat(read(written(manifest))).isEqualTo(manifest);
  }

  @Test
  void fieldsOfALaterVersionSurviveARewrite() throws IOException {
    String later =
        """
        {
          "manifest": 1,
          "drafts": [
            {"name":"a.docx","sha256":"%1$s","made":{},"pages":1.10,"signed":{"by":["x",null]}}
          ],
          "office": {"id":"sample","big":12345678901234567890123}
        }
        """
            .formatted(HASH);

    assertThat(written(read(later))).isEqualTo(later);
    assertThat(written(read(later).with(List.of(Entry.of("a.docx", HASH, Map.of())))))
        .isEqualTo(later);
  }

  @Test
  void fieldsThatDescribeAReplacedDraftGoWithIt() throws IOException {
    Manifest later =
        read(
            "{\"manifest\":1,\"drafts\":[{\"name\":\"a.docx\",\"sha256\":\""
                + HASH
                + "\",\"made\":{},\"pages\":3}]}");
    Entry replacement = Entry.of("a.docx", "f".repeat(64), Map.of());

    assertThat(later.with(List.of(replacement)).find("a.docx")).contains(replacement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"manifest\":1}",
        "{\"drafts\":[]}",
        "{\"manifest\":0,\"drafts\":[]}",
        "{\"manifest\":-1,\"drafts\":[]}",
        "{\"manifest\":\"1\",\"drafts\":[]}",
        "{\"manifest\":1,\"drafts\":[]} x",
        "{\"manifest\":1,\"drafts\":[],\"drafts\":[]}",
        "{\"manifest\":1,\"drafts\":[{}]}",
        "{\"manifest\":1,\"drafts\":[1]}",
        "{\"manifest\":1,\"drafts\":[{\"name\":\"a.docx\",\"sha256\":\"short\"}]}",
        "{\"manifest\":1,\"drafts\":[{\"name\":\"../a\",\"sha256\":\"HASH\"}]}",
        "{\"manifest\":1,\"drafts\":[{\"name\":\"a\\u0000\",\"sha256\":\"HASH\"}]}",
        "{\"manifest\":1,\"drafts\":[{\"name\":null,\"sha256\":\"HASH\"}]}",
        "{\"manifest\":1,\"drafts\":[{\"name\":\"a\",\"sha256\":\"HASH\",\"made\":{\"x\":1}}]}",
        "{\"manifest\":1,\"drafts\":["
            + "{\"name\":\"a\",\"sha256\":\"HASH\"},{\"name\":\"a\",\"sha256\":\"HASH\"}]}",
      })
  void aManifestThatIsDamagedInAnyWayIsNotBelieved(String damaged) {
    assertThatThrownBy(() -> read(damaged.replace("HASH", HASH)))
        .isInstanceOf(ManifestJson.DamagedException.class);
  }

  @Test
  void aManifestCutAnywhereIsNotBelieved() throws IOException {
    String whole = written(Manifest.EMPTY.with(List.of(Entry.of("a", HASH, Map.of("to", "x")))));
    String json = whole.strip();
    assertThat(read(json).drafts()).hasSize(1);
    for (int end = 0; end < json.length(); end++) {
      String cut = json.substring(0, end);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(ManifestJson.DamagedException.class);
    }
  }

  @Test
  void aReaderOfTheFolderIsToldOfDamageAndWhere() {
    new OutFolder(temp).save("manifest.json", "{\n  \"manifest\": oops\n}");
    Problems problems = new Problems();

    assertThat(Manifest.read(temp, problems)).isEqualTo(Manifest.EMPTY);
    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.list()).singleElement().extracting(p -> p.place().line()).isEqualTo(2);
  }

  @Test
  void aReaderOfTheFolderFindsWhatMadeADraft() {
    new OutFolder(temp).run(draft("ustr.docx", "one"));
    Problems problems = new Problems();

    assertThat(Manifest.read(temp, problems).find("ustr.docx").orElseThrow().made())
        .isEqualTo(Map.of("template", "letter", "to", "ustr"));
    assertThat(problems.list()).isEqualTo(List.<Problem>of());
  }

  private static final Run RUN =
      new Run(
          "1.0.0",
          List.of("packets/ustr.yaml", "--final"),
          new TreeMap<>(Map.of("office.yaml", "3a5f09c1")));

  private static Manifest run(OutFolder out, Run run, Draft... drafts) {
    try (Outbox outbox = Outbox.open(out.path())) {
      outbox.note(run);
      for (Draft draft : drafts) {
        outbox.stage(draft);
      }
      assertThat(outbox.publish()).hasSize(drafts.length);
    }
    return Manifest.read(out.path(), new Problems());
  }

  @Test
  void aRunStandsInItOnceForAllItsDrafts() {
    OutFolder out = new OutFolder(temp);

    Manifest manifest = run(out, RUN, draft("a.docx", "a"), draft("b.docx", "b"));

    String key = Run.key(RUN.json());
    assertThat(out.text("manifest.json"))
        .endsWith(
            """
              ],
              "runs": {
                "%s": {"engross":"1.0.0","order":["packets/ustr.yaml","--final"],\
            "inputs":{"office.yaml":"3a5f09c1"}}
              }
            }
            """
                .formatted(key));
    assertThat(manifest.drafts())
        .extracting(entry -> entry.made().get("run"))
        .containsExactly(key, key);
    assertThat(manifest.run(manifest.find("b.docx").orElseThrow())).contains(RUN);
  }

  @Test
  void aRunOfWhichNoDraftIsLeftGoes() {
    OutFolder out = new OutFolder(temp);
    Run later = new Run("1.0.1", RUN.order(), RUN.inputs());
    run(out, RUN, draft("a.docx", "a"), draft("b.docx", "b"));

    assertThat(run(out, later, draft("a.docx", "a")).runs()).hasSize(2);
    assertThat(run(out, later, draft("b.docx", "new")).runs())
        .containsOnlyKeys(Run.key(later.json()));
  }

  @Test
  void theSameRunAgainChangesNothing() {
    OutFolder out = new OutFolder(temp);
    run(out, RUN, draft("a.docx", "a"));
    String before = out.text("manifest.json");

    run(out, RUN, draft("a.docx", "a"));

    assertThat(out.text("manifest.json")).isEqualTo(before);
  }

  @Test
  void aRunThatALaterVersionWroteInAnotherWayIsKeptAndNotRead() throws IOException {
    String json =
        """
        {
          "manifest": 1,
          "drafts": [
            {"name":"a.docx","sha256":"%s","made":{"run":"1"}}
          ],
          "runs": {
            "1": {"order":{"packet":"x"}}
          }
        }
        """
            .formatted(HASH);
    Manifest manifest = read(json);

    assertThat(manifest.run(manifest.find("a.docx").orElseThrow())).isEmpty();
    assertThat(written(manifest.withoutBygoneRuns())).isEqualTo(json);
  }

  @Test
  void aTextThatLooksLikeARunNamesNone() {
    Manifest manifest =
        Manifest.EMPTY
            .with(List.of(Entry.of("a.docx", HASH, Map.of("to", "\"run\":\"1\""))))
            .withRuns(Map.of("1", "{}"));

    assertThat(manifest.withoutBygoneRuns().runs()).isEmpty();
  }

  @Test
  void theRunOfAKilledRunIsFoundInItsJournal() throws IOException {
    OutFolder out = new OutFolder(temp);
    Manifest whole = run(out, RUN, draft("a.docx", "a"));
    byte[] line = EntryList.line(whole.find("a.docx").orElseThrow());
    String key = Run.key(RUN.json());
    out.save(
        ".engross-journal",
        new String(ManifestJson.runLine(key, RUN.json()), StandardCharsets.UTF_8)
            + "\n"
            + new String(line, StandardCharsets.UTF_8)
            + "\n");
    Files.delete(temp.resolve("manifest.json"));

    try (Outbox outbox = Outbox.open(temp)) {
      assertThat(outbox.manifest()).isEqualTo(whole.drafts());
    }

    assertThat(Manifest.read(temp, new Problems())).isEqualTo(whole);
  }
}
