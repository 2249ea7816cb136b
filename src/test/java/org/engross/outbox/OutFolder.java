package org.engross.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An out/ folder as the tests write it and look at it: names and texts. */
record OutFolder(Path path) {

  static Draft draft(String name, String text) {
    return new Draft(
        name, text.getBytes(StandardCharsets.UTF_8), Map.of("template", "letter", "to", "ustr"));
  }

  /** An undisturbed run. */
  List<Outcome> run(Draft... drafts) {
    return run(new Disk(), drafts);
  }

  List<Outcome> run(Disk disk, Draft... drafts) {
    try (Outbox outbox = Outbox.open(path, disk)) {
      for (Draft draft : drafts) {
        outbox.stage(draft);
      }
      return outbox.publish();
    }
  }

  /** A person saves a file. */
  void save(String name, String text) {
    try {
      Files.createDirectories(path);
      Files.writeString(path.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    return files().get(name);
  }

  /** Everything that lies there but the empty lock file, hidden files too. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(path)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.remove(FolderLock.NAME, "");
    return files;
  }

  /** What a person sees there. */
  SortedMap<String, String> visible() {
    SortedMap<String, String> visible = files();
    visible.keySet().removeIf(n -> n.startsWith("."));
    return visible;
  }

  /** The drafts that a person sees there, without the manifest. */
  SortedMap<String, String> drafts() {
    SortedMap<String, String> drafts = visible();
    drafts.remove(ManifestFile.NAME);
    return drafts;
  }
}
