package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engross.outbox.OutFolder.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxLockTest {
  @TempDir Path temp;

  /** Another run: it stages a draft, says so, and waits until it is killed. */
  static final class OtherRun {
    private OtherRun() {}

    /** Takes the folder and the shard as its arguments. */
    public static void main(String[] args) throws IOException {
      Outbox outbox = Outbox.open(Path.of(args[0]), Shard.of(args[1]).orElseThrow());
      outbox.stage(draft("ustr.docx", "half a batch"));
      System.out.write('.');
      System.out.flush();
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  private static Process otherRun(Path folder) throws IOException {
    return otherRun(folder, Shard.WHOLE);
  }

  private static Process otherRun(Path folder, Shard shard) throws IOException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherRun.class.getName(),
                folder.toString(),
                shard.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(other.getInputStream().read()).isEqualTo('.');
    return other;
  }

  @Test
  void aSecondRunIsToldWhichProcessWritesAndGoesOnOnceThatWasKilled() throws Exception {
    Process other = otherRun(temp);
    try {
      assertThatThrownBy(() -> Outbox.open(temp))
          .isInstanceOf(OutboxBusyException.class)
          .hasMessage(
              temp
                  + ": error: process "
                  + other.pid()
                  + " is writing to this folder;"
                  + " wait until it has ended, or choose another folder");
    } finally {
      other.destroyForcibly().waitFor();
    }
    OutFolder out = new OutFolder(temp);
    assertThat(out.files()).containsKey(".tmp-engross-1");

    out.run(draft("president.docx", "whole"));

    assertThat(out.files()).containsOnlyKeys("president.docx", "manifest.json");
  }

  @Test
  void shardsRunAtTheSameTimeAndKeepARunOfTheWholeOut() throws Exception {
    Process other = otherRun(temp, new Shard(1, 2));
    try {
      assertThatThrownBy(() -> Outbox.open(temp, new Shard(1, 2)))
          .isInstanceOf(OutboxBusyException.class)
          .hasMessageContaining("process " + other.pid() + " is writing to this folder");
      assertThatThrownBy(() -> Outbox.open(temp))
          .isInstanceOf(OutboxBusyException.class)
          .hasMessageContaining("another run is writing to this folder");
      try (Outbox second = Outbox.open(temp, new Shard(2, 2))) {
        second.stage(draft("president.docx", "x"));
        assertThat(second.publish()).hasSize(1);
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
    OutFolder out = new OutFolder(temp);
    assertThat(out.visible()).containsOnlyKeys("president.docx", "manifest-2-of-2.json");

    out.run(draft("president.docx", "x"));

    assertThat(out.files()).containsOnlyKeys("president.docx", "manifest.json");
  }

  @Test
  void aRunOfTheWholeKeepsShardsOut() throws Exception {
    Process other = otherRun(temp);
    try {
      assertThatThrownBy(() -> Outbox.open(temp, new Shard(1, 2)))
          .isInstanceOf(OutboxBusyException.class)
          .hasMessageContaining("process " + other.pid() + " is writing to this folder");
    } finally {
      other.destroyForcibly().waitFor();
    }
    Outbox.open(temp, new Shard(1, 2)).close();
  }

  @Test
  void aSecondOutboxOfOneProcessIsRefusedAndTheFirstStaysLocked() throws Exception {
    try (Outbox first = Outbox.open(temp)) {
      first.stage(draft("ustr.docx", "x"));
      assertThatThrownBy(() -> Outbox.open(temp.resolve(".")))
          .isInstanceOf(OutboxBusyException.class);
      assertThat(lockSays()).isEqualTo("process " + ProcessHandle.current().pid());
      assertThat(first.publish()).hasSize(1);
    }
    assertThat(lockSays()).isEmpty();
  }

  private String lockSays() throws IOException {
    return Files.readString(temp.resolve(FolderLock.NAME), StandardCharsets.US_ASCII);
  }

  @Test
  void aClosedOutboxMayBeOpenedAgain() {
    Outbox.open(temp).close();
    Outbox.open(temp).close();
  }

  @Test
  void anOutboxThatCouldNotBeOpenedHoldsNoLock() throws IOException {
    Path manifest = Files.createDirectory(temp.resolve("manifest.json"));
    assertThatThrownBy(() -> Outbox.open(temp)).hasMessageContaining("here lies a folder");
    Files.delete(manifest);

    Outbox.open(temp).close();
  }
}
