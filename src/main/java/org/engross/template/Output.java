package org.engross.template;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.engross.markup.Markup;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/** The draft of one merge as it grows: its text, which template line made each line, and limits. */
final class Output extends Writer {
  /** The clock is asked once in so many steps. A power of two. */
  private static final int STEPS_BETWEEN_LOOKS = 256;

  private final Source source;
  private final TextKind kind;
  private final Limits limits;
  private final LongSupplier nanoTime;
  private final long start;
  private final StringBuilder text;
  private final List<String> formatted = new ArrayList<>();
  private int[] madeBy = new int[64];
  private int lines;
  private int line = 1;
  private int macros;
  private boolean isLineBlank = true;
  private int steps;
  private int longest;
  private final List<Repeated> repeated = new ArrayList<>();
  private Optional<Trace> trace = Optional.empty();

  Output(Source source, TextKind kind, Limits limits, LongSupplier nanoTime) {
    this.source = source;
    this.kind = kind;
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.text = new StringBuilder(source.text().length() * 2);
    madeBy[0] = 1;
  }

  /** From now on what makes each stretch of the text is kept. */
  void keep(Trace kept) {
    trace = Optional.of(kept);
  }

  /** Whether what makes each stretch is kept. */
  boolean isTraced() {
    return trace.isPresent();
  }

  /** What is printed next was read from a field. */
  void reading(Place place, Object value) {
    trace.ifPresent(t -> t.reading(place, value));
  }

  /** What follows comes from this line of the template; inside a macro, from the call's line. */
  void at(int templateLine) {
    if (macros == 0) {
      line = templateLine;
      if (isLineBlank) {
        madeBy[lines] = line;
      }
    }
  }

  /** The template's own text, or that of a macro, which starts on {@code firstLine} of it. */
  void prose(String prose, Source of, int firstLine) {
    at(firstLine);
    int own = firstLine;
    int from = 0;
    for (int end = prose.indexOf('\n'); end >= 0; end = prose.indexOf('\n', from)) {
      putProse(prose, from, end, of, own++);
      line += macros == 0 ? 1 : 0;
      newLine();
      from = end + 1;
    }
    putProse(prose, from, prose.length(), of, own);
  }

  private void putProse(String prose, int from, int end, Source of, int ownLine) {
    if (trace.isPresent() && !isBlank(prose, from, end)) {
      trace.get().prose(of.place(ownLine, 0));
    }
    put(prose, from, end);
  }

  /**
   * A field's value: text is inserted as its kind asks, markup stands as written without its last
   * line ends.
   */
  void value(Object value) {
    if (value instanceof String plain) {
      checkValue(plain.length());
      append(inserted(plain));
    } else if (value instanceof Markup markup) {
      checkValue(markup.text().length());
      formatted(withoutLastLineEnds(markup.text()));
    } else if (value instanceof Number || value instanceof Day) {
      append(inserted(value.toString()));
    } else {
      throw new IllegalStateException("a " + value.getClass().getName() + " came to be printed");
    }
  }

  /** In a text that is no markup, a mark stands for what is. */
  private void formatted(String markup) {
    if (kind == TextKind.MARKUP) {
      append(markup);
    } else {
      append(String.valueOf(Merged.FORMATTED));
      formatted.add(markup);
    }
  }

