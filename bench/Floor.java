import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The floor: writes the bytes of one file so many times, each file forced to the disk. */
final class Floor {
  public static void main(String[] args) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    Path folder = Files.createDirectories(Path.of(args[2]));
    for (int i = 1; i <= count; i++) {
      Path file = folder.resolve("letter-" + i + ".docx");
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        out.write(ByteBuffer.wrap(bytes));
        out.force(false);
      }
    }
  }

  private Floor() {}
}
