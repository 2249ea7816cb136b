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
  private final FileChannel channel;

  private FolderLock(Path held, FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder that is there.
   *
   * @throws OutboxBusyException if another run has it
   */
  static FolderLock take(Path folder) throws IOException {
    Path held = folder.toRealPath();
    if (!HELD.add(held)) {
      throw new OutboxBusyException(folder, thisProcess());
    }
    try {
      return new FolderLock(held, locked(folder));
    } catch (IOException | RuntimeException e) {
      HELD.remove(held);
      throw e;
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new OutboxBusyException(folder, holder(channel));
      }
      channel.truncate(0);
      Disk.writeFully(channel, ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.US_ASCII)));
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
    try (channel) {
      channel.truncate(0);
    } finally {
      HELD.remove(held);
    }
  }
}
