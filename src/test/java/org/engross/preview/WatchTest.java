package org.engross.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir Path folder;

  private Watch watch() {
    return new Watch(() -> List.of(folder));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  @Test
  void aChangeCountsOnceItIsSeenTwice() throws IOException {
    Watch watch = watch();
    write("templates/letter.vm", "Dear reader");

    watch.see(watch.look());
    assertThat(watch.generation()).isEqualTo(1);
    watch.see(watch.look());
    assertThat(watch.generation()).isEqualTo(2);
    watch.see(watch.look());
    assertThat(watch.generation()).isEqualTo(2);
  }

  @Test
  void aFileThatIsStillBeingSavedIsWaitedFor() throws IOException {
    Watch watch = watch();
    write("office.yaml", "na");
    watch.see(watch.look());
    write("office.yaml", "name: Office");
    watch.see(watch.look());

    assertThat(watch.generation()).isEqualTo(1);
  }

  @Test
  void aFileThatIsDeletedIsAChange() throws IOException {
    write("points/trade.yaml", "points: []");
    Watch watch = watch();
    Files.delete(folder.resolve("points/trade.yaml"));

    watch.see(watch.look());
    watch.see(watch.look());

    assertThat(watch.generation()).isEqualTo(2);
  }

  @Test
  void finishedDraftsAndHiddenFoldersAreNotLookedAt() throws IOException {
    Watch watch = watch();
    String before = watch.look();
    write("out/2022-06-15-letter-ustr.docx", "PK");
    write(".git/index", "index");

    assertThat(watch.look()).isEqualTo(before);
  }

  @Test
  void aFileThatIsNotThereYetIsWatchedToo() throws IOException {
    Path packet = folder.resolve("later.yaml");
    Watch watch = new Watch(() -> List.of(packet));
    String before = watch.look();
    write("later.yaml", "date: 2022-06-15");

    assertThat(watch.look()).isNotEqualTo(before);
  }

  @Test
  void whoeverWaitsIsToldWhenTheWatchEnds() throws InterruptedException {
    Watch watch = watch();
    watch.close();

    assertThat(watch.await(1, Long.MAX_VALUE)).isEqualTo(-1);
  }
}
