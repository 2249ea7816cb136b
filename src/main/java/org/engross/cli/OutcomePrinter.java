package org.engross.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.outbox.Outcome;

/** Says what became of each draft; of many, only what a person must look at, and how many. */
final class OutcomePrinter implements Outcome.Visitor<String> {
  private final PrintWriter out;
  private final Surroundings surroundings;
  private final int listedAtMost;

  OutcomePrinter(PrintWriter out, Surroundings surroundings, int listedAtMost) {
    this.out = out;
    this.surroundings = surroundings;
    this.listedAtMost = listedAtMost;
  }

  void print(List<Outcome> outcomes, boolean finalCopy) {
    boolean few = outcomes.size() <= listedAtMost;
    for (Outcome outcome : outcomes) {
      if (few || outcome instanceof Outcome.Kept || outcome instanceof Outcome.Failed) {
        out.println(outcome.accept(this));
      }
    }
    long drafted = outcomes.stream().filter(Outcome.Drafted.class::isInstance).count();
    long unchanged = outcomes.stream().filter(Outcome.Unchanged.class::isInstance).count();
    if (!few) {
      out.println(
          drafted
              + " written, "
              + unchanged
              + " unchanged, "
              + (outcomes.size() - drafted - unchanged)
              + " to look at");
    }
    if (!finalCopy) {
      printMark(outcomes);
    }
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
