package org.engross.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case file: a run, the files it meets, the attacks that take the place of <code>{attack}</code>
 * in them, and the verdict on each.
 *
 * <pre>
 * # A field of Java's own is no field.
 * run: draft letter --to ustr --points usmca-enforcement
 *
 * -- templates/letter.vm --
 * {attack}
 *
 * -- attacks --
 * &gt; $subject.class
 *   templates/letter.vm:1:1: error: $subject is a text and has no field class
 * </pre>
 *
 * @param path where it lies
 * @param about what it is about, in a sentence
 * @param run the arguments, with blanks between
 * @param alone whether it may take much time or memory if it succeeds: it runs in a process of its
 *     own, and not among the unit tests
 * @param files what lies in the office's folder
 */
record CaseFile(Path path, String about, String run, boolean alone, List<Content> files) {
  private static final Path FOLDER = Path.of("src/test/resources/attacks");
  private static final String ATTACKS = "-- attacks --";

  /**
   * A file, or a part of a Word or Excel file.
   *
   * @param head its path, such as {@code templates/letter.docx!word/document.xml}
   * @param text its text in the {@linkplain Notation notation} of case files
   */
  record Content(String head, String text) {}

  /** The attacks of all case files, in the order of their names. */
  static List<Attack> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".case"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of attacks to which it belongs: the folder it lies in. */
  String kind() {
    return path.getParent().getFileName().toString();
  }

  /** Its name without the ending. */
  String name() {
    return path.getFileName().toString().replace(".case", "");
  }

  /** The attacks of a case file. */
  static List<Attack> read(Path path) {
    List<String> lines = lines(path);
    StringBuilder about = new StringBuilder();
    String run = "";
    boolean alone = false;
    List<Content> files = new ArrayList<>();
    List<Attack> attacks = new ArrayList<>();
    int at = 0;
    for (; at < lines.size() && !lines.get(at).startsWith("-- "); at++) {
      String line = lines.get(at);
      if (line.startsWith("#")) {
        about.append(about.length() == 0 ? "" : " ").append(line.substring(1).strip());
      } else if (line.startsWith("run: ")) {
        run = line.substring("run: ".length());
      } else if (line.equals("alone")) {
        alone = true;
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException(path + ":" + (at + 1) + ": not understood: " + line);
      }
    }
    while (at < lines.size() && !lines.get(at).equals(ATTACKS)) {
      int end = at + 1;
      while (end < lines.size() && !isHead(lines.get(end))) {
        end++;
      }
      files.add(content(lines.get(at), lines.subList(at + 1, end)));
      at = end;
    }
    CaseFile file = new CaseFile(path, about.toString(), run, alone, List.copyOf(files));
    for (int i = at + 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("> ")) {
        int end = i + 1;
        while (end < lines.size() && lines.get(end).startsWith("  ")) {
          end++;
        }
        List<String> verdict = lines.subList(i + 1, end).stream().map(String::strip).toList();
        attacks.add(new Attack(file, i + 1, lines.get(i).substring(2), new Verdict(verdict)));
      }
    }
    if (attacks.isEmpty() || about.length() == 0 || run.isEmpty()) {
      throw new IllegalArgumentException(path + " says not what it is about, its run, its attacks");
    }
    return attacks;
  }

  private static boolean isHead(String line) {
    return line.startsWith("-- ") && line.endsWith(" --");
  }

  private static Content content(String head, List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    String text = String.join("\n", lines.subList(0, end));
    return new Content(
        head.substring("-- ".length(), head.length() - " --".length()),
        text.isEmpty() ? "" : text + "\n");
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
