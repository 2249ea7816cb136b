package org.engross.template;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.directive.MacroParseException;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.engross.source.Source;

/** A template that was screened, and the tree that Velocity made of it. */
record Parsed(Screened screened, SimpleNode tree) {

  /** Screens and parses a text; empty if it cannot go on. */
  static Optional<Parsed> of(Source source, Screen.Rules rules, Engine engine, Findings findings) {
    int most = rules.limits().templateCharacters();
    if (source.text().length() > most) {
      findings.error(
          0, "the template has " + source.text().length() + " characters", "the most is " + most);
      return Optional.empty();
    }
    Screened screened = Screen.screen(source, rules, findings);
    return screened.isReadable() ? parse(screened, rules, engine, findings) : Optional.empty();
  }

  private static Optional<Parsed> parse(
      Screened screened, Screen.Rules rules, Engine engine, Findings findings) {
    try {
      return Optional.of(screened.parsedBy(engine));
    } catch (ParseException | VelocityException | StackOverflowError e) {
      Set<Integer> unreadable = unreadable(screened, engine, findings);
      return parseWithout(unreadable, screened, rules, engine, findings);
    }
  }

  /** Which directives Velocity cannot read: each is tried alone, so that all are found. */
  private static Set<Integer> unreadable(Screened screened, Engine engine, Findings findings) {
    Set<Integer> unreadable = new TreeSet<>();
    for (Head head : screened.heads()) {
      String alone = head.alone(screened.source().text());
      try {
        engine.parse(alone, screened.source().name());
      } catch (ParseException | VelocityException | StackOverflowError e) {
        unreadable.add(head.start());
        int column = new Shown(alone).columnInTemplate(1, columnIn(e));
        findings.error(
            head.start() + column - 1, "#" + head.word() + " cannot be read here", head.example());
      }
    }
    return unreadable;
  }

  /** The column, from 1, at which Velocity stopped in a directive; 1 if it does not say. */
  private static int columnIn(Throwable e) {
    if (e instanceof MacroParseException macro && macro.getLineNumber() == 1) {
      return macro.getColumnNumber();
    } else if (e instanceof ParseException parse && parse.currentToken != null) {
      Token stop = parse.currentToken.next;
      return stop.beginLine == 1 ? stop.beginColumn : 1;
    }
    return 1;
  }

  /** Hides what could not be read, so that the rest is checked in the same run. */
  private static Optional<Parsed> parseWithout(
      Set<Integer> unreadable,
      Screened screened,
      Screen.Rules rules,
      Engine engine,
      Findings findings) {
    // What the screen finds it has found before.
    Findings again = new Findings(screened.source());
    try {
      Screened rest = Screen.screen(screened.source(), rules.without(unreadable), again);
      return Optional.of(rest.parsedBy(engine));
    } catch (ParseException | VelocityException | StackOverflowError e) {
      if (unreadable.isEmpty()) {
        findings.error(0, "the template cannot be read: " + firstLine(e), "make it simpler");
      }
      return Optional.empty();
    }
  }

  private static String firstLine(Throwable e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
