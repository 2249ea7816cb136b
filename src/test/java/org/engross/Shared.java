package org.engross;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.engross.source.Source;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder beside the project that holds what is not the project's own to give: the paper, real
 * data. A test that needs a file of it is skipped where the folder is missing, and says so; with
 * {@code ENGROSS_SHARED=required} in the environment it fails instead.
 */
public final class Shared {
  private static final Path FOLDER = Path.of("../shared");

  private Shared() {}

  /** A file's text, by its path in the folder; otherwise the test ends here. */
  public static Source read(String path) {
    return read(FOLDER, path, Optional.ofNullable(System.getenv("ENGROSS_SHARED")));
  }

  static Source read(Path folder, String path, Optional<String> demand) {
    Path file = folder.resolve(path);
    try {
      if (Files.isRegularFile(file)) {
        return Source.decode(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      return fail(file + " cannot be read", e);
    }
    String message = file + " is not there";
    if (demand.equals(Optional.of("required"))) {
      return fail(message + ", and ENGROSS_SHARED=required");
    }
    System.out.println("skipped: " + message);
    return Assumptions.abort(message);
  }
}
