package org.engross.outbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second run out of a folder. The lock belongs to the process, so a killed run leaves none.
 * Runs of shards share the folder's lock, which keeps a run of the whole out, and each has a lock
 * of its own.
 *
 * <p>While it is held, the lock file says by which process. Afterwards it stays, empty: were it
 * deleted, a run that had just opened the old one and a run that created a new one would both go
 * on.
 */
final class FolderLock implements AutoCloseable {
  static final String NAME = ".engross-lock";

  /** One byte far behind the text, because Windows lets nobody read the bytes that are locked. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int MOST_HOLDER_BYTES = 64;

  /** Folders held by this process: to POSIX, closing any channel of a file frees its locks. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path held;
  private final FileChannel folder;
  private final FileChannel own;

  /**
   * A lock that is held.
   *
   * @param own says who holds it; in a run of the whole the folder's
   */
  private FolderLock(Path held, FileChannel folder, FileChannel own) {
    this.held = held;
    this.folder = folder;
    this.own = own;
  }

  /**
   * Takes the lock of a folder that is there.
   *
   * @throws OutboxBusyException if another run has it
   */
  static FolderLock take(Path folder, Shard shard) throws IOException {
    Path held = folder.toRealPath();
    if (!HELD.add(held)) {
      throw new OutboxBusyException(folder, thisProcess());
    }
    try {
      return taken(held, folder, shard);
    } catch (IOException | RuntimeException e) {
      HELD.remove(held);
      throw e;
    }
  }

  private static FolderLock taken(Path held, Path folder, Shard shard) throws IOException {
    FileChannel all = locked(folder, NAME, !shard.isWhole());
    try {
      FileChannel own = shard.isWhole() ? all : locked(folder, NAME + shard.suffix(), false);
      own.truncate(0);
      Disk.writeFully(own, ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.US_ASCII)));
      return new FolderLock(held, all, own);
    } catch (IOException | RuntimeException e) {
      all.close();
      throw e;
    }
  }

  private static FileChannel locked(Path folder, String name, boolean shared) throws IOException {
    Path file = folder.resolve(name);
    DiskProblems.refuseAllButFiles(file);
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
      if (lock == null) {
        throw new OutboxBusyException(folder, holder(channel));
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static String thisProcess() {
    return "process " + ProcessHandle.current().pid();
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_HOLDER_BYTES);
    channel.read(bytes, 0);
    String words = StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    return words.matches("process [0-9]+") ? words : "another run";
  }

  @Override
  public void close() throws IOException {
    try (folder;
        own) {
      own.truncate(0);
    } finally {
      HELD.remove(held);
    }
  }
}
