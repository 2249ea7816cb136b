package org.engross.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the drafts of a batch have in common: what a macro printed stands in the next draft too,
 * where every value that the macro read is the same. Serves any number of templates and threads.
 */
public final class MergeMemo {
  /** A batch has few kinds of recipients. */
  private static final int MOST_OF_A_CALL = 8;

  private static final int MOST_BLOCKS = 2_048;

  private final Map<MacroCall, Calls> calls = new ConcurrentHashMap<>();
  private final Map<String, String> blocks = new ConcurrentHashMap<>();

  /** Nothing was merged yet. */
  public MergeMemo() {
    // starts empty
  }

  /**
   * What a call printed, the latest last.
   *
   * @param credit how often more than it was of use it may still be kept: an address is each
   *     draft's own
   */
  private record Calls(List<Printed> printed, int credit) {
    static final Calls NONE = new Calls(List.of(), MOST_OF_A_CALL);
  }

  /** What a call printed before and would print now; empty if that is not known. */
  Optional<Printed> find(MacroCall call, Map<String, ?> fields, boolean onBlankLine) {
    Calls known = calls.getOrDefault(call, Calls.NONE);
    for (int i = known.printed.size() - 1; i >= 0; i--) {
      Printed printed = known.printed.get(i);
      if (printed.isSame(fields, onBlankLine)) {
        if (known.credit < MOST_OF_A_CALL) {
          calls.put(call, new Calls(known.printed, known.credit + 1));
        }
        return Optional.of(printed);
      }
    }
    return Optional.empty();
  }

  /** Whether it is worth while to keep what a call prints. */
  boolean wants(MacroCall call) {
    return calls.getOrDefault(call, Calls.NONE).credit > 0;
  }

  /** Keeps what a call printed. */
  void keep(MacroCall call, Printed printed) {
    Calls known = calls.getOrDefault(call, Calls.NONE);
    List<Printed> all = new ArrayList<>(known.printed);
    if (all.size() == MOST_OF_A_CALL) {
      all.remove(0);
    }
    all.add(printed);
    int credit = known.credit - 1;
    calls.put(call, new Calls(credit > 0 ? List.copyOf(all) : List.of(), credit));
  }

  /** The same blocks: those that were met before are the same objects, on every thread. */
  List<String> shared(List<String> divided) {
    List<String> all = new ArrayList<>(divided.size());
    for (String block : divided) {
      String known =
          blocks.size() < MOST_BLOCKS ? blocks.putIfAbsent(block, block) : blocks.get(block);
      all.add(known == null ? block : known);
    }
    return all;
  }
}
