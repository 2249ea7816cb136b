package org.engross.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/**
 * A template that was read and checked. It can be merged any number of times, by several threads at
 * once; no merge leaves anything behind.
 */
public final class Template {
  private final String name;
  private final Purpose purpose;
  private final Source source;
  private final TextKind kind;
  private final SimpleNode tree;
  private final Field.Group fields;
  private final Shared shared;
  private final Map<String, Object> constants;
  private final Limits limits;
  private final LongSupplier nanoTime;

  /** A checked text, the kind and the fields it was checked with, and the tree made of it. */
  record Ready(Source source, TextKind kind, Field.Group fields, SimpleNode tree) {}

  Template(
      String name,
      Purpose purpose,
      Ready ready,
      Shared shared,
      Limits limits,
      LongSupplier nanoTime) {
    this.name = name;
    this.purpose = purpose;
    this.source = ready.source;
    this.kind = ready.kind;
    this.tree = ready.tree;
    this.fields = ready.fields;
    this.shared = shared;
    this.constants = shared.values();
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /** Its name: {@code letter}. */
  public String name() {
    return name;
  }

  /** What it says of itself. */
  public Purpose purpose() {
    return purpose;
  }

  /** Its text and the file that it came from. */
  public Source source() {
    return source;
  }

  /** Whether it is a Word file, whose words were read as a text. */
  public boolean isOfWord() {
    return !source.places().isEmpty();
  }

  /** What it shares with the other templates of its office. */
  public Shared shared() {
    return shared;
  }

  /** Every field that it may name, with its type. */
  public Field.Group fields() {
    return fields;
  }

  /** Every field that it reads, in the order in which it does, what its macros read too. */
  public List<FieldUse> uses() {
    return FieldUses.of(tree, fields);
  }

  /**
   * Fills the template in.
   *
   * @param fields values of the types that the library was given: {@code String}, {@code Markup},
   *     {@code Boolean}, {@code Integer}, {@code List} or {@code Map} of such; they are only read
   * @throws ProblemException with every absent value that is read neither quietly nor inside a
   *     condition, or when a limit is passed
   */
  public Merged merge(Map<String, ?> fields) {
    return merge(fields, Optional.empty());
  }

  /**
   * Fills the template in as one draft of a batch: the same, and quicker.
   *
   * @param memo of the batch, whose values must not change as long as it serves; empty for a draft
   *     that is alone
   * @throws ProblemException as there
   */
  public Merged merge(Map<String, ?> fields, Optional<MergeMemo> memo) {
    Scope scope = new Scope(all(fields), memo.map(Repeats::new));
    return merge(scope, new Output(source, kind, limits, nanoTime));
  }

  /**
   * Fills the template in, as {@link #merge} does, and keeps what made each stretch of the text.
   *
   * @throws ProblemException as there
   */
  public Merged trace(Map<String, ?> fields) {
    Trace trace = new Trace();
    Output output = new Output(source, kind, limits, nanoTime);
    output.keep(trace);
    return merge(new Scope(trace.named(all(fields))), output);
  }

  private Map<String, Object> all(Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(constants);
    return all;
  }

  private Merged merge(Scope scope, Output output) {
    try {
      tree.render(new InternalContextAdapterImpl(scope), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    scope.problems().stopOnErrors();
    return output.merged();
  }
}
