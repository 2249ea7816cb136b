package org.engross.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.engross.cli.Terminal;
import org.engross.cli.Terminal.Printed;

/**
 * Runs all attacks in the heap that this process has; beside them, one after another, those that
 * may take much in processes of their own, with a small heap and a time limit. Prints a table of
 * the verdicts, and of inputs that nobody wrote: {@code -Dfuzz=5000} makes so many inputs for each
 * reader.
 *
 * <pre>
 * java -Xmx256m -cp target/test-classes:target/engross.jar org.engross.attack.CorpusTable
 * </pre>
 *
 * <p>Its exit code is 1 if a verdict does not hold.
 */
final class CorpusTable {
  private static final Path JAR = Path.of("target/engross.jar").toAbsolutePath();
  private static final int MOST_SECONDS = 30;
  private static final int BUDGET = Integer.getInteger("fuzz", 40);

  private final Path folder;
  private final Map<String, Integer> held = new TreeMap<>();
  private final Map<String, Integer> count = new TreeMap<>();

  private CorpusTable(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("attacks");
    CorpusTable table = new CorpusTable(folder);
    List<Attack> all = CaseFile.all();
    Thread processes = new Thread(() -> table.run(all, true));
    processes.start();
    table.run(all, false);
    table.fuzz();
    join(processes);
    Folders.delete(folder);
    System.exit(table.print() ? 0 : 1);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(List<Attack> attacks, boolean alone) {
    attacks.stream().filter(a -> a.file().alone() == alone).forEach(a -> note(a, broken(a)));
  }

  private List<String> broken(Attack attack) {
    List<String> broken = new ArrayList<>();
    try {
      Path empty = Files.createTempDirectory(folder, "attack");
      Attack.Outcome outcome =
          attack.run(empty, attack.file().alone() ? this::process : this::here);
      broken.addAll(outcome.broken());
      broken.addAll(broken.isEmpty() ? List.of() : outcome.said());
      Folders.delete(empty);
    } catch (IOException | RuntimeException | Error e) {
      broken.add(e.toString());
    }
    return broken;
  }

  private void note(Attack attack, List<String> broken) {
    note(attack.file().kind(), 1, broken.isEmpty() ? 0 : 1);
    if (!broken.isEmpty()) {
      say(attack.toString(), broken);
    }
  }

  private synchronized void note(String kind, int cases, int broken) {
    count.merge(kind, cases, Integer::sum);
    held.merge(kind, cases - broken, Integer::sum);
  }

  private static void say(String head, List<String> broken) {
    System.out.println(head);
    broken.forEach(line -> System.out.println("    " + line));
  }

  /** Inputs that nobody wrote, so many for each target. */
  private void fuzz() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("fuzz"));
    for (Target target : Target.values()) {
      List<String> broken = new Fuzzing(target, empty).run(BUDGET);
      note("fuzzed " + target.word(), target.seeds().size() + BUDGET, broken.size());
      if (!broken.isEmpty()) {
        say(target.word(), broken);
      }
    }
    List<String> broken = new AnyValue(empty).run(10 * BUDGET);
    note("fuzzed values", 10 * BUDGET, broken.size());
    if (!broken.isEmpty()) {
      say("values", broken);
    }
  }

  private Printed here(Path office, String... args) {
    return new Terminal(office).run(args);
  }

  private Printed process(Path office, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
    command.addAll(List.of(args));
    Path out = office.resolveSibling("cache-out");
    Path err = office.resolveSibling("cache-err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(office.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", office.resolveSibling("cache").toString());
    Process process = builder.start();
    return new Printed(code(process), read(out), read(err));
  }

  private static int code(Process process) throws IOException {
    try {
      if (process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException("it took more than " + MOST_SECONDS + " seconds");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Prints the table; whether all verdicts hold. */
  private boolean print() {
    System.out.printf(Locale.ROOT, "%-18s %6s %14s%n", "class", "cases", "verdicts held");
    int all = 0;
    int good = 0;
    for (String kind : count.keySet()) {
      line(kind, count.get(kind), held.get(kind));
      all += count.get(kind);
      good += held.get(kind);
    }
    line("all", all, good);
    return good == all;
  }

  private static void line(String kind, int cases, int good) {
    System.out.printf(Locale.ROOT, "%-18s %,6d %,14d%n", kind, cases, good);
  }
}
