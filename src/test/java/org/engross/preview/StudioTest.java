package org.engross.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.engross.desk.Format;
import org.engross.desk.Proofs;
import org.engross.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioTest {
  @TempDir Path folder;
  private final AtomicLong generation = new AtomicLong(1);
  private Previews office;

  @BeforeEach
  void copy() {
    office = Previews.in(folder);
  }

  private Studio studio(String packet) {
    return new Studio(office.packet(packet), generation::get);
  }

  private static Choice points(String ids) {
    return Choice.of(Map.of("points", ids));
  }

  @Test
  void aSceneShowsTheDraftItsPointsAndTheCommandThatWritesIt() {
    Scene scene = studio("ustr-letter.yaml").scene(Choice.NONE);

    assertThat(scene.shown().map(Proofs.Title::name)).contains("2022-06-15-letter-ustr");
    assertThat(scene.shown().orElseThrow().to()).containsExactly("Katherine C. Tai");
    assertThat(scene.chosen()).containsExactly("usmca-enforcement", "usmca-2026-review");
    assertThat(scene.command()).isEqualTo("engross draft examples/packets/ustr-letter.yaml");
    assertThat(scene.problems()).isEmpty();
    assertThat(scene.word()).isPresent();
  }

  @Test
  void aTickChangesWhatIsSeenAndNoFile() {
    String before = office.read("packets/ustr-letter.yaml");

    Scene scene = studio("ustr-letter.yaml").scene(points("usmca-disputes,usmca-enforcement"));

    assertThat(scene.chosen()).containsExactly("usmca-disputes", "usmca-enforcement");
    assertThat(scene.command())
        .isEqualTo(
            "engross draft examples/packets/ustr-letter.yaml --points"
                + " usmca-disputes,usmca-enforcement");
    assertThat(office.read("packets/ustr-letter.yaml")).isEqualTo(before);
  }

  @Test
  void whereNoPointIsTickedNothingIsDrawnAndTheCommandLinesOwnWordsSayWhy() {
    Scene scene = studio("ustr-letter.yaml").scene(points(""));

    assertThat(scene.word()).isEmpty();
    assertThat(scene.chosen()).isEmpty();
    assertThat(scene.problems()).extracting(Problem::message).contains("no points are chosen");
  }

  @Test
  void theLibraryHasEveryPointAndSaysWhichAsksTheRecipient() {
    Scene scene = studio("ustr-letter.yaml").scene(Choice.NONE);

    assertThat(scene.library()).hasSize(24);
    assertThat(scene.library())
        .filteredOn(Scene.PointLine::asks)
        .extracting(line -> line.point().id())
        .contains("usmca-enforcement")
        .doesNotContain("cartel-control");
  }

  @Test
  void aPacketThatCannotBeReadShowsItsProblemsAndThePointsAllTheSame() {
    office.write("packets/ustr-letter.yaml", "date: 2022-06-15\ndrafts: [{template: letter\n");

    Scene scene = studio("ustr-letter.yaml").scene(Choice.NONE);

    assertThat(scene.shown()).isEmpty();
    assertThat(scene.word()).isEmpty();
    assertThat(scene.problems()).isNotEmpty();
    assertThat(scene.problems().get(0).place().file())
        .isEqualTo("examples/packets/ustr-letter.yaml");
    assertThat(scene.library()).hasSize(24);
  }

  @Test
  void oneUnknownRecipientKeepsNoOtherDraftFromBeingSeen() {
    office.write(
        "packets/ustr-letter.yaml",
        """
        date: 2022-06-15
        points: [usmca-enforcement]
        drafts: [{template: letter, to: [utsr, secretary-of-state]}]
        """);

    Scene scene = studio("ustr-letter.yaml").scene(Choice.NONE);

    assertThat(scene.problems())
        .extracting(Problem::message)
        .contains("there is no recipient \"utsr\"");
    assertThat(scene.shown().orElseThrow().toIds()).containsExactly("secretary-of-state");
    assertThat(scene.word()).isPresent();
  }

  @Test
  void aDraftIsShownByItsNameElseTheFirst() {
    Studio studio = studio("three-forms.yaml");
    Proofs.Title last = studio.scene(Choice.NONE).listed().get(3);

    Scene scene = studio.scene(Choice.of(Map.of("show", last.name())));
    Scene unknown = studio.scene(Choice.of(Map.of("show", "../2022")));

    assertThat(scene.shown()).contains(last);
    assertThat(unknown.shown()).contains(unknown.listed().get(0));
  }

  @Test
  void draftsAreFoundByTheirWords() {
    Studio studio = studio("three-forms.yaml");
    Scene all = studio.scene(Choice.NONE);

    Scene found = studio.scene(Choice.of(Map.of("find", " INQUIRY ")));

    assertThat(found.count()).isEqualTo(all.count());
    assertThat(found.matching()).isEqualTo(1);
    assertThat(found.listed())
        .extracting(Proofs.Title::template)
        .containsExactly("Resolution of inquiry");
  }

  @Test
  void whatIsWrongWithEachDraftIsCounted() {
    office.write(
        "templates/oversight-letter.vm",
        """
        @date $date

        @address
        $recipient.block

        @salutation Dear Ambassador Tai:

        We write.

        @closing Sincerely,

        @signatures
        """);

    assertThat(studio("three-forms.yaml").survey(Choice.NONE))
        .extracting(Survey::name, survey -> survey.errors() + survey.warnings() > 0)
        .contains(
            tuple("2022-06-15-oversight-letter-secretary-of-state", true),
            tuple("2022-06-15-resolution-of-inquiry", false));
  }

  @Test
  void theFilesAreReadAgainOnlyWhenTheirStateIsAnother() {
    Studio studio = studio("ustr-letter.yaml");
    studio.scene(Choice.NONE);
    office.write("templates/letter.vm", "@salutation Dear reader:\n\nText.\n");

    assertThat(text(studio)).contains("Dear Ambassador Tai:");
    generation.incrementAndGet();
    assertThat(text(studio)).contains("Dear reader:");
  }

  private static String text(Studio studio) {
    byte[] text = studio.file(Choice.NONE, Format.TEXT).drafts().get(0);
    return new String(text, StandardCharsets.UTF_8);
  }

  @Test
  void aSceneIsJsonInWhichEveryTextIsAText() {
    office.write(
        "packets/ustr-letter.yaml",
        """
        date: 2022-06-15
        points: ["</script><b>"]
        drafts: [{template: letter, to: [ustr]}]
        """);

    String json =
        new String(
            SceneJson.of(studio("ustr-letter.yaml").scene(Choice.NONE)), StandardCharsets.UTF_8);

    assertThat(json)
        .contains("\"message\":\"there is no point \\\"</script><b>\\\"\"")
        .contains("\"level\":\"error\"", "\"place\":\"examples/packets/ustr-letter.yaml:2:10\"");
  }
}
