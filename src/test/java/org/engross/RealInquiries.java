package org.engross;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.source.Source;

/**
 * The 98 real resolutions of inquiry that lie beside the project, 115th to 117th Congress. The
 * copies dropped "Resolved," and the line that names the sponsor.
 */
public final class RealInquiries {
  private static final String FOLDER = "data/resolutions-of-inquiry/";

  private RealInquiries() {}

  /** All of them, in the order of their file names. */
  public static List<Source> all() {
    Shared.read(FOLDER + "117-hres-1169.md");
    try (Stream<Path> files = Files.list(Path.of("../shared").resolve(FOLDER))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".md"))
          .sorted()
          .map(n -> Shared.read(FOLDER + n))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name without folder and ending: {@code 117-hres-1169}. */
  public static String name(Source source) {
    String file = source.name().substring(source.name().lastIndexOf('/') + 1);
    return file.replace(".md", "");
  }
}
