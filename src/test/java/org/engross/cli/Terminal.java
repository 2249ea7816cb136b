package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A terminal in a folder, on June 15, 2022: what a person types, and what is printed. */
public final class Terminal {
  private static final LocalDate TODAY = LocalDate.of(2022, 6, 15);

  private final Path folder;
  private final Optional<String> libreOffice;

  /** A terminal in a folder. */
  public Terminal(Path folder) {
    this(folder, Optional.empty());
  }

  private Terminal(Path folder, Optional<String> libreOffice) {
    this.folder = folder;
    this.libreOffice = libreOffice;
  }

  /** The same terminal where {@code ENGROSS_OFFICE} names a folder. */
  Terminal withLibreOffice(Path named) {
    return new Terminal(folder, Optional.of(named.toString()));
  }

  /** A terminal in a copy of the project's folder: examples/ lies in it, and out/ is empty. */
  static Terminal inProject(Path folder) {
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
    return new Terminal(folder);
  }

  /** What a command printed, standard error first, and its exit code. */
  public record Printed(int code, String out, String err) {
    /** Both. */
    public String all() {
      return err + out;
    }
  }

  Printed run(String commandLine) {
    return run(commandLine.split(" ", -1));
  }

  /** Runs a command. */
  public Printed run(String... args) {
    return run(List.of(), args);
  }

  /** A run in which the person answers questions, one answer for each, and then no more. */
  Printed run(List<String> answers, String... args) {
    Iterator<String> next = answers.iterator();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            args,
            new Surroundings(
                folder,
                () -> TODAY,
                question -> next.hasNext() ? Optional.of(next.next()) : Optional.empty(),
                libreOffice,
                Onlooker.NOBODY),
            new PrintWriter(out),
            new PrintWriter(err));
    return new Printed(code, lf(out), lf(err));
  }

  private static String lf(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
