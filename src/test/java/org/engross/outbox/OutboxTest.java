package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.outbox.OutFolder.draft;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.engross.outbox.Outcome.Drafted;
import org.engross.outbox.Outcome.Failed;
import org.engross.outbox.Outcome.Kept;
import org.engross.outbox.Outcome.Kept.Reason;
import org.engross.outbox.Outcome.Unchanged;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  @TempDir Path temp;
  private Path path;
  private OutFolder out;

  @BeforeEach
  void setUp() {
    path = temp.resolve("out");
    out = new OutFolder(path);
  }

  @Test
  void aMissingFolderIsCreated() {
    OutFolder deep = new OutFolder(temp.resolve("june/letters"));

    deep.run(draft("ustr.docx", "Dear Ambassador"));

    assertThat(deep.text("ustr.docx")).isEqualTo("Dear Ambassador");
  }

  @Test
  void aStagedDraftIsNotSeenBeforeTheBatchIsPublished() {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("ustr.docx", "Dear Ambassador"));
      assertThat(out.visible()).isEmpty();

      assertThat(outbox.publish()).containsExactly(new Drafted(path.resolve("ustr.docx"), false));
      assertThat(out.drafts()).containsOnlyKeys("ustr.docx");
    }
  }

  @Test
  void aDiscardedBatchLeavesNothing() {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("ustr.docx", "Dear Ambassador"));
      outbox.discard();

      assertThat(outbox.publish()).isEmpty();
    }
    assertThat(out.drafts()).isEmpty();
  }

  @Test
  void anOutboxClosedWithoutPublishingLeavesNothing() {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("ustr.docx", "Dear Ambassador"));
    }

    assertThat(out.files()).isEmpty();
  }

  @Test
  void afterARunOnlyDraftsAndTheManifestRemain() {
    out.run(draft("ustr.docx", "one"), draft("president.docx", "two"));

    assertThat(out.files()).containsOnlyKeys("ustr.docx", "president.docx", "manifest.json");
  }

  @Test
  void theManifestSaysWhatWasWrittenAndWhatMadeItOneDraftALine() {
    out.run(draft("ustr.docx", "one"), draft("president.docx", "two"));

    assertThat(out.text("manifest.json"))
        .isEqualTo(
            """
            {
              "manifest": 1,
              "drafts": [
                {"name":"president.docx","sha256":"%s","made":{"template":"letter","to":"ustr"}},
                {"name":"ustr.docx","sha256":"%s","made":{"template":"letter","to":"ustr"}}
              ]
            }
            """
                .formatted(
                    "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3",
                    "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"));
  }

  @Test
  void outcomesAreSortedByNameInWhateverOrderDraftsWereStaged() {
    assertThat(out.run(draft("b.docx", "b"), draft("c.docx", "c"), draft("a.docx", "a")))
        .containsExactly(
            new Drafted(path.resolve("a.docx"), false),
            new Drafted(path.resolve("b.docx"), false),
            new Drafted(path.resolve("c.docx"), false));
  }

  @Test
  void manyThreadsMayStageAtOnce() {
    try (Outbox outbox = Outbox.open(path)) {
      IntStream.range(0, 200).parallel().forEach(i -> outbox.stage(draft(i + ".docx", "to " + i)));
      assertThat(outbox.publish()).hasSize(200).allMatch(o -> o instanceof Drafted);
    }

    assertThat(out.drafts()).hasSize(200).containsEntry("7.docx", "to 7");
  }

  @Test
  void aRerunWritesNothing() throws IOException {
    Draft[] drafts = {draft("ustr.docx", "one"), draft("president.docx", "two")};
    out.run(drafts);
    SortedMap<String, String> before = identities();
    TroubledDisk disk = TroubledDisk.recording();

    assertThat(out.run(disk, drafts))
        .containsExactly(
            new Unchanged(path.resolve("president.docx")),
            new Unchanged(path.resolve("ustr.docx")));
    assertThat(identities()).isEqualTo(before);
    assertThat(disk.done())
        .noneMatch(
            d -> d.startsWith("write") || d.startsWith("publish") || d.startsWith("replace"));
  }

  /** Each file's inode, where there are inodes, and the moment of its last change. */
  private SortedMap<String, String> identities() throws IOException {
    SortedMap<String, String> identities = new TreeMap<>();
    for (String name : out.files().keySet()) {
      BasicFileAttributes file =
          Files.readAttributes(path.resolve(name), BasicFileAttributes.class);
      identities.put(name, file.fileKey() + " " + file.lastModifiedTime());
    }
    return identities;
  }

  @Test
  void aDraftOfOursThatNobodyTouchedIsReplaced() {
    out.run(draft("ustr.docx", "first"));

    assertThat(out.run(draft("ustr.docx", "second")))
        .containsExactly(new Drafted(path.resolve("ustr.docx"), true));
    assertThat(out.drafts()).containsOnly(Map.entry("ustr.docx", "second"));
  }

  @Test
  void anEditedDraftStaysAndTheNewOneLiesBeside() {
    out.run(draft("ustr.docx", "first"));
    out.save("ustr.docx", "first, by hand");

    assertThat(out.run(draft("ustr.docx", "second")))
        .containsExactly(
            new Kept(path.resolve("ustr.docx"), path.resolve("ustr.new.docx"), Reason.EDITED));
    assertThat(out.drafts())
        .containsEntry("ustr.docx", "first, by hand")
        .containsEntry("ustr.new.docx", "second")
        .hasSize(2);
  }

  @Test
  void aForeignFileStaysAndTheNewOneLiesBeside() {
    out.save("ustr.docx", "mine");

    assertThat(out.run(draft("ustr.docx", "drafted")))
        .containsExactly(
            new Kept(path.resolve("ustr.docx"), path.resolve("ustr.new.docx"), Reason.FOREIGN));
    assertThat(out.drafts())
        .containsEntry("ustr.docx", "mine")
        .containsEntry("ustr.new.docx", "drafted")
        .hasSize(2);
  }

  @Test
  void theFileBesideIsOursAndGivesWayToANewerOne() {
    out.save("ustr.docx", "mine");
    out.run(draft("ustr.docx", "second"));

    out.run(draft("ustr.docx", "third"));

    assertThat(out.drafts()).containsEntry("ustr.new.docx", "third").hasSize(2);
  }

  @Test
  void anEditedFileBesideStaysTooAndTheNextNumberIsTaken() {
    out.save("ustr.docx", "mine");
    out.run(draft("ustr.docx", "second"));
    out.save("ustr.new.docx", "second, by hand");

    assertThat(out.run(draft("ustr.docx", "third")))
        .containsExactly(
            new Kept(path.resolve("ustr.docx"), path.resolve("ustr.new-2.docx"), Reason.FOREIGN));
    assertThat(out.drafts())
        .containsEntry("ustr.docx", "mine")
        .containsEntry("ustr.new.docx", "second, by hand")
        .containsEntry("ustr.new-2.docx", "third")
        .hasSize(3);
  }

  @Test
  void aRerunBesideAnEditedFileAddsNoFurtherFile() {
    out.save("ustr.docx", "mine");
    out.run(draft("ustr.docx", "second"));
    SortedMap<String, String> before = out.files();

    out.run(draft("ustr.docx", "second"));

    assertThat(out.files()).isEqualTo(before);
  }

  @Test
  void aFileBesideNeverTakesTheNameOfAnotherDraft() {
    out.save("a.docx", "mine");

    out.run(draft("a.docx", "for a"), draft("a.new.docx", "for a.new"));

    assertThat(out.drafts())
        .containsEntry("a.docx", "mine")
        .containsEntry("a.new.docx", "for a.new")
        .containsEntry("a.new-2.docx", "for a")
        .hasSize(3);
  }

  @Test
  void anEditThatWasTakenBackMakesTheFileOursAgain() {
    out.run(draft("ustr.docx", "first"));
    out.save("ustr.docx", "edited");
    out.run(draft("ustr.docx", "second"));
    out.save("ustr.docx", "first");

    assertThat(out.run(draft("ustr.docx", "second")))
        .containsExactly(new Drafted(path.resolve("ustr.docx"), true));
  }

  @Test
  void aDeletedDraftIsDraftedAgain() throws IOException {
    out.run(draft("ustr.docx", "first"));
    Files.delete(path.resolve("ustr.docx"));

    assertThat(out.run(draft("ustr.docx", "first")))
        .containsExactly(new Drafted(path.resolve("ustr.docx"), false));
  }

  @Test
  void aFileThatAppearsWhileTheRunGoesOnIsNotOverwritten() {
    try (Outbox outbox = Outbox.open(path, savesBeforePublishing("ustr.docx", "mine"))) {
      outbox.stage(draft("ustr.docx", "drafted"));

      assertThat(problemsOf(outbox.publish()))
          .containsExactly(
              path.resolve("ustr.docx")
                  + ": error: another program made or changed this while the run went on; run"
                  + " again");
    }
    assertThat(out.drafts()).containsOnly(Map.entry("ustr.docx", "mine"));
  }

  private Disk savesBeforePublishing(String name, String text) {
    return new Disk() {
      @Override
      public void force(Path file) throws IOException {
        super.force(file);
        out.save(name, text);
      }
    };
  }

  @Test
  void aDraftThatIsEditedWhileTheRunGoesOnIsNotReplaced() {
    out.run(draft("ustr.docx", "first"));

    List<Outcome> outcomes =
        out.run(savesBeforePublishing("ustr.docx", "by hand"), draft("ustr.docx", "second"));

    assertThat(problemsOf(outcomes)).hasSize(1);
    assertThat(out.drafts()).containsOnly(Map.entry("ustr.docx", "by hand"));
  }

  @Test
  void aDraftThatWasUnchangedWhenStagedAndEditedSinceIsSaidToHaveFailed() {
    out.run(draft("ustr.docx", "first"));
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("ustr.docx", "first"));
      out.save("ustr.docx", "by hand");

      assertThat(problemsOf(outbox.publish())).hasSize(1);
    }
    assertThat(out.drafts()).containsOnly(Map.entry("ustr.docx", "by hand"));
  }

  @Test
  void whereThereAreNoHardLinksAFileIsMovedAndStillNeverOverwritten() {
    Disk withoutLinks =
        new Disk() {
          @Override
          void link(Path existing, Path file) {
            throw new UnsupportedOperationException();
          }
        };
    out.save("president.docx", "mine");

    assertThat(out.run(withoutLinks, draft("ustr.docx", "one"), draft("president.docx", "two")))
        .hasOnlyElementsOfTypes(Drafted.class, Kept.class);
    assertThat(out.files())
        .containsEntry("ustr.docx", "one")
        .containsEntry("president.docx", "mine")
        .containsEntry("president.new.docx", "two")
        .containsKey("manifest.json")
        .hasSize(4);
  }

  @Test
  void aDraftIsForcedBeforeItGetsItsNameAndTheJournalGoesLast() throws IOException {
    Files.createDirectory(path);
    TroubledDisk disk = TroubledDisk.recording();

    out.run(disk, draft("a.docx", "a"), draft("b.docx", "b"));

    assertThat(disk.done().subList(0, 16))
        .containsExactly(
            "create out",
            "write .tmp-engross-N",
            "write .tmp-engross-N",
            "force .tmp-engross-N",
            "force .tmp-engross-N",
            "write .engross-journal",
            "force .engross-journal",
            "force out",
            "publish a.docx",
            "publish b.docx",
            "force out",
            "write .tmp-engross-N",
            "force .tmp-engross-N",
            "replace manifest.json",
            "force out",
            "delete .engross-journal");
    assertThat(disk.done().subList(16, disk.done().size())).containsOnly("delete .tmp-engross-N");
  }

  @Test
  void twoDraftsOfOneNameAreRefused() {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("ustr.docx", "one"));

      assertThatThrownBy(() -> outbox.stage(draft("ustr.docx", "two")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("this batch has a draft of this name already");
    }
  }

  @Test
  void namesThatDifferOnlyInCaseAreRefused() {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("ustr.docx", "one"));

      assertThatThrownBy(() -> outbox.stage(draft("USTR.docx", "two")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("a draft ustr.docx, which Windows or a Mac takes for the same");
      assertThat(outbox.publish()).containsExactly(new Drafted(path.resolve("ustr.docx"), false));
    }
  }

  @Test
  void namesThatDifferOnlyInCompositionAreRefused() {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("Mu\u00F1oz.docx", "one"));

      assertThatThrownBy(() -> outbox.stage(draft("Mun\u0303oz.docx", "two")))
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void aFolderThatIsAFileIsAProblem() {
    new OutFolder(temp).save("out", "a file");

    assertThatThrownBy(() -> Outbox.open(path))
        .isInstanceOf(ProblemException.class)
        .hasMessage(path + ": error: this is a file, not a folder; choose another folder");
  }

  @Test
  void aFolderUnderAFileIsAProblem() {
    new OutFolder(temp).save("out", "a file");

    assertThatThrownBy(() -> Outbox.open(path.resolve("june")))
        .isInstanceOf(ProblemException.class)
        .hasMessage(path + ": error: this is a file, not a folder; choose another folder");
  }

  @Test
  void aFolderThatCannotBeCreatedLeavesNoneOfThoseOnTheWayToIt() throws IOException {
    Path tooLong = temp.resolve("made/on/the way/" + "x".repeat(300));

    assertThatThrownBy(() -> Outbox.open(tooLong)).isInstanceOf(ProblemException.class);

    assertThat(temp.resolve("made")).doesNotExist();
    Files.createDirectories(temp.resolve("there"));
    Path below = temp.resolve("there/made/" + "x".repeat(300));
    assertThatThrownBy(() -> Outbox.open(below)).isInstanceOf(ProblemException.class);
    assertThat(temp.resolve("there")).isEmptyDirectory();
  }

  @Test
  void aFolderWithoutPermissionIsAProblem() {
    Disk forbidden =
        new Disk() {
          @Override
          public void createFolder(Path folder) throws IOException {
            throw new AccessDeniedException(folder.toString());
          }
        };

    assertThatThrownBy(() -> Outbox.open(path, forbidden))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            path
                + ": error: this cannot be created: permission denied;"
                + " close it if it is open in Word, or choose a folder in which you may write");
  }

  @Test
  void aFullDiskIsSaidAndTheHalfWrittenFileGoes() throws IOException {
    Files.createDirectory(path);
    TroubledDisk disk = TroubledDisk.fullAt(2);
    try (Outbox outbox = Outbox.open(path, disk)) {
      assertThatThrownBy(() -> outbox.stage(draft("ustr.docx", "Dear Ambassador")))
          .isInstanceOf(ProblemException.class)
          .hasMessage(
              path.resolve("ustr.docx")
                  + ": error: this cannot be written: the disk is full;"
                  + " free some space and run again; nothing half-written remains");
      assertThat(out.files().keySet()).containsOnly(FolderLock.NAME);
    }
  }

  @Test
  void aDraftThatCouldNotBeStagedMayBeStagedAgain() throws IOException {
    Files.createDirectory(path);
    try (Outbox outbox = Outbox.open(path, TroubledDisk.fullAt(2))) {
      assertThatThrownBy(() -> outbox.stage(draft("ustr.docx", "x")))
          .isInstanceOf(ProblemException.class);
      outbox.stage(draft("ustr.docx", "x"));

      assertThat(outbox.publish()).containsExactly(new Drafted(path.resolve("ustr.docx"), false));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
  void aLinkIsNeitherFollowedNorReplaced() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    Files.createDirectories(path);
    Files.createSymbolicLink(path.resolve("ustr.docx"), secret);
    Files.createSymbolicLink(path.resolve("dangling.docx"), temp.resolve("nowhere"));

    try (Outbox outbox = Outbox.open(path)) {
      for (String name : List.of("ustr.docx", "dangling.docx")) {
        assertThatThrownBy(() -> outbox.stage(draft(name, "x")))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("a symbolic link, and links are neither followed nor replaced");
      }
    }
    assertThat(secret).hasContent("secret");
    assertThat(path.resolve("ustr.docx")).isSymbolicLink();
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
  void aManifestThatIsALinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere.json"), "{}");
    Files.createDirectories(path);
    Files.createSymbolicLink(path.resolve("manifest.json"), elsewhere);

    assertThatThrownBy(() -> Outbox.open(path)).isInstanceOf(ProblemException.class);
    assertThat(elsewhere).hasContent("{}");
  }

  @Test
  void aFolderInADraftsPlaceIsAProblem() throws IOException {
    Files.createDirectories(path.resolve("ustr.docx"));

    try (Outbox outbox = Outbox.open(path)) {
      assertThatThrownBy(() -> outbox.stage(draft("ustr.docx", "x")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("here lies a folder or a device");
    }
  }

  @Test
  void oneDraftThatFailsStopsOnlyItself() throws IOException {
    try (Outbox outbox = Outbox.open(path)) {
      outbox.stage(draft("a.docx", "a"));
      outbox.stage(draft("b.docx", "b"));
      Files.createDirectory(path.resolve("a.docx"));

      assertThat(outbox.publish())
          .satisfiesExactly(
              a -> assertThat(a).isInstanceOf(Failed.class),
              b -> assertThat(b).isEqualTo(new Drafted(path.resolve("b.docx"), false)));
    }
  }

  @Test
  void nothingIsPublishedWhenTheJournalCannotBeWritten() throws IOException {
    Files.createDirectory(path);
    int journal = 4;
    TroubledDisk disk = TroubledDisk.fullAt(journal);

    assertThatThrownBy(() -> out.run(disk, draft("a.docx", "a")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the disk is full");
    assertThat(disk.done().get(journal - 1)).isEqualTo("write .engross-journal");
    assertThat(out.files()).isEmpty();
  }

  @Test
  void aDamagedManifestIsNotBelievedAndNothingIsOverwritten() {
    out.run(draft("ustr.docx", "first"), draft("president.docx", "same"));
    String damaged = out.text("manifest.json").replaceFirst("\\]\\s*}\\s*$", "");
    out.save("manifest.json", damaged);

    try (Outbox outbox = Outbox.open(path)) {
      assertThat(outbox.problems())
          .singleElement()
          .asString()
          .startsWith(path.resolve("manifest.json") + ":")
          .contains("warning: the manifest is damaged and not believed")
          .contains("it will be kept as manifest.damaged.json");
      outbox.stage(draft("ustr.docx", "second"));
      outbox.stage(draft("president.docx", "same"));

      assertThat(outbox.publish())
          .containsExactly(
              new Unchanged(path.resolve("president.docx")),
              new Kept(path.resolve("ustr.docx"), path.resolve("ustr.new.docx"), Reason.FOREIGN));
    }
    assertThat(out.files())
        .containsEntry("ustr.docx", "first")
        .containsEntry("ustr.new.docx", "second")
        .containsEntry("manifest.damaged.json", damaged);
    assertThat(Manifest.read(path, new Problems()).drafts())
        .extracting(Manifest.Entry::name)
        .containsExactly("president.docx", "ustr.new.docx");
  }

  @Test
  void aManifestOfALaterVersionIsNotTouched() {
    String later = "{\"manifest\": 2, \"drafts\": {}}";
    out.save("manifest.json", later);

    assertThatThrownBy(() -> Outbox.open(path))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a later Engross wrote this manifest (version 2, known is 1)");
    assertThat(out.text("manifest.json")).isEqualTo(later);
  }

  @Test
  void theNamesOfTheOutboxItselfAreNoDrafts() {
    for (String name :
        List.of("manifest.json", "Manifest.JSON", ".engross-lock", ".tmp-engross-1", "../x.docx")) {
      assertThatThrownBy(() -> draft(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> problemsOf(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(o -> o instanceof Failed f ? f.problems().stream() : List.<Problem>of().stream())
        .map(Problem::toString)
        .toList();
  }
}