  private String inserted(String plain) {
    try {
      return kind.insert(plain);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(source.place(line, 0), e.getMessage(), "delete it where it was written"));
    }
  }

  private static String withoutLastLineEnds(String markup) {
    int end = markup.length();
    while (end > 0 && markup.charAt(end - 1) == '\n') {
      end--;
    }
    return markup.substring(0, end);
  }

  private void append(String inserted) {
    int from = 0;
    for (int end = inserted.indexOf('\n'); end >= 0; end = inserted.indexOf('\n', from)) {
      put(inserted, from, end);
      newLine();
      from = end + 1;
    }
    put(inserted, from, inserted.length());
  }

  private void put(String part, int from, int end) {
    if (end > from) {
      int start = text.length();
      text.append(part, from, end);
      if (trace.isPresent() && !isBlank(part, from, end)) {
        trace.get().put(start, text.length(), macros == 0 ? 0 : line);
      }
      isLineBlank = isLineBlank && isBlank(part, from, end);
    }
    checkSize();
  }

  private static boolean isBlank(String part, int from, int end) {
    for (int i = from; i < end; i++) {
      if (part.charAt(i) != ' ' && part.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  private void newLine() {
    text.append('\n');
    nextLine();
    isLineBlank = true;
  }

  private void nextLine() {
    lines++;
    if (lines == madeBy.length) {
      madeBy = Arrays.copyOf(madeBy, lines * 2);
    }
    madeBy[lines] = line;
  }

  /** Begins a macro that {@code callLine} calls; gives where its text starts. */
  int enterMacro(int callLine) {
    at(callLine);
    macros++;
    return text.length();
  }

  /** Ends a macro: like a value, it has no line ends at its end. */
  void leaveMacro(int start) {
    macros--;
    int end = text.length();
    while (end > start && text.charAt(end - 1) == '\n') {
      end--;
      lines--;
      isLineBlank = false;
    }
    text.setLength(end);
    trace.ifPresent(t -> t.cut(text.length()));
  }

  /**
   * Counts one step.
   *
   * @throws ProblemException if the merge takes too many, or too long
   */
  void step() {
    steps++;
    if (steps > limits.steps()) {
      throw tooMuch("the template takes more than " + limits.steps() + " steps");
    }
    if (steps % STEPS_BETWEEN_LOOKS == 0 && nanoTime.getAsLong() - start > limits.nanoseconds()) {
      throw tooMuch(
          "the template takes longer than " + limits.nanoseconds() / 1_000_000 + " milliseconds");
    }
  }

  /** Whether nothing that counts stands on the last line. */
  boolean isLineBlank() {
    return isLineBlank;
  }

  /** Where something began. */
  record Begun(int length, int lines, int steps, boolean onBlankLine, int longest) {}

  /** What is printed from here on may be printed again. */
  Begun begin() {
    Begun begun = new Begun(text.length(), lines, steps, isLineBlank, longest);
    longest = text.length();
    return begun;
  }

  /**
   * What a macro printed that is ended.
   *
   * @param begun where it began
   * @param reads all that it read
   */
  Printed printed(Begun begun, List<Printed.Read> reads, MergeMemo memo) {
    String own = text.substring(begun.length);
    Printed printed =
        new Printed(
            reads,
            begun.onBlankLine,
            own,
            memo.shared(Markup.blocks(own + Repeated.BEHIND)),
            lines - begun.lines,
            steps - begun.steps,
            longest - begun.length,
            isLineBlank);
    longest = Math.max(longest, begun.longest);
    repeated.removeIf(inside -> inside.from() >= begun.length);
    repeated.add(new Repeated(begun.length, printed));
    return printed;
  }

  /**
   * Prints what a macro printed before; its lines belong to the line that calls it.
   *
   * @return false, and nothing is printed, if a limit is near: the macro itself says where it is
   */
  boolean repeat(Printed printed) {
    int length = text.length();
    int after = steps + printed.steps();
    boolean looks = steps / STEPS_BETWEEN_LOOKS != after / STEPS_BETWEEN_LOOKS;
    if (after > limits.steps()
        || length + printed.growth() > limits.outputCharacters()
        || looks && nanoTime.getAsLong() - start > limits.nanoseconds()) {
      return false;
    }
    steps = after;
    longest = Math.max(longest, length + printed.growth());
    text.append(printed.text());
    for (int i = 0; i < printed.lines(); i++) {
      nextLine();
    }
    isLineBlank = printed.endsBlank();
    repeated.add(new Repeated(length, printed));
    return true;
  }

  private void checkValue(int length) {
    if (length > limits.valueCharacters()) {
      throw tooMuch(
          "a field has " + length + " characters; the most is " + limits.valueCharacters());
    }
  }

  private void checkSize() {
    longest = Math.max(longest, text.length());
    if (text.length() > limits.outputCharacters()) {
      throw tooMuch("the draft grows beyond " + limits.outputCharacters() + " characters here");
    }
  }

  private ProblemException tooMuch(String message) {
    return new ProblemException(
        Problem.error(source.place(line, 0), message, "make the lists shorter or the loops fewer"));
  }

  /** The finished draft. */
  Merged merged() {
    List<Piece> pieces = trace.map(t -> t.pieces(source)).orElse(List.of());
    return new Merged(
        source, text.toString(), formatted, Arrays.copyOf(madeBy, lines + 1), pieces, repeated);
  }

  /** White space around a directive, written by Velocity itself. */
  @Override
  public void write(char[] buffer, int offset, int length) {
    append(new String(buffer, offset, length));
  }

  @Override
  public void write(String white) {
    append(white);
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is open
  }
}
