package org.engross.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every driver is asked: a letter to each of the first recipients of a list. Its arguments are
 * the template, the list (CSV, the first row names the columns), how many, and the folder.
 */
public record Task(Path template, List<Recipient> recipients, Path folder) {

  /** The task that a command line sets. */
  public static Task of(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[3]));
    try (Stream<String> rows = Files.lines(Path.of(arguments[1]))) {
      List<Recipient> recipients =
          rows.skip(1).limit(Long.parseLong(arguments[2])).map(Recipient::ofRow).toList();
      return new Task(Path.of(arguments[0]), recipients, folder);
    }
  }

  /** Writes one letter. */
  public interface Writer {
    /** Writes it to a stream. */
    void write(OutputStream out) throws Exception;
  }

  /** Writes a recipient's letter, as the documentation of every peer shows: it is not forced. */
  public void write(Recipient recipient, Writer letter) throws Exception {
    Path file = folder.resolve(recipient.id() + ".docx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      letter.write(out);
    }
  }
}
