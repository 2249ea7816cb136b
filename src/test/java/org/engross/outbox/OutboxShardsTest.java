package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.outbox.OutFolder.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.outbox.Outcome.Kept;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of shards leave what one run of the whole leaves. */
class OutboxShardsTest {
  private static final int OF = 3;

  @TempDir Path temp;

  private static List<Draft> drafts(String text) {
    return Stream.of("a", "b", "c", "d", "e", "f", "g")
        .map(name -> draft(name + ".docx", text + " " + name))
        .toList();
  }

  private static List<Outcome> run(OutFolder out, Disk disk, Shard shard, String text) {
    try (Outbox outbox = Outbox.open(out.path(), shard, disk)) {
      outbox.note(new Run("1.0.0", List.of(text), new TreeMap<>()));
      drafts(text).stream().filter(d -> shard.has(d.name())).forEach(outbox::stage);
      return List.copyOf(outbox.publish());
    }
  }

  private static void runShard(OutFolder out, int number, String text) {
    run(out, new Disk(), new Shard(number, OF), text);
  }

  private static void runAll(OutFolder out, String text) {
    for (int number = 1; number <= OF; number++) {
      runShard(out, number, text);
    }
  }

  private OutFolder whole(String text) {
    OutFolder out = new OutFolder(temp.resolve("whole"));
    run(out, new Disk(), Shard.WHOLE, text);
    return out;
  }

  private OutFolder folder(String name) {
    return new OutFolder(temp.resolve(name));
  }

  @Test
  void everyShardHasSomethingToDo() {
    for (int number = 1; number <= OF; number++) {
      Shard shard = new Shard(number, OF);
      assertThat(drafts("").stream().filter(d -> shard.has(d.name()))).isNotEmpty();
    }
  }

  @Test
  void shardsInOneFolderLeaveWhatOneRunLeaves() {
    OutFolder out = folder("out");
    runShard(out, 2, "first");
    runShard(out, 1, "first");
    assertThat(out.files()).containsKeys("manifest-1-of-3.json", "manifest-2-of-3.json");
    assertThat(out.files()).doesNotContainKey("manifest.json");

    runShard(out, 3, "first");

    assertThat(out.files()).isEqualTo(whole("first").files());
  }

  @Test
  void aSecondRunOfShardsReplacesTheDraftsOfTheFirst() {
    OutFolder out = folder("out");
    runAll(out, "first");
    runAll(out, "second");

    assertThat(out.files()).isEqualTo(whole("second").files());
  }

  @Test
  void aRunOfTheWholeKnowsWhatShardsWroteAndPutsTheManifestsTogether() {
    OutFolder out = folder("out");
    runShard(out, 1, "first");
    runShard(out, 3, "first");

    run(out, new Disk(), Shard.WHOLE, "second");

    assertThat(out.files()).isEqualTo(whole("second").files());
  }

  @Test
  void aShardKnowsWhatAnotherDivisionWrote() {
    OutFolder out = folder("out");
    run(out, new Disk(), new Shard(1, 2), "first");
    runAll(out, "second");

    assertThat(out.files()).isEqualTo(whole("second").files());
  }

  @Test
  void anEditedDraftStaysInAShardToo() {
    OutFolder out = folder("out");
    runAll(out, "first");
    out.save("a.docx", "by hand");

    List<Outcome> outcomes =
        Stream.of(1, 2, 3)
            .flatMap(n -> run(out, new Disk(), new Shard(n, OF), "second").stream())
            .toList();

    assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
    assertThat(out.drafts()).containsEntry("a.docx", "by hand").containsKey("a.new.docx");
  }

  @Test
  void shardsInFoldersOfTheirOwnArePutTogetherAfterwards() throws IOException {
    OutFolder all = folder("all");
    Files.createDirectories(all.path());
    for (int number = 1; number <= OF; number++) {
      OutFolder own = folder("shard-" + number);
      runShard(own, number, "first");
      own.visible().forEach(all::save);
    }

    assertThat(Outbox.merge(all.path())).isEqualTo(OF);

    assertThat(all.files()).isEqualTo(whole("first").files());
    assertThat(Outbox.merge(all.path())).isZero();
  }

  @Test
  void whereAShardIsMissingNothingIsPutTogether() {
    OutFolder out = folder("out");
    runShard(out, 1, "first");
    runShard(out, 3, "first");

    assertThatThrownBy(() -> Outbox.merge(out.path()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("manifest-2-of-3.json: error: there is no such file, so the drafts")
        .hasMessageContaining("run  --shard 2/3  to its end");
    assertThat(out.files()).containsKeys("manifest-1-of-3.json", "manifest-3-of-3.json");
    assertThatThrownBy(() -> Outbox.merge(temp.resolve("nowhere")))
        .hasMessageContaining("there is no such folder");
  }

  @Test
  void aReaderOfTheFolderFindsWhatShardsWrote() {
    OutFolder out = folder("out");
    runShard(out, 1, "first");
    Draft one =
        drafts("first").stream().filter(d -> new Shard(1, OF).has(d.name())).findFirst().get();

    assertThat(Manifest.read(out.path(), new Problems()).find(one.name())).isPresent();
  }

  @Test
  void oneShardMayRunAgainAlone() {
    OutFolder out = folder("out");
    runAll(out, "first");
    SortedMap<String, String> before = out.files();

    runShard(out, 2, "first");

    assertThat(out.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void killedAnywhereAShardIsCompletedByItsNextRun(int killed) {
    SortedMap<String, String> undisturbed = whole("first").files();
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = folder("killed-at-" + change);
      IntStream.range(1, killed).forEach(number -> runShard(out, number, "first"));

      went = !killed(out, change, killed, "first").cameToGrief();
      IntStream.rangeClosed(killed, OF).forEach(number -> runShard(out, number, "first"));

      assertThat(out.files()).as("killed at %s", change).isEqualTo(undisturbed);
    }
  }

  @Test
  void killedAnywhereAShardThatRunsAgainIsCompletedByItsNextRun() {
    SortedMap<String, String> undisturbed = whole("second").files();
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = folder("killed-at-" + change);
      runAll(out, "first");
      runShard(out, 1, "second");

      went = !killed(out, change, 2, "second").cameToGrief();
      runShard(out, 2, "second");
      runShard(out, 3, "second");

      assertThat(out.files()).as("killed at %s", change).isEqualTo(undisturbed);
    }
  }

  @Test
  void whatAKilledShardWroteIsKnownToARunOfTheWhole() {
    SortedMap<String, String> undisturbed = whole("second").files();
    boolean went = false;
    for (int change = 1; !went; change++) {
      OutFolder out = folder("killed-at-" + change);

      went = !killed(out, change, 2, "first").cameToGrief();
      run(out, new Disk(), Shard.WHOLE, "second");

      assertThat(out.files()).as("killed at %s", change).isEqualTo(undisturbed);
    }
  }

  private static TroubledDisk killed(OutFolder out, int change, int number, String text) {
    TroubledDisk disk = TroubledDisk.killedAt(change);
    try {
      run(out, disk, new Shard(number, OF), text);
    } catch (TroubledDisk.Killed e) {
      assertThat(disk.cameToGrief()).isTrue();
    }
    return disk;
  }
}
