package org.engross.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.office.Packet;
import org.engross.source.Source;

/** A copy of the sample office that a test may change, and what is ordered in it. */
record Previews(Path folder) {

  /** A copy in an empty folder. */
  static Previews in(Path folder) {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(file);
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Previews(folder);
  }

  Path file(String path) {
    return folder.resolve("examples").resolve(path);
  }

  /** Writes a file anew. */
  void write(String path, String text) {
    try {
      Files.createDirectories(file(path).getParent());
      Files.writeString(file(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The order of one of its packets. */
  Commission packet(String name) {
    Path file = file("packets/" + name);
    String shown = "examples/packets/" + name;
    return new Commission(
        problems -> Packet.read(new Source(shown, read("packets/" + name)), problems),
        new Command(shown, List.of(), List.of(), List.of(), false),
        file.getParent(),
        folder,
        List.of(file),
        false,
        Optional.empty());
  }
}
