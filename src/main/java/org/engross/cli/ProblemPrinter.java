package org.engross.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints problems: the place and the message, the line and a caret, what would be right.
 *
 * <pre>
 * packets/ustr.yaml:2:10: error: there is no point "usmca-enforcment"
 *   points: [usmca-enforcment]
 *            ^
 *   did you mean "usmca-enforcement"?
 * </pre>
 */
final class ProblemPrinter {
  private static final int WIDEST_EXCERPT = 160;

  private final PrintWriter out;
  private final Ansi ansi;

  ProblemPrinter(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /** Prints those that were kept, and how many there are beyond them. */
  void print(Problems problems) {
    printAll(problems.list());
    for (Level level : Level.values()) {
      int more = problems.beyond(level);
      if (more > 0) {
        String words = level.word() + (more == 1 ? "" : "s");
        out.println("and " + number(more) + " more " + words + "; --report FILE names them all");
      }
    }
    countErrors(problems.list(), problems.beyond(Level.ERROR));
  }

  /** Prints them all, and how many there are if there are several. */
  void print(List<Problem> problems) {
    printAll(problems);
    countErrors(problems, 0);
  }

  /**
   * A remark that many rows of a list have in common is said once, with the lines of the others.
   */
  private void printAll(List<Problem> problems) {
    Map<String, List<Problem>> same = new LinkedHashMap<>();
    for (Problem problem : problems) {
      same.computeIfAbsent(sameness(problem), words -> new ArrayList<>()).add(problem);
    }
    for (List<Problem> group : same.values()) {
      print(group.get(0));
      if (group.size() > 1) {
        String lines = lines(group.subList(1, group.size()));
        out.println("  the same in " + number(group.size() - 1L) + " more, in " + lines);
      }
    }
  }

  private static String sameness(Problem problem) {
    Place place = problem.place();
    boolean isOfRow = place.line() > 0 && place.column() == 0 && place.excerpt().isEmpty();
    String line = isOfRow && problem.level() != Level.ERROR ? "" : place.toString();
    return String.join(
        "\n",
        place.file(),
        line,
        place.excerpt(),
        problem.level().word(),
        problem.rule(),
        problem.message(),
        problem.remedy());
  }

  /** {@code line 7}, {@code lines 3-5, 9}. */
  private static String lines(List<Problem> problems) {
    int[] lines = problems.stream().mapToInt(p -> p.place().line()).sorted().distinct().toArray();
    StringBuilder said = new StringBuilder(lines.length == 1 ? "line " : "lines ");
    for (int i = 0; i < lines.length; i++) {
      int from = i;
      while (i + 1 < lines.length && lines[i + 1] == lines[i] + 1) {
        i++;
      }
      said.append(from == 0 ? "" : ", ").append(lines[from]);
      said.append(i == from ? "" : "-" + lines[i]);
    }
    return said.toString();
  }

  private void countErrors(List<Problem> problems, int more) {
    long errors = more + problems.stream().filter(p -> p.level() == Level.ERROR).count();
    if (errors > 1) {
      out.println(number(errors) + " errors");
    }
    out.flush();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Prints one. */
  void print(Problem problem) {
    Place place = problem.place();
    out.println(
        where(place) + level(problem.level()) + ": " + clean(problem.message()) + rule(problem));
    if (!place.excerpt().isBlank() && place.excerpt().length() <= WIDEST_EXCERPT) {
      out.println("  " + clean(place.excerpt()).stripTrailing());
      if (place.column() > 0) {
        out.println("  " + caretIndent(place) + "^");
      }
    }
    if (!problem.remedy().isEmpty()) {
      out.println("  " + clean(problem.remedy()));
    }
  }

  private static String where(Place place) {
    return place.file().isEmpty() ? "" : clean(place.toString()) + ": ";
  }

  private String level(Level level) {
    String style = level == Level.ERROR ? "bold,red" : "bold,yellow";
    return ansi.string("@|" + style + " " + level.word() + "|@");
  }

  private static String rule(Problem problem) {
    return problem.rule().isEmpty() ? "" : " [" + problem.rule() + "]";
  }

  /** Tabs stay tabs, so that the caret stands under its letter. */
  private static String caretIndent(Place place) {
    StringBuilder indent = new StringBuilder();
    for (int i = 0; i < Math.min(place.column() - 1, place.excerpt().length()); i++) {
      indent.append(place.excerpt().charAt(i) == '\t' ? '\t' : ' ');
    }
    return indent.toString();
  }

  /** No control character of anybody's data reaches the terminal. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) && c != '\t') {
                clean.append(c == '\n' ? " " : String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }
}
