package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  @TempDir Path temp;
  private final Disk disk = new Disk();

  /** Takes at most three bytes at a time. */
  private static final class ShortWrites implements WritableByteChannel {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    public int write(ByteBuffer bytes) {
      int count = Math.min(3, bytes.remaining());
      for (int i = 0; i < count; i++) {
        written.write(bytes.get());
      }
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }

  @Test
  void shortWritesAreContinued() throws IOException {
    ShortWrites channel = new ShortWrites();

    Disk.writeFully(channel, ByteBuffer.wrap("Dear Ambassador".getBytes(StandardCharsets.UTF_8)));

    assertThat(channel.written).hasToString("Dear Ambassador");
  }

  @Test
  void whatIsReadBackMustBeWhatWasWritten() {
    Disk lying =
        new Disk() {
          @Override
          boolean holds(FileChannel file, Iterable<byte[]> pieces) {
            return false;
          }
        };

    assertThatThrownBy(() -> lying.write(temp.resolve("a"), new byte[] {1}))
        .hasMessage("what was read back is not what was written");
  }

  @Test
  void aFileHoldsTheBytesThatItHasAndNoOthers() throws IOException {
    byte[] bytes = "To the Speaker".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(temp.resolve("a"), bytes);
    byte[] empty = {};

    assertThat(disk.holds(file, List.of(bytes))).isTrue();
    assertThat(disk.holds(file, inPieces(bytes, 1))).isTrue();
    assertThat(disk.holds(file, inPieces(bytes, 100_000))).isTrue();
    assertThat(disk.holds(file, List.of(empty, bytes, empty))).isTrue();
    assertThat(disk.holds(file, List.of(Arrays.copyOf(bytes, bytes.length - 1)))).isFalse();
    assertThat(disk.holds(file, List.of(Arrays.copyOf(bytes, bytes.length + 1)))).isFalse();
    assertThat(disk.holds(file, List.of(bytes, new byte[1]))).isFalse();
    bytes[bytes.length - 1]++;
    assertThat(disk.holds(file, inPieces(bytes, 1_000))).isFalse();
    Path nothing = Files.createFile(temp.resolve("empty"));
    assertThat(disk.holds(nothing, List.of())).isTrue();
    assertThat(disk.holds(nothing, List.of(new byte[1]))).isFalse();
  }

  private static List<byte[]> inPieces(byte[] bytes, int length) {
    return IntStream.iterate(0, from -> from < bytes.length, from -> from + length)
        .mapToObj(from -> Arrays.copyOfRange(bytes, from, Math.min(from + length, bytes.length)))
        .toList();
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "mine");

    assertThatThrownBy(() -> disk.write(file, new byte[] {1}))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aNameThatIsTakenIsNotPublishedOver() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "mine");
    Path temporary = Files.writeString(temp.resolve("t"), "new");

    assertThatThrownBy(() -> disk.publish(temporary, file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aHashIsThatOfTheWholeFile() throws IOException {
    byte[] bytes = new byte[200_001];
    bytes[200_000] = 1;
    Path file = Files.write(temp.resolve("a"), bytes);

    assertThat(disk.hash(file)).isEqualTo(Disk.hash(bytes));
    assertThat(Disk.hash(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aFileLargerThanTheLimitIsNotRead() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "four");

    assertThat(Disk.read(file, 4)).asString().isEqualTo("four");
    assertThatThrownBy(() -> Disk.read(file, 3)).hasMessage("it has more than 3 bytes");
  }
}
