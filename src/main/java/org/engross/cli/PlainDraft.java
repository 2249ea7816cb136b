package org.engross.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the arguments of a plain {@code draft} without picocli, whose start would take a fifth of a
 * letter's time. Plain are a template or a packet, and options that are spelled out, each with its
 * value. All else is picocli's to read: help, a slip, a quotation mark, a file of arguments.
 */
final class PlainDraft {
  private final DraftCommand draft;
  private final Iterator<String> words;
  private final Set<String> once = new HashSet<>();

  private PlainDraft(DraftCommand draft, Iterator<String> words) {
    this.draft = draft;
    this.words = words;
  }

  /**
   * Sets the arguments of a draft; false, with some of them set, where picocli has to read them.
   */
  static boolean read(DraftCommand draft, String... args) {
    return args.length > 0
        && args[0].equals("draft")
        && new PlainDraft(draft, Arrays.asList(args).subList(1, args.length).iterator()).readAll();
  }

  private boolean readAll() {
    while (words.hasNext()) {
      if (!read(words.next())) {
        return false;
      }
    }
    return draft.ordered.what != null;
  }

  private boolean read(String word) {
    int sign = word.indexOf('=');
    if (word.startsWith("--")) {
      return sign < 0
          ? readFlag(word)
          : readOption(word.substring(0, sign), word.substring(sign + 1));
    }
    boolean first = draft.ordered.what == null;
    draft.ordered.what = word;
    return first && isPlain(word);
  }

  private boolean readFlag(String name) {
    switch (name) {
      case "--final" -> draft.finalCopy = true;
      case "--dry-run" -> draft.dryRun = true;
      default -> {
        return words.hasNext() && readOption(name, words.next());
      }
    }
    return once.add(name);
  }

  private boolean readOption(String name, String value) {
    switch (name) {
      case "--to" -> draft.ordered.to = joined(draft.ordered.to, value);
      case "--points" -> draft.ordered.points = joined(draft.ordered.points, value);
      case "--from" -> draft.ordered.from = joined(draft.ordered.from, value);
      case "--signers" -> draft.ordered.signers = joined(draft.ordered.signers, value);
      case "--format" -> draft.formats = joined(draft.formats, value);
      case "--set" -> {
        return put(draft.ordered.set, value);
      }
      case "--stale-ok" -> {
        return put(draft.ordered.staleOk, value);
      }
      default -> {
        return readSingle(name, value);
      }
    }
    return isPlain(value);
  }

  private boolean readSingle(String name, String value) {
    switch (name) {
      case "--date" -> draft.ordered.date = value;
      case "--subject" -> draft.ordered.subject = value;
      case "--reply-by" -> draft.ordered.replyBy = value;
      case "--out" -> draft.out = value;
      default -> {
        return false;
      }
    }
    return once.add(name) && (isPlain(value) || value.equals("-"));
  }

  private static List<String> joined(List<String> ids, String more) {
    List<String> all = new ArrayList<>(ids);
    all.addAll(Arrays.asList(more.split(",", -1)));
    return all;
  }

  private static boolean put(Map<String, String> fields, String field) {
    int sign = field.indexOf('=');
    if (sign < 1 || !isPlain(field)) {
      return false;
    }
    fields.put(field.substring(0, sign), field.substring(sign + 1));
    return true;
  }

  /** Whether picocli would see in a text what stands there, and nothing more. */
  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.charAt(0) != '-'
        && text.charAt(0) != '@'
        && text.indexOf('"') < 0;
  }
}
