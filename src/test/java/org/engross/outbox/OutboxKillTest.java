package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.outbox.OutFolder.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.engross.outbox.Outcome.Drafted;
import org.engross.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends anywhere: the Nth change of the disk is the last, for N = 1, 2, 3 and so on. */
class OutboxKillTest {
  private static final Map<String, Set<String>> WHOLE =
      Map.of(
          "fresh.docx", Set.of("second fresh"),
          "ours.docx", Set.of("first ours", "second ours"),
          "same.docx", Set.of("same"),
          "edited.docx", Set.of("by hand"),
          "edited.new.docx", Set.of("second edited"),
          "foreign.docx", Set.of("mine"),
          "foreign.new.docx", Set.of("second foreign"));

  @TempDir Path temp;

  /** Where a run finds every kind of file. */
  private OutFolder begun(String name) {
    OutFolder out = new OutFolder(temp.resolve(name));
    out.run(
        draft("ours.docx", "first ours"),
        draft("same.docx", "same"),
        draft("edited.docx", "first edited"));
    out.save("edited.docx", "by hand");
    out.save("foreign.docx", "mine");
    return out;
  }

  private static Draft[] drafts(String version) {
    return new Draft[] {
      draft("fresh.docx", version + " fresh"),
      draft("ours.docx", version + " ours"),
      draft("same.docx", "same"),
      draft("edited.docx", version + " edited"),
      draft("foreign.docx", version + " foreign")
    };
  }

  private OutFolder undisturbed(String version) {
    OutFolder out = begun("undisturbed");
    out.run(drafts(version));
    return out;
  }

  private static TroubledDisk killed(OutFolder out, int change, Draft... drafts) {
    TroubledDisk disk = TroubledDisk.killedAt(change);
    try {
      out.run(disk, drafts);
    } catch (TroubledDisk.Killed e) {
      assertThat(disk.cameToGrief()).isTrue();
    } catch (CompletionException e) {
      assertThat(e).hasCauseInstanceOf(TroubledDisk.Killed.class);
    }
    return disk;
  }

  private static void assertThatAllFilesAreWhole(OutFolder out) {
    assertThat(out.drafts()).allSatisfy((name, text) -> assertThat(WHOLE.get(name)).contains(text));
    assertThat(out.drafts()).containsKeys("ours.docx", "same.docx", "edited.docx", "foreign.docx");
  }

