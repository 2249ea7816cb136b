package org.engross.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.cli.Terminal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first attacks of every case file, those left out that take their time: {@code .ci/attacks.sh}
 * runs all of all. An attack without a verdict gets what was said as its verdict, for a person to
 * read, by {@code mvn test -Dtest=CorpusTest -Dattacks=fill}; {@code -Dattacks=all} runs more than
 * the first.
 */
class CorpusTest {
  private static final int FIRST = 12;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theVerdictOfEveryAttackHolds() throws IOException {
    if ("fill".equals(System.getProperty("attacks"))) {
      fill();
    }
    return CaseFile.all().stream()
        .filter(attack -> !attack.file().alone() && (isFirst(attack) || isAskedForAll()))
        .map(attack -> DynamicTest.dynamicTest(attack.toString(), () -> hold(attack)));
  }

  private static boolean isFirst(Attack attack) {
    return CaseFile.read(attack.file().path()).stream()
        .limit(FIRST)
        .anyMatch(first -> first.line() == attack.line());
  }

  private static boolean isAskedForAll() {
    return System.getProperty("attacks") != null;
  }

  private void hold(Attack attack) throws IOException {
    Attack.Outcome outcome = run(attack);
    assertThat(outcome.broken()).as(String.join("\n", outcome.said())).isEmpty();
  }

  private Attack.Outcome run(Attack attack) throws IOException {
    Path empty = Files.createTempDirectory(folder, "attack");
    return attack.run(empty, (office, args) -> new Terminal(office).run(args));
  }

  private void fill() throws IOException {
    List<Attack> all = CaseFile.all();
    for (int i = all.size() - 1; i >= 0; i--) {
      Attack attack = all.get(i);
      if (attack.verdict().lines().isEmpty()) {
        List<String> lines = new ArrayList<>(Files.readAllLines(attack.file().path()));
        lines.addAll(attack.line(), run(attack).said().stream().map(l -> "  " + l).toList());
        Files.write(attack.file().path(), lines);
      }
    }
  }
}
