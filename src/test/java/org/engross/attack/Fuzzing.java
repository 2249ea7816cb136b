package org.engross.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.attack.CaseFile.Content;
import org.engross.cli.Terminal;
import org.engross.cli.Terminal.Printed;

/**
 * Gives changed inputs to a target, the same ones in every run. Whatever they are, the answer is a
 * draft or a problem, never an accident; one that breaks this is kept in {@code target/fuzz}, and
 * belongs among the target's seeds as soon as it is mended.
 */
final class Fuzzing {
  private static final Path KEPT = Path.of("target/fuzz");

  /** What the files of a target go with. */
  private static final String GOVERNOR =
      """
      recipients:
        - {id: governor, form: governor, name: Pat Specimen, surname: Specimen, courtesy: Ms., state: Texas}
      """;

  private static final String POINT =
      """
      paper: {id: sample-paper, title: A Paper, publisher: An Institute, date: 2022-06-12}
      points:
        - id: one
          topic: trade
          title: One
          source: {section: Text, item: 1}
          letter: {attack as yaml}
          asks: [{of: governor, text: act}]
          as-of: 2022-06-12
      """;

  private static final String LEDGER =
      "bioguide,name,seat,answer,date,staffer\n,Alex Sample,TX-11,yes,2022-06-08,pat\n";

  private final Target target;
  private final Path folder;

  /**
   * @param folder an empty one, in which the office's folder will lie
   */
  Fuzzing(Target target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /**
   * Runs the seeds as they are, and then so many inputs made of them.
   *
   * @return what went wrong, in words
   */
  List<String> run(int budget) throws IOException {
    List<Target.Seed> seeds = target.seeds();
    Mutator mutator = new Mutator(target.name().hashCode());
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < seeds.size() + budget; i++) {
      Target.Seed input = i < seeds.size() ? seeds.get(i) : mutator.next(seeds);
      String accident = accident(input);
      if (!accident.isEmpty()) {
        broken.add(keep(input, i) + ": " + accident);
      }
    }
    return broken;
  }

  private String accident(Target.Seed input) throws IOException {
    Scene scene = new Scene(folder);
    Folders.empty(folder);
    scene.build(surroundings(), "");
    Path file = scene.office().resolve(target.path(input));
    Files.createDirectories(file.getParent());
    Files.write(file, bytes(input));
    try {
      Printed printed = new Terminal(scene.office()).run(target.run(input));
      boolean fine = printed.code() <= 2 && !Attack.isAccident(printed);
      return fine ? "" : printed.all().strip();
    } catch (RuntimeException | Error e) {
      return e.toString();
    }
  }

  private List<Content> surroundings() {
    return switch (target) {
      case MARKUP, POINTS -> List.of(new Content("people/recipients.yaml", GOVERNOR));
      case CLOSED -> List.of(new Content("sign-ons.csv", LEDGER));
      default -> List.of();
    };
  }

  /** Markup stands in the text of a point; all else is a file of its own. */
  private byte[] bytes(Target.Seed input) {
    if (target != Target.MARKUP) {
      return input.bytes();
    }
    String markup = new String(input.bytes(), StandardCharsets.UTF_8);
    return Quoting.fill(POINT, markup).getBytes(StandardCharsets.UTF_8);
  }

  private Path keep(Target.Seed input, int number) throws IOException {
    Path file = KEPT.resolve(target.word() + "-" + number + input.ending());
    Files.createDirectories(KEPT);
    return Files.write(file, input.bytes());
  }
}
