package org.engross.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.cli.Terminal.Printed;

/**
 * One attack of a case file, and what must become of it.
 *
 * @param line where it stands in the case file
 * @param text the attack in the notation of case files
 */
record Attack(CaseFile file, int line, String text, Verdict verdict) {
  private static final Pattern ACCIDENT =
      Pattern.compile(
          "Exception|an error in Engross itself|OutOfMemory|StackOverflow|\\bat org\\.");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\x1B]]");

  /** Runs a command line in a folder. */
  interface Engross {
    /** What it printed, and its exit code. */
    Printed run(Path office, String... args) throws IOException;
  }

  /**
   * What became of an attack.
   *
   * @param broken what did not go as it must, in words; empty if the verdict holds
   * @param said what was said, line by line, as a verdict says it
   */
  record Outcome(List<String> broken, List<String> said) {}

  /** The arguments of its run. */
  private String[] args() {
    return Arrays.stream(file.run().split(" ", -1))
        .map(arg -> arg.contains("{attack}") ? Quoting.fill(arg, Notation.read(text)) : arg)
        .toArray(String[]::new);
  }

  /**
   * Lets it loose in an empty folder, in which the office's folder will lie.
   *
   * @return what became of it
   */
  Outcome run(Path folder, Engross engross) throws IOException {
    Scene scene = new Scene(folder);
    scene.build(file.files(), text);
    Snapshot before = Snapshot.of(folder);
    Printed printed = engross.run(scene.office(), args());
    List<String> broken = new ArrayList<>(before.brokenBy(Snapshot.of(folder)));
    judge(printed, new Drafts(scene.out()), broken);
    return new Outcome(broken, said(printed));
  }

  /** Whether something was printed that no person should see. */
  static boolean isAccident(Printed printed) {
    return ACCIDENT.matcher(printed.all()).find() || CONTROL.matcher(printed.all()).find();
  }

  private void judge(Printed printed, Drafts drafts, List<String> broken) throws IOException {
    String all = printed.all();
    if (isAccident(printed)) {
      broken.add("an accident of ours, or a control character, was printed");
    }
    if (all.contains(Scene.SECRET) || drafts.contain(Scene.SECRET)) {
      broken.add("a file that is none of its business was read");
    }
    if (verdict.isWritten()) {
      written(printed, drafts, broken);
    } else {
      refused(printed, drafts, broken);
    }
  }

  private void written(Printed printed, Drafts drafts, List<String> broken) throws IOException {
    if (printed.code() != 0) {
      broken.add("exit code " + printed.code() + ", and 0 was expected");
      return;
    }
    List<String> lines = printed.all().lines().map(String::strip).toList();
    verdict.printed().stream()
        .filter(line -> !lines.contains(line))
        .forEach(line -> broken.add("not printed: " + line));
    String kept = verdict.kept(text);
    if (!kept.isEmpty()) {
      broken.addAll(drafts.without(kept));
    }
  }

  private void refused(Printed printed, Drafts drafts, List<String> broken) {
    if (printed.code() != 1 && printed.code() != 2) {
      broken.add("exit code " + printed.code() + ", and 1 was expected");
    }
    if (!drafts.isEmpty()) {
      broken.add("files were written although an error was said");
    }
    if (!verdict.isMetBy(errors(printed))) {
      broken.add("other errors were said than these:");
      verdict.lines().forEach(line -> broken.add("  " + line));
    }
  }

  /** The lines that say an error; of a wrong command line, the first line. */
  private static List<String> errors(Printed printed) {
    return printed.code() == 2
        ? printed.err().lines().limit(1).map(String::strip).toList()
        : printed.all().lines().filter(l -> l.contains("error: ")).map(String::strip).toList();
  }

  private static List<String> said(Printed printed) {
    return printed.code() == 0 ? List.of("written") : Verdict.of(errors(printed));
  }

  /** The case file and the line, so that an editor leads there. */
  @Override
  public String toString() {
    String start = text.length() > 60 ? text.substring(0, 60) + "..." : text;
    return file.kind() + "/" + file.name() + ".case:" + line + "  " + start;
  }
}
