package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.outbox.OutFolder.draft;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.engross.outbox.Dropped.State;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of four drafts one is still ordered; of the others one is as it was, one edited, one deleted. */
class PruningTest {
  @TempDir Path temp;

  private OutFolder begun(String name) throws IOException {
    OutFolder out = new OutFolder(temp.resolve(name));
    out.run(
        draft("ordered.docx", "a"),
        draft("untouched.docx", "b"),
        draft("edited.docx", "c"),
        draft("deleted.docx", "d"));
    out.save("edited.docx", "by hand");
    Files.delete(out.path().resolve("deleted.docx"));
    return out;
  }

  private static List<Dropped> dropped(OutFolder out, Disk disk, boolean removes) {
    try (Outbox outbox = Outbox.open(out.path(), disk)) {
      List<Manifest.Entry> bygone =
          outbox.manifest().stream().filter(entry -> !entry.name().equals("ordered.docx")).toList();
      return outbox.dropped(bygone, removes);
    }
  }

  private static List<String> manifest(OutFolder out) {
    return Manifest.read(out.path(), new Problems()).drafts().stream()
        .map(Manifest.Entry::name)
        .toList();
  }

  @Test
  void theOthersInAManifestAreThoseThatTheRunHadNoDraftOf() throws IOException {
    OutFolder out = begun("out");
    try (Outbox outbox = Outbox.open(out.path())) {
      outbox.stage(draft("untouched.docx", "b"));
      outbox.stage(draft("edited.docx", "c"));
      outbox.stage(draft("new.docx", "e"));
      Published published = outbox.publish();

      assertThat(published.others(outbox.manifest()))
          .extracting(Manifest.Entry::name)
          .doesNotContain("untouched.docx", "edited.docx", "new.docx")
          .startsWith("deleted.docx")
          .endsWith("ordered.docx");
      assertThat(published.others(List.of())).isEmpty();
    }
  }

  @Test
  void whatIsOrderedNoMoreIsListedAndNothingChanges() throws IOException {
    OutFolder out = begun("out");
    SortedMap<String, String> before = out.files();

    assertThat(dropped(out, new Disk(), false))
        .extracting(one -> one.entry().name() + " " + one.state())
        .containsExactly("edited.docx " + State.EDITED, "untouched.docx " + State.UNTOUCHED);
    assertThat(out.files()).isEqualTo(before);
  }

  @Test
  void pruningRemovesWhatNobodyTouchedAndForgetsWhatIsGone() throws IOException {
    OutFolder out = begun("out");

    assertThat(dropped(out, new Disk(), true))
        .extracting(one -> one.entry().name() + " " + one.state())
        .containsExactly("edited.docx " + State.EDITED, "untouched.docx " + State.REMOVED);
    assertThat(out.drafts()).containsOnlyKeys("ordered.docx", "edited.docx");
    assertThat(manifest(out)).containsExactly("edited.docx", "ordered.docx");
  }

  @Test
  void killedAnywherePruningIsCompletedByTheNextRun() throws IOException {
    OutFolder undisturbed = begun("undisturbed");
    dropped(undisturbed, new Disk(), true);
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = begun("killed-at-" + change);
      TroubledDisk disk = TroubledDisk.killedAt(change);
      try {
        dropped(out, disk, true);
      } catch (TroubledDisk.Killed e) {
        assertThat(disk.cameToGrief()).isTrue();
      }
      went = !disk.cameToGrief();

      assertThat(out.drafts()).containsKeys("ordered.docx", "edited.docx");
      dropped(out, new Disk(), true);
      assertThat(out.files()).as("killed at %s", change).isEqualTo(undisturbed.files());
    }
  }

  @Test
  void aFileThatCannotBeRemovedIsAProblemAndStaysKnown() throws IOException {
    OutFolder out = begun("out");
    Disk stubborn =
        new Disk() {
          @Override
          public void delete(Path file) throws IOException {
            if (file.endsWith("untouched.docx")) {
              throw new AccessDeniedException(file.toString());
            }
            super.delete(file);
          }
        };

    assertThatThrownBy(() -> dropped(out, stubborn, true))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("untouched.docx: error: this cannot be removed: permission denied");
    assertThat(manifest(out)).containsExactly("edited.docx", "ordered.docx", "untouched.docx");
  }
}
