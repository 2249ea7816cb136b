package org.engross.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.context.InternalContextAdapter;
import org.engross.template.Printed.Read;

/** What one merge takes from the merges before it, and keeps for those behind it. */
final class Repeats {
  private final MergeMemo memo;
  private final List<Read> reads = new ArrayList<>();
  private int noting;

  Repeats(MergeMemo memo) {
    this.memo = memo;
  }

  /** A field was read, or something inside it; null if it is absent. */
  void read(List<String> names, Object value) {
    if (noting > 0) {
      reads.add(new Read(names, value));
    }
  }

  /** Prints a call that has no arguments, so that the fields alone say what it prints. */
  void print(MacroCall call, InternalContextAdapter context, Output output) {
    Scope scope = Scope.of(context);
    output.at(call.spot().line());
    Optional<Printed> known = memo.find(call, scope.fields(), output.isLineBlank());
    if (known.isPresent() && output.repeat(known.get())) {
      if (noting > 0) {
        reads.addAll(known.get().reads());
      }
    } else if (memo.wants(call)) {
      printAndKeep(call, context, output);
    } else {
      call.printMacro(context, output);
    }
  }

  private void printAndKeep(MacroCall call, InternalContextAdapter context, Output output) {
    Scope scope = Scope.of(context);
    int reports = scope.reports();
    int from = reads.size();
    Output.Begun begun = output.begin();
    noting++;
    call.printMacro(context, output);
    noting--;
    if (scope.reports() == reports) {
      memo.keep(call, output.printed(begun, distinct(reads.subList(from, reads.size())), memo));
    }
    if (noting == 0) {
      reads.clear();
    }
  }

  /** No value changes in the course of a merge. */
  private static List<Read> distinct(List<Read> reads) {
    Set<List<String>> names = new HashSet<>();
    return reads.stream().filter(read -> names.add(read.names())).toList();
  }
}
