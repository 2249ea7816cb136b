package org.engross.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is fuzzed: a file that a person gives, where it lies in the office, and the run that meets
 * it.
 */
enum Target {
  TEMPLATE("templates/letter.vm", Target.LETTER),
  MARKUP("points/p.yaml", Target.ONE_POINT),
  OFFICE("office.yaml", Target.LETTER),
  POINTS("points/p.yaml", Target.ONE_POINT),
  RECIPIENTS("people/recipients.yaml", Target.LETTER),
  MEMBERS("people/members.yaml", Target.LETTER),
  PACKET("packets/p.yaml", "draft packets/p.yaml --format text"),
  LEDGER("sign-ons.csv", Target.LETTER + " --signers sign-ons.csv"),
  CLOSED("sign-ons.closed", Target.LETTER + " --signers sign-ons.csv"),
  CSV("lists/people.csv", Target.TO_LIST + "csv"),
  EXCEL("lists/people.xlsx", Target.TO_LIST + "xlsx"),
  MANIFEST("out/manifest.json", Target.LETTER),
  FRAME("templates/letter.docx", Target.LETTER + ",docx"),
  LETTER_OF_ANOTHER("draft", "check draft"),
  RESOLUTION("draft", "check draft");

  private static final String LETTER =
      "draft letter --to ustr --points usmca-enforcement --date 2022-06-15 --format text";
  private static final String ONE_POINT =
      "draft letter --to governor --points one --date 2022-06-15 --format text";
  private static final String TO_LIST =
      "draft letter --form governor --points usmca-enforcement --date 2022-06-15 --format text"
          + " --recipients lists/people.";
  private static final Path SEEDS = Path.of("src/test/resources/attacks/seeds");

  private final String file;
  private final String run;

  Target(String file, String run) {
    this.file = file;
    this.run = run;
  }

  /**
   * An input from which others are made.
   *
   * @param ending of its file's name: it says what kind of file it is
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two seeds
  record Seed(String ending, byte[] bytes) {}

  String word() {
    return this == LETTER_OF_ANOTHER ? "letter" : name().toLowerCase(Locale.ROOT);
  }

  /** The saved inputs, in the order of their names. */
  List<Seed> seeds() {
    Path folder = SEEDS.resolve(word());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Target::seed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Seed seed(Path file) {
    String name = file.getFileName().toString();
    try {
      return new Seed(name.substring(name.lastIndexOf('.')), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfAnyEnding() {
    return this == LETTER_OF_ANOTHER || this == RESOLUTION;
  }

  /** Where the input lies in the office. */
  String path(Seed seed) {
    return isOfAnyEnding() ? file + seed.ending : file;
  }

  /** The arguments of the run. */
  String[] run(Seed seed) {
    return (isOfAnyEnding() ? run + seed.ending : run).split(" ", -1);
  }
}
