package org.engross.outbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What earlier runs left in a folder beside drafts and the manifest, found at one look: temporary
 * files, and of shards manifests, journals and locks.
 */
final class Leavings {
  private static final Pattern NAME =
      Pattern.compile(
          "\\.tmp-engross(-[0-9]+-of-[0-9]+)?-[0-9]+"
              + "|manifest-[0-9]+-of-[0-9]+\\.json"
              + "|\\.engross-(journal|lock)-[0-9]+-of-[0-9]+");

  private final List<Path> files;

  private Leavings(List<Path> files) {
    this.files = files;
  }

  /** Those that lie there now. */
  static Leavings in(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Leavings::isOne)) {
      files.forEach(found::add);
    }
    found.sort(null);
    return new Leavings(found);
  }

  /** The first letters are looked at first: a folder may hold 100,000 drafts. */
  private static boolean isOne(Path file) {
    String name = file.getFileName().toString();
    return (name.startsWith(".") || name.startsWith("manifest-"))
        && NAME.matcher(name).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Those whose names begin so. */
  List<Path> named(String beginning) {
    Predicate<Path> begins = file -> file.getFileName().toString().startsWith(beginning);
    return files.stream().filter(begins).toList();
  }
}
