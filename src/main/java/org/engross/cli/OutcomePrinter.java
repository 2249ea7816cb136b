package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.engross.desk.Outcome;

/** Says what became of each draft; of many, only what a person must look at, and how many. */
final class OutcomePrinter implements Outcome.Visitor<String> {
  private final PrintWriter out;
  private final Path folder;
  private final int listedAtMost;

  OutcomePrinter(PrintWriter out, Path folder, int listedAtMost) {
    this.out = out;
    this.folder = folder;
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
    if (!finalCopy && outcomes.stream().anyMatch(OutcomePrinter::isNewWordFile)) {
      out.println("Word files are marked DRAFT; --final makes clean copies.");
    }
  }

  private static boolean isNewWordFile(Outcome outcome) {
    return outcome instanceof Outcome.Drafted drafted && isWord(drafted.file())
        || outcome instanceof Outcome.Kept kept && isWord(kept.beside());
  }

  private static boolean isWord(Path file) {
    return file.toString().endsWith(".docx");
  }

  @Override
  public String drafted(Outcome.Drafted drafted) {
    return (drafted.replaced() ? "replaced  " : "wrote     ") + shown(drafted.file());
  }

  @Override
  public String unchanged(Outcome.Unchanged unchanged) {
    return "unchanged " + shown(unchanged.file());
  }

  @Override
  public String kept(Outcome.Kept kept) {
    String why =
        kept.reason() == Outcome.Kept.Reason.EDITED
            ? "was edited by hand"
            : "is not a draft of ours";
    return "kept      "
        + shown(kept.file())
        + ", which "
        + why
        + "; the new draft is "
        + shown(kept.beside());
  }

  @Override
  public String failed(Outcome.Failed failed) {
    return "failed    " + failed.name() + ": " + failed.problems().get(0).message();
  }

  private String shown(Path file) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    return (there.startsWith(here) ? here.relativize(there) : there).toString();
  }
}
