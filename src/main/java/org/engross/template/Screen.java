package org.engross.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.markup.MarkupReader;
import org.engross.problem.Nearest;
import org.engross.source.Source;

/**
 * Reads a template before Velocity does, and hides from it whatever is prose: {@code $5,000},
 * {@code #1}, {@code #endGunViolence}, every backslash. What Velocity would swallow or misread
 * silently is a problem here, in plain words.
 */
final class Screen {
  private static final Set<String> WITH_PARENTHESES = Set.of("if", "elseif", "foreach", "set");
  private static final Set<String> REFUSED =
      Set.of("include", "parse", "evaluate", "define", "macro", "break", "stop");

  private final Source source;
  private final String text;
  private final char[] hidden;
  private final Rules rules;
  private final Findings findings;
  private final Blocks blocks;
  private final Set<String> macros;
  private final Lines lines = new Lines();
  private final List<Head> heads = new ArrayList<>();
  private final Set<String> excused = new HashSet<>();
  private final BitSet referenceEnds = new BitSet();
  private final int lastCommentEnd;
  private int at;

  /**
   * @param macros the macros that may be called
   * @param isLibrary whether the text defines macros
   * @param dead offsets of directives that Velocity could not read: they are hidden from it
   */
  record Rules(Set<String> macros, boolean isLibrary, Set<Integer> dead, Limits limits) {
    Rules without(Set<Integer> unreadable) {
      return new Rules(macros, isLibrary, unreadable, limits);
    }
  }

  private Screen(Source source, Rules rules, Findings findings) {
    this.source = source;
    this.text = source.text();
    this.lastCommentEnd = text.lastIndexOf("*#");
    this.hidden = text.toCharArray();
    this.rules = rules;
    this.findings = findings;
    this.blocks = new Blocks(rules.limits.nesting(), findings);
    this.macros = new TreeSet<>(rules.macros);
  }

  /** Screens a template; what is wrong is added to {@code findings}. */
  static Screened screen(Source source, Rules rules, Findings findings) {
    return new Screen(source, rules, findings).screen();
  }

  private Screened screen() {
    while (at < text.length()) {
      step();
    }
    lines.end();
    String missing = blocks.closeAll();
    return new Screened(
        source,
        Shown.of(hidden, referenceEnds, missing),
        lines.bare(),
        List.copyOf(heads),
        Set.copyOf(excused),
        !blocks.isTooDeep());
  }

  private void step() {
    switch (text.charAt(at)) {
      case '\n' -> {
        lines.end();
        at++;
      }
      case ' ', '\t' -> at++;
      case '\\' -> backslashes();
      case '$' -> dollar();
      case '#' -> hash();
      case '@' -> role();
      default -> prose(1);
    }
  }

