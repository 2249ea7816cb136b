package org.engross.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.engross.source.SourceFile;

/** Finds the file of a list: in the office's folder, or where a person typed that it lies. */
record ListFile(Folder folder, MailingList list, Problems problems) {

  /** The file; empty, and said, where there is none. */
  Optional<SourceFile> find() {
    try {
      Optional<SourceFile> file = list.typed().isPresent() ? typed() : folder.file(list.path());
      if (file.isEmpty()) {
        problems.error(
            list.file().place(),
            "there is no list \"" + list.path() + "\"",
            list.typed().isPresent() ? "name a .csv or .xlsx file" : instead());
      }
      return file;
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** The keys of a file in YAML; empty, and said, where there are none. */
  Optional<Fields> yaml() {
    try {
      return find().flatMap(file -> Fields.of(text(file), "file", problems));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private Optional<SourceFile> typed() {
    return list.typed()
        .filter(Files::isRegularFile)
        .map(path -> new SourceFile.OnDisk(list.path(), path));
  }

  private static Source text(SourceFile file) {
    try (InputStream in = file.open()) {
      return Source.decode(file.name(), in.readNBytes(Source.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Place.of(file.name()), "the file cannot be read (" + e.getMessage() + ")", ""));
    }
  }

  private String instead() {
    String path = list.path();
    String under = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "lists";
    boolean inside = !List.of(under.split("/", -1)).contains("..") && path.indexOf('\\') < 0;
    List<String> lists =
        Stream.of(".csv", ".tsv", ".xlsx", ".yaml")
            .flatMap(ending -> inside ? folder.list(under, ending).stream() : Stream.empty())
            .toList();
    return lists.isEmpty()
        ? "write its path from the office's folder: lists/governors.csv"
        : Nearest.hint(path, lists);
  }
}
