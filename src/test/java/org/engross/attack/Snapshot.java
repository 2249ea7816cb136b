package org.engross.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder and all below it, except those in the office's {@code out/}. */
record Snapshot(Map<String, String> files) {

  static Snapshot of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("office/out") && !name.startsWith("cache")) {
          files.put(name, state(file));
        }
      }
    }
    return new Snapshot(files);
  }

  private static String state(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Files.size(file) + " bytes of " + Files.getLastModifiedTime(file)
        : "";
  }

  /** What is there now that was not so before, or no more. */
  List<String> brokenBy(Snapshot after) {
    return Stream.concat(files.keySet().stream(), after.files.keySet().stream())
        .distinct()
        .filter(name -> !files.getOrDefault(name, "-").equals(after.files.getOrDefault(name, "-")))
        .map(name -> "a file outside out/ came, went or changed: " + name)
        .toList();
  }
}
