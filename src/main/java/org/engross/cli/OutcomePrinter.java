package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.desk.Report;
import org.engross.outbox.Dropped;
import org.engross.outbox.Outcome;

/** Says what became of each draft; of many, only what a person must look at, and how many. */
final class OutcomePrinter implements Outcome.Visitor<String> {
  private static final int MOST_TO_LOOK_AT = 100;

  private final PrintWriter out;
  private final Surroundings surroundings;
  private final int listedAtMost;

  OutcomePrinter(PrintWriter out, Surroundings surroundings, int listedAtMost) {
    this.out = out;
    this.surroundings = surroundings;
    this.listedAtMost = listedAtMost;
  }

  void print(Report report, Path folder, boolean finalCopy) {
    List<Outcome> outcomes = report.outcomes();
    if (outcomes.size() <= listedAtMost) {
      outcomes.forEach(outcome -> out.println(outcome.accept(this)));
    } else {
      printWhatToLookAt(outcomes);
      new SummaryTable(report).print(out, surroundings.shown(folder));
    }
    printDropped(report.dropped());
    if (!finalCopy) {
      printMark(outcomes);
    }
  }

  private void printWhatToLookAt(List<Outcome> outcomes) {
    int more = 0;
    int printed = 0;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Kept || outcome instanceof Outcome.Failed) {
        if (printed < MOST_TO_LOOK_AT) {
          out.println(outcome.accept(this));
          printed++;
        } else {
          more++;
        }
      }
    }
    if (more > 0) {
      out.println("and " + more + " more to look at; --report FILE names them all");
    }
  }

  private void printDropped(List<Dropped> dropped) {
    dropped.stream().limit(MOST_TO_LOOK_AT).forEach(one -> out.println(line(one)));
    int more = dropped.size() - MOST_TO_LOOK_AT;
    if (more > 0) {
      out.println("and " + more + " more that are ordered no more");
    }
    if (dropped.stream().anyMatch(one -> one.state() == Dropped.State.UNTOUCHED)) {
      out.println("--prune removes dropped drafts that nobody changed.");
    }
  }

  private String line(Dropped dropped) {
    String file = surroundings.shown(dropped.file());
    return switch (dropped.state()) {
      case UNTOUCHED -> "dropped   " + file + ", which is ordered no more";
      case EDITED -> "dropped   " + file + ", which is ordered no more; it was edited and stays";
      case REMOVED -> "removed   " + file;
    };
  }

  private void printMark(List<Outcome> outcomes) {
    String marked =
        Stream.of("Word files", "PDFs")
            .filter(kind -> outcomes.stream().anyMatch(o -> isNew(o, kind)))
            .collect(Collectors.joining(" and "));
    if (!marked.isEmpty()) {
      out.println(marked + " are marked DRAFT; --final makes clean copies.");
    }
  }

  private static boolean isNew(Outcome outcome, String kind) {
    String ending = kind.equals("PDFs") ? ".pdf" : ".docx";
    return outcome instanceof Outcome.Drafted drafted && drafted.file().toString().endsWith(ending)
        || outcome instanceof Outcome.Kept kept && kept.beside().toString().endsWith(ending);
  }

  @Override
  public String drafted(Outcome.Drafted drafted) {
    return (drafted.replaced() ? "replaced  " : "wrote     ") + surroundings.shown(drafted.file());
  }

  @Override
  public String unchanged(Outcome.Unchanged unchanged) {
    return "unchanged " + surroundings.shown(unchanged.file());
  }

  @Override
  public String kept(Outcome.Kept kept) {
    String why =
        kept.reason() == Outcome.Kept.Reason.EDITED
            ? "was edited by hand"
            : "is not a draft of ours";
    return "kept      "
        + surroundings.shown(kept.file())
        + ", which "
        + why
        + "; the new draft is "
        + surroundings.shown(kept.beside());
  }

  @Override
  public String failed(Outcome.Failed failed) {
    return "failed    " + failed.name() + ": " + failed.problems().get(0).message();
  }
}
