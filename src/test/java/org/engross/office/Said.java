package org.engross.office;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/** Small files in memory, and what is said of them: a line for each problem, as a user reads it. */
final class Said {
  static final String OFFICE =
      """
      name: Office of Representative Sample
      letterhead: [SAMPLE]
      contact: {name: Pat Example}
      """;

  private Said() {}

  static String of(Problems problems) {
    return problems.list().stream().map(Problem::toString).collect(joining("\n"));
  }

  static String ofPacket(String yaml) {
    Problems problems = new Problems();
    Packet.read(new Source("p.yaml", yaml), problems);
    return of(problems);
  }

  /** An office with these files beside a correct office.yaml. */
  static OfficeFiles files(Problems problems, String path, String yaml) {
    return files(problems, Map.of("office.yaml", OFFICE, path, yaml));
  }

  static OfficeFiles files(Problems problems, Map<String, String> texts) {
    return OfficeFiles.read(folder(texts), folder(Map.of()), problems);
  }

  static Folder folder(Map<String, String> texts) {
    return new Folder() {
      @Override
      public Optional<Source> read(String path) {
        return Optional.ofNullable(texts.get(path)).map(t -> new Source(path, t));
      }

      @Override
      public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(texts.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public List<String> list(String under, String ending) {
        return texts.keySet().stream()
            .filter(p -> p.startsWith(under + "/") && p.endsWith(ending))
            .sorted()
            .toList();
      }
    };
  }
}
