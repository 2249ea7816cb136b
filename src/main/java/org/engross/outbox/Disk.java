package org.engross.outbox;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * The few things that are done to files, each of which may fail; tests stand in for it to let one
 * fail or to end the run there. No verb follows a symbolic link in a file's place.
 */
public class Disk {
  private static final int BUFFER_BYTES = 64 * 1024;

  /**
   * Creates a folder and those above it; each is synced into the one that holds it. If one cannot
   * be created, none of them stays.
   */
  public void createFolder(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && !Files.isDirectory(at); ) {
      missing.push(at);
      at = at.toAbsolutePath().getParent();
    }
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Path next : missing) {
        if (isCreated(next)) {
          made.push(next);
        }
        forceFolder(next.toAbsolutePath().getParent());
      }
    } catch (IOException e) {
      made.forEach(Disk::deleteEmpty);
      throw e;
    }
  }

  /** Whether this call created it, and not another program at the same time. */
  private static boolean isCreated(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      return false;
    }
  }

  private static void deleteEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Somebody put something into it: then it is wanted.
    }
  }

  /** Writes a new file; it is not forced. What was written is read back and compared. */
  public void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = create(file)) {
      writeFully(channel, ByteBuffer.wrap(bytes));
      refuseOther(channel, List.of(bytes));
    }
  }

  /** The same with a file that comes in pieces, which are never in memory together. */
  public void write(Path file, Iterable<byte[]> pieces) throws IOException {
    try (FileChannel channel = create(file)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
      for (byte[] piece : pieces) {
        out.write(piece);
      }
      out.flush();
      refuseOther(channel, pieces);
    }
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
  }

  private void refuseOther(FileChannel written, Iterable<byte[]> pieces) throws IOException {
    if (!holds(written, pieces)) {
      throw new IOException("what was read back is not what was written");
    }
  }

  /** Whether a file has these pieces' bytes and no others. */
  final boolean holds(Path file, Iterable<byte[]> pieces) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return holds(channel, pieces);
    }
  }

  /** The same with an open file; comparing bytes takes a tenth of hashing them. */
  boolean holds(FileChannel file, Iterable<byte[]> pieces) throws IOException {
    int most = (int) Math.min(BUFFER_BYTES, file.size() + 1);
    ByteBuffer read = ByteBuffer.allocate(most).limit(0);
    file.position(0);
    for (byte[] piece : pieces) {
      if (!begins(ByteBuffer.wrap(piece), read, file)) {
        return false;
      }
    }
    return !read.hasRemaining() && file.read(read.clear()) < 0;
  }

  /** Whether a piece comes next in what is read and, behind it, in the channel. */
  private static boolean begins(ByteBuffer piece, ByteBuffer read, FileChannel channel)
      throws IOException {
    while (piece.hasRemaining()) {
      if (!read.hasRemaining()) {
        boolean atEnd = channel.read(read.clear()) < 0;
        read.flip();
        if (atEnd) {
          return false;
        }
      }
      int length = Math.min(piece.remaining(), read.remaining());
      if (!piece.slice(piece.position(), length).equals(read.slice(read.position(), length))) {
        return false;
      }
      piece.position(piece.position() + length);
      read.position(read.position() + length);
    }
    return true;
  }

  /** Writes until nothing remains: one write may be short and say so only by its result. */
  static void writeFully(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Brings a file's content to the medium. */
  public void force(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      channel.force(true);
    }
  }

  /** Brings a folder's names to the medium; Windows does this by itself and opens no folder. */
  public void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().getSeparator().equals("\\")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /**
   * Gives a file its final name, and never takes that name from another file. The temporary name
   * may remain.
   *
   * <p>A hard link does this in one step. A file system without hard links (FAT, some network
   * shares) gets a move that first looks whether the name is free: there, a file that another
   * program creates in the same instant could be lost.
   *
   * @throws FileAlreadyExistsException if the name is taken
   */
  public void publish(Path temporary, Path file) throws IOException {
    try {
      link(temporary, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(temporary, file);
    }
  }

  /** Gives a file a second name. */
  void link(Path existing, Path file) throws IOException {
    Files.createLink(file, existing);
  }

  /** Puts a file in another's place in one step. */
  public void replace(Path temporary, Path file) throws IOException {
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Puts a whole file in the place of what lies there, and makes the folders that it needs; what a
   * killed run left of the same is cleared away. Not for two runs at once.
   */
  public void put(Path file, Iterable<byte[]> pieces) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = folder.resolve(".tmp-engross-" + file.getFileName());
    createFolder(folder);
    delete(temporary);
    write(temporary, pieces);
    force(temporary);
    replace(temporary, file);
    forceFolder(folder);
  }

  /** Deletes a file; one that is gone already is fine. */
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /** The SHA-256 of a file, as 64 hexadecimal digits. */
  public String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      while (channel.read(buffer) >= 0) {
        digest.update(buffer.flip());
        buffer.clear();
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The SHA-256 of bytes, as 64 hexadecimal digits. */
  public static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /**
   * A whole file.
   *
   * @throws NoSuchFileException if there is none
   */
  public static byte[] read(Path file, int mostBytes) throws IOException {
    try (InputStream in = open(file, mostBytes)) {
      return in.readAllBytes();
    }
  }

  /**
   * A file that is read bit by bit.
   *
   * @throws NoSuchFileException if there is none
   */
  static InputStream open(Path file, int mostBytes) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try {
      if (channel.size() > mostBytes) {
        throw new IOException("it has more than " + mostBytes + " bytes");
      }
      return Channels.newInputStream(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Finds Java's SHA-256 and this process, which take a while when they are first asked for. */
  public static void prepare() {
    hash(new byte[0]);
    ProcessHandle.current();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