  private char peek(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private void prose(int length) {
    lines.text();
    at += length;
  }

  /** Velocity will see prose here. */
  private void hide(int length) {
    for (int i = at; i < at + length; i++) {
      hideAt(i);
    }
    prose(length);
  }

  private void hideAt(int offset) {
    hidden[offset] = StandIn.forHidden(text.charAt(offset));
  }

  private void error(int offset, String message, String remedy) {
    findings.error(offset, message, remedy);
  }

  /** A backslash is the markup's: an odd number of them makes a following $ or # prose. */
  private void backslashes() {
    int end = at;
    while (peek(end) == '\\') {
      end++;
    }
    boolean escapes = (end - at) % 2 == 1 && (peek(end) == '$' || peek(end) == '#');
    hide(end - at + (escapes ? 1 : 0));
  }

  private void role() {
    int end = at + 1;
    while (Letters.continuesIdentifier(peek(end)) || peek(end) == '-') {
      end++;
    }
    String word = text.substring(at + 1, end);
    boolean opensLine = lines.isBlank() && !word.isEmpty();
    if (opensLine && !MarkupReader.words().contains(word)) {
      error(
          at,
          "unknown role @" + word,
          Nearest.hint("@" + word, roleWords()) + " (for a plain @ at the line's start write \\@)");
    }
    prose(end - at);
  }

  private static List<String> roleWords() {
    return MarkupReader.words().stream().map(word -> "@" + word).toList();
  }

  // References in the text

  private void dollar() {
    int name = at + (peek(at + 1) == '!' ? 2 : 1);
    if (peek(name) == '{' && Letters.startsIdentifier(peek(name + 1))) {
      braced(name);
    } else if (Letters.startsIdentifier(peek(name))) {
      plain(name);
    } else {
      hide(1);
    }
  }

  private void plain(int name) {
    int end = Letters.endOfPath(text, name);
    boolean hasDot = text.substring(name, end).indexOf('.') >= 0;
    if (peek(end) == '(' && hasDot) {
      refuseCall(name, end);
    } else if (peek(end) == '[' && isIndex(peek(end + 1))) {
      refuseIndex(name, end);
    } else {
      referenceEnds.set(end);
      prose(end - at);
    }
  }

  private static boolean isIndex(char c) {
    return Letters.isDigit(c) || c == '$' || c == '-' || c == '"' || c == '\'';
  }

  private void braced(int brace) {
    int end = Letters.endOfPath(text, brace + 1);
    if (peek(end) == '|') {
      int alternative = endOfAlternative(end + 1);
      end = alternative > end + 1 ? alternative : end;
    }
    if (peek(end) == '}') {
      prose(end + 1 - at);
      return;
    }
    if (peek(end) == '(') {
      refuseCall(brace + 1, end);
    } else if (peek(end) == '[') {
      refuseIndex(brace + 1, end);
    } else {
      error(
          at,
          "this reference cannot be read",
          "write ${recipient.name}, or ${recipient.title|'a text for when it is empty'}");
      hide(1);
    }
  }

  /** Where the text or number after {@code |} ends; only a plain one can be read. */
  private int endOfAlternative(int from) {
    char quote = peek(from);
    int end = from;
    if (quote == '\'' || quote == '"') {
      end++;
      while (peek(end) != quote && isPlain(end)) {
        end++;
      }
      return peek(end) == quote ? end + 1 : from;
    }
    while (Letters.isDigit(peek(end))) {
      end++;
    }
    return end;
  }

  private boolean isPlain(int offset) {
    char c = peek(offset);
    boolean opensReference = c == '$' && Letters.startsIdentifier(peek(offset + 1));
    return c >= ' ' && c != '\\' && !opensReference;
  }

  private void refuseCall(int name, int end) {
    error(
        at,
        "a template cannot call methods",
        "write ${" + text.substring(name, end) + "}( if a parenthesis is meant");
    hide(1);
  }

  private void refuseIndex(int name, int end) {
    error(
        at,
        "a template cannot take one item out of a list",
        "use #foreach, or write ${" + text.substring(name, end) + "}[ if a bracket is meant");
    hide(1);
  }

  // Directives, comments and hashtags

  private void hash() {
    switch (peek(at + 1)) {
      case '#' -> lineComment();
      case '*' -> blockComment();
      case '[' -> bracket();
      default -> word();
    }
  }

  private void lineComment() {
    if (!lines.isBlank()) {
      error(
          at,
          "## would hide the rest of this line",
          "a comment stands on a line of its own; write \\#\\# for the signs themselves");
      hide(2);
      return;
    }
    lines.directive();
    int end = text.indexOf('\n', at);
    skipComment(end < 0 ? text.length() : end);
  }

  private void blockComment() {
    if (at + 2 > lastCommentEnd) {
      error(at, "the comment that #* opens is not closed", "add *# where it should stop");
      hide(1);
      return;
    }
    lines.directive();
    skipComment(text.indexOf("*#", at + 2) + 2);
  }

  /** Even in a comment Velocity looks for signs, and misses the end of {@code #* 1#*#}. */
  private void skipComment(int end) {
    hideSigns(at + 2, end - 2);
    skip(end);
  }

  private void hideSigns(int from, int end) {
    for (int i = from; i < end; i++) {
      if ("$#\\".indexOf(text.charAt(i)) >= 0) {
        hideAt(i);
      }
    }
  }

  private void bracket() {
    if (peek(at + 2) == '[') {
      error(at, "#[[ cannot be used", "write \\#[[ for the signs themselves");
    }
    hide(1);
  }

  /** Moves over what belongs to one comment or directive. */
  private void skip(int end) {
    for (int i = text.indexOf('\n', at); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      lines.continues();
    }
    at = end;
  }

  private void word() {
    boolean braces = peek(at + 1) == '{';
    int start = at + (braces ? 2 : 1);
    int end = Letters.endOfIdentifier(text, start);
    String word = text.substring(start, end);
    if (word.isEmpty() || braces && peek(end) != '}') {
      hide(1);
    } else {
      directive(word, braces ? end + 1 : end);
    }
  }

  private void directive(String word, int after) {
    if (word.equals("end")) {
      showOrHide(blocks.close(at), after);
    } else if (word.equals("else")) {
      showOrHide(blocks.alternative(word, at), after);
    } else if (WITH_PARENTHESES.contains(word) || rules.isLibrary && word.equals("macro")) {
      head(word, after);
    } else if (macros.contains(word)) {
      call(word, after);
    } else if (REFUSED.contains(word)) {
      refuse(word, after);
    } else {
      hashtag(word, after);
    }
  }

  private void showOrHide(boolean show, int after) {
    if (show) {
      lines.directive();
      at = after;
    } else {
      hide(1);
    }
  }

  private int afterBlanks(int offset) {
    int end = offset;
    while (peek(end) == ' ' || peek(end) == '\t') {
      end++;
    }
    return end;
  }

  private void head(String word, int after) {
    if (peek(afterBlanks(after)) != '(') {
      error(
          at,
          "#" + word + " needs parentheses",
          Head.example(word) + "; write \\#" + word + " for the word itself");
      bury(word, after);
      return;
    }
    Head head = read(word, after);
    boolean orphaned = word.equals("elseif") && !blocks.alternative(word, at);
    if (head == null || orphaned) {
      bury(word, after);
    } else {
      accept(head);
    }
  }

  /** The directive that starts here, or null if it cannot be given to Velocity. */
  private Head read(String word, int after) {
    int open = afterBlanks(after);
    int end = Arguments.end(text, word, open, rules.limits.nesting(), findings);
    boolean refused = end < 0 || rules.dead.contains(at);
    return refused ? null : new Head(word, at, open, end);
  }

  private void accept(Head head) {
    if (head.isBlock()) {
      blocks.open(head.word(), at, false);
    }
    if (head.word().equals("macro")) {
      int name = afterBlanks(head.open() + 1);
      macros.add(text.substring(name, Letters.endOfIdentifier(text, name)));
    }
    heads.add(head);
    lines.directive();
    skip(head.end());
  }

  /** A macro's call is text to its line: it prints something. */
  private void call(String word, int after) {
    if (peek(afterBlanks(after)) != '(') {
      error(
          at,
          "#" + word + " is a macro",
          "write #" + word + "() to call it, or \\#" + word + " for the word itself");
      hide(1);
      return;
    }
    Head head = read(word, after);
    if (head == null) {
      bury(word, after);
    } else {
      heads.add(head);
      lines.text();
      skip(head.end());
    }
  }

  private void refuse(String word, int after) {
    error(
        at,
        "#" + word + " cannot be used in a template",
        "write \\#" + word + " for the word itself");
    bury(word, after);
  }

  /** A hashtag is prose, unless what follows it shows that a directive was meant. */
  private void hashtag(String word, int after) {
    Set<String> known = new TreeSet<>(macros);
    known.addAll(WITH_PARENTHESES);
    List<String> near = Nearest.to(word, known);
    boolean isDirective = peek(after) == '(' || peek(afterBlanks(after)) == '(' && !near.isEmpty();
    if (!isDirective) {
      hide(1);
      return;
    }
    error(
        at,
        "unknown directive #" + word,
        Nearest.hint(word, known) + " (write \\#" + word + " for the word itself)");
    bury(near.isEmpty() ? word : near.get(0), after);
  }

  /** Hides a refused directive, and keeps what it may have named from being reported too. */
  private void bury(String word, int after) {
    if (Head.isBlock(word)) {
      blocks.open(word, at, true);
    }
    int end = endOfBuried(after);
    excuse(end);
    hideSigns(at, end);
    lines.text();
    skip(end);
  }

  private int endOfBuried(int after) {
    int next = afterBlanks(after);
    if (peek(next) == '$') {
      return Letters.endOfPath(text, next + 1);
    } else if (peek(next) != '(') {
      return after;
    }
    int end = Arguments.end(text, "", next, rules.limits.nesting(), new Findings(source));
    return end < 0 ? endOfLineOrHash(next) : end;
  }

  private int endOfLineOrHash(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  private void excuse(int end) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '$') {
        excused.add(text.substring(i + 1, Letters.endOfIdentifier(text, i + 1)));
      }
    }
  }
}
