package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.render.docx.PreparedFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameCacheTest {
  private static final byte[] FILE = {1, 2, 3};
  private static final FrameCache.Entry ENTRY =
      new FrameCache.Entry(
          PreparedFrame.shipped("letter", true),
          List.of(Problem.warning(Place.of(", header 1"), "a warning", "mend it")));

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsFoundWithItsRemarks() {
    FrameCache cache = new FrameCache(new Cache(Optional.of(folder.resolve("not/there/yet"))), "");

    cache.keep(FILE, true, ENTRY);

    assertThat(cache.find(FILE, true).orElseThrow().remarks()).isEqualTo(ENTRY.remarks());
    assertThat(cache.find(FILE, false)).isEmpty();
    assertThat(cache.find(new byte[] {1, 2}, true)).isEmpty();
  }

  @Test
  void aDamagedFileIsAsGoodAsNoneAndIsReplaced() throws IOException {
    FrameCache cache = new FrameCache(new Cache(Optional.of(folder)), "");
    cache.keep(FILE, true, ENTRY);
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, 64, 100, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache.find(FILE, true)).as("%s bytes", length).isEmpty();
    }
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    Files.write(file, flipped);
    assertThat(cache.find(FILE, true)).isEmpty();

    cache.keep(FILE, true, ENTRY);

    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void withoutAFolderNothingIsKeptAndNothingFails() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    for (Optional<Path> nowhere : List.of(Optional.<Path>empty(), Optional.of(file))) {
      FrameCache cache = new FrameCache(new Cache(nowhere), "");
      cache.keep(FILE, true, ENTRY);
      assertThat(cache.find(FILE, true)).isEmpty();
    }
  }

  @Test
  void itLiesInThePersonsCacheFolder() {
    String home = folder.toAbsolutePath().toString();
    for (Map<String, String> environment :
        List.of(
            Map.of("HOME", home), Map.of("LOCALAPPDATA", home), Map.of("XDG_CACHE_HOME", home))) {
      new FrameCache(Cache.of(environment), "").keep(FILE, true, ENTRY);
    }

    assertThat(folder.resolve(".cache/engross/frames")).isNotEmptyDirectory();
    assertThat(folder.resolve("engross/frames")).isNotEmptyDirectory();
    new FrameCache(Cache.of(Map.of()), "").keep(FILE, true, ENTRY);
    new FrameCache(Cache.of(Map.of("HOME", "not/absolute")), "").keep(FILE, true, ENTRY);
    assertThat(Path.of("not")).doesNotExist();
  }

  private Path onlyFile() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