  @Test
  void killedAnywhereARunLeavesOnlyWholeFilesAndTheNextOneCompletesIt() {
    OutFolder undisturbed = undisturbed("second");
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = begun("killed-at-" + change);

      went = !killed(out, change, drafts("second")).cameToGrief();
      assertThatAllFilesAreWhole(out);
      out.run(drafts("second"));

      assertThat(out.files()).as("killed at %s", change).isEqualTo(undisturbed.files());
    }
  }

  @Test
  void killedAnywhereARunsFilesAreKnownAsOursWhenTheInputsHaveChangedSince() {
    OutFolder undisturbed = undisturbed("third");
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = begun("killed-at-" + change);

      went = !killed(out, change, drafts("second")).cameToGrief();
      out.run(drafts("third"));

      assertThat(out.files()).as("killed at %s", change).isEqualTo(undisturbed.files());
    }
  }

  @Test
  void killedWhileItCompletesAKilledRunARunIsCompletedByTheThird() {
    OutFolder undisturbed = undisturbed("third");
    List<String> all = recorded();
    int settling = all.indexOf("replace manifest.json") + 1;
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = begun("killed-twice-at-" + change);

      killed(out, settling, drafts("second"));
      went = !killed(out, change, drafts("third")).cameToGrief();
      out.run(drafts("third"));

      assertThat(out.files()).as("killed again at %s", change).isEqualTo(undisturbed.files());
    }
  }

  private List<String> recorded() {
    TroubledDisk disk = TroubledDisk.recording();
    begun("recorded").run(disk, drafts("second"));
    return disk.done();
  }

  @Test
  void withADiskFullAnywhereFilesAreWholeNothingStraysAndTheNextRunCompletesIt() {
    OutFolder undisturbed = undisturbed("second");
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = begun("full-at-" + change);
      TroubledDisk disk = TroubledDisk.fullAt(change);
      try {
        out.run(disk, drafts("second"));
      } catch (ProblemException e) {
        assertThat(e).hasMessageContaining("the disk is full");
      }
      went = !disk.cameToGrief();

      assertThatAllFilesAreWhole(out);
      out.run(drafts("second"));
      assertThat(out.files()).as("full at %s", change).isEqualTo(undisturbed.files());
    }
  }

  @Test
  void aDamagedManifestIsKeptOnceEvenIfTheRunIsKilledOverIt() {
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = new OutFolder(temp.resolve("damaged-at-" + change));
      out.save("manifest.json", "{damaged");

      went = !killed(out, change, draft("a.docx", "a")).cameToGrief();
      out.run(draft("a.docx", "a"));

      assertThat(out.files())
          .containsEntry("manifest.damaged.json", "{damaged")
          .containsOnlyKeys("a.docx", "manifest.json", "manifest.damaged.json");
    }
  }

  @Test
  void aTornLastLineOfTheJournalIsIgnored() {
    OutFolder out = new OutFolder(temp.resolve("out"));
    out.save("a.docx", "a");
    out.save("b.docx", "b");
    String a = line("a.docx", "a");
    String b = line("b.docx", "b");
    out.save(Journal.NAME, a + "\n" + b.substring(0, b.length() - 9));

    assertThat(out.run(draft("a.docx", "new a"), draft("b.docx", "new b")))
        .containsExactly(
            new Drafted(out.path().resolve("a.docx"), true),
            new Outcome.Kept(
                out.path().resolve("b.docx"),
                out.path().resolve("b.new.docx"),
                Outcome.Kept.Reason.FOREIGN));
  }

  @Test
  void aJournalLineWhoseFileHoldsOtherBytesMakesNothingOurs() {
    OutFolder out = new OutFolder(temp.resolve("out"));
    out.save("a.docx", "by hand");
    out.save(Journal.NAME, line("a.docx", "a") + "\n");

    out.run(draft("a.docx", "new a"));

    assertThat(out.drafts())
        .containsOnly(Map.entry("a.docx", "by hand"), Map.entry("a.new.docx", "new a"));
  }

  private static String line(String name, String text) {
    Draft draft = draft(name, text);
    return ManifestJson.line(Manifest.Entry.of(name, Disk.hash(draft.bytes()), draft.made()));
  }

  @Test
  void leftoversOfAKilledRunGoAndAPersonsTemporaryFilesStay() throws IOException {
    OutFolder out = new OutFolder(temp.resolve("out"));
    out.save(".tmp-engross-17", "half a dra");
    out.save(".tmp-mine", "mine");
    out.save(".tmp-engross-notes", "mine too");

    Outbox.open(out.path()).close();

    assertThat(out.files()).containsOnlyKeys(".tmp-mine", ".tmp-engross-notes");
    assertThat(Files.size(out.path().resolve(FolderLock.NAME))).isZero();
  }

  @Test
  void aJournalThatCannotBeReadIsAProblem() throws IOException {
    Path path = temp.resolve("out");
    Files.createDirectories(path.resolve(Journal.NAME));

    assertThatThrownBy(() -> Outbox.open(path)).isInstanceOf(ProblemException.class);
    Files.delete(path.resolve(Journal.NAME));
    Outbox.open(path).close();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeInAPlaceOfOursIsRefusedAndNotWaitedFor() throws Exception {
    for (String name : List.of(Journal.NAME, FolderLock.NAME, ManifestFile.NAME, "a.docx")) {
      Path path = Files.createDirectory(temp.resolve("out-" + name));
      assertThat(new ProcessBuilder("mkfifo", path.resolve(name).toString()).start().waitFor())
          .isZero();

      assertThatThrownBy(() -> new OutFolder(path).run(draft("a.docx", "a")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("here lies a folder or a device");
    }
  }
}
