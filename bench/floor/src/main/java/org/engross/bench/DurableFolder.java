package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files that are on the disk as Engross's are: written under temporary names, forced by eight
 * threads, linked to their own names, the folder forced. What Engross does beside that (reading
 * back, hashes, journal, manifest) is its own cost.
 */
final class DurableFolder {
  private static final int FORCES_AT_ONCE = 8;

  private final Path folder;
  private final List<String> names = new ArrayList<>();

  DurableFolder(Path folder) {
    this.folder = folder;
  }

  void stage(String name, byte[] bytes) throws IOException {
    names.add(name);
    try (FileChannel out =
        FileChannel.open(
            temporary(names.size() - 1), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    }
  }

  void publish() throws Exception {
    forceFiles();
    for (int i = 0; i < names.size(); i++) {
      Files.createLink(folder.resolve(names.get(i)), temporary(i));
    }
    force(folder, StandardOpenOption.READ);
    for (int i = 0; i < names.size(); i++) {
      Files.delete(temporary(i));
    }
  }

  private void forceFiles() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(FORCES_AT_ONCE);
    List<Future<?>> forced = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Path file = temporary(i);
      forced.add(pool.submit(() -> force(file, StandardOpenOption.WRITE)));
    }
    pool.shutdown();
    for (Future<?> one : forced) {
      one.get();
    }
  }

  private static void force(Path path, StandardOpenOption how) {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path temporary(int number) {
    return folder.resolve(".tmp-" + number);
  }
}
