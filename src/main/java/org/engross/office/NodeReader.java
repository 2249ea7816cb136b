package org.engross.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Characters;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Composes a YAML file to nodes. Nothing in it is given a type and nothing is made of it but text,
 * lists and keys: anchors, aliases, merge keys, tags, a second document, a second key of the same
 * name and deep nesting are refused.
 *
 * <p>It reads SnakeYAML's events and not its nodes, because an alias has no place of its own there
 * and a depth limit no place at all.
 */
final class NodeReader {
  private static final int DEEPEST = 20;

  /** SnakeYAML's time grows with the square of a line's length. */
  private static final int LONGEST_LINE = 100_000;

  private final Lines lines;
  private final Problems problems;
  private final Parser parser;
  private final Map<String, String> keys = new HashMap<>();

  private NodeReader(Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // Source counted the bytes
    String text = lines.source().text();
    // Not through Yaml, whose constructors and logger cost a cold start more than the reading.
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  /** The file's one node, or empty (said in problems) where it is not YAML. */
  static Optional<Node> read(Lines lines, Problems problems) {
    try {
      lines.refuseLongerThan(LONGEST_LINE);
      return Optional.of(new NodeReader(lines, problems).file());
    } catch (MarkedYAMLException e) {
      problems.add(SyntaxProblem.of(e, lines));
    } catch (ReaderException e) {
      problems.error(
          Place.of(lines.source().name()),
          "the character " + Characters.name(e.getCodePoint()) + " may not stand here",
          "delete it");
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return Optional.empty();
  }

  private Node file() {
    skip(Event.ID.StreamStart);
    Event first = parser.getEvent();
    if (first.is(Event.ID.StreamEnd)) {
      return new Node.Mapping(0, 0, List.of(), false);
    }
    Node root = node(parser.getEvent(), 1);
    skip(Event.ID.DocumentEnd);
    Event after = parser.getEvent();
    if (after.is(Event.ID.DocumentStart)) {
      problems.error(
          place(after),
          "a second document begins here",
          "write it as a file of its own, and delete the line ---");
    }
    return root;
  }

  private void skip(Event.ID expected) {
    Event event = parser.getEvent();
    if (!event.is(expected)) {
      throw new IllegalStateException(expected + " expected, not " + event);
    }
  }

  private Node node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new ProblemException(
          Problem.error(
              place(event),
              "lists and keys are nested more than " + DEEPEST + " deep",
              "write them flatter"));
    }
    if (event instanceof AliasEvent alias) {
      return refused(
          event,
          "\"*" + alias.getAnchor() + "\" repeats another value, and that is not read here",
          "write the value out, or put the text in quotes");
    }
    boolean plain = isFreeOfMarks((NodeEvent) event);
    Node node = value(event, depth);
    return plain ? node : new Node.Refused(node.line(), node.column());
  }

  private boolean isFreeOfMarks(NodeEvent event) {
    if (event.getAnchor() != null) {
      refused(
          event,
          "\"&" + event.getAnchor() + "\" names a value for repetition, and that is not read here",
          "delete it, or put the text in quotes");
    }
    String tag = tag(event);
    if (tag != null) {
      refused(
          event,
          "\"!\" at the beginning gives the value a YAML type, and types are not read here",
          "delete it, or put the text in quotes");
    }
    return event.getAnchor() == null && tag == null;
  }

  private static String tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof MappingStartEvent mapping
        ? mapping.getTag()
        : ((SequenceStartEvent) event).getTag();
  }

  private Node value(Event event, int depth) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
  }

  private Node.Scalar scalar(ScalarEvent event) {
    if (event.isPlain()) {
      warnOfLostTail(event.getEndMark());
    }
    Mark at = event.getStartMark();
    return new Node.Scalar(
        at.getLine(), at.getColumn(), event.getValue(), event.isPlain(), event.isLiteral());
  }

  /** A comment that is set off by two spaces and opens with a space is meant as one. */
  private void warnOfLostTail(Mark end) {
    String text = lines.source().text();
    int from = lines.offset(end.getLine(), end.getColumn());
    int hash = from;
    while (hash < text.length() && (text.charAt(hash) == ' ' || text.charAt(hash) == '\t')) {
      hash++;
    }
    if (hash == from || hash == text.length() || text.charAt(hash) != '#') {
      return;
    }
    boolean setOff = hash - from > 1 || text.charAt(from) == '\t';
    boolean opensWithSpace = hash + 1 == text.length() || text.charAt(hash + 1) <= ' ';
    if (!setOff || !opensWithSpace) {
      problems.warning(
          lines.place(end.getLine(), end.getColumn() + hash - from),
          "the text ends before this \"#\", where YAML begins a comment",
          "put the text in quotes; or set the comment off with two spaces before \"#\""
              + " and one after it");
    }
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event e = parser.getEvent(); !e.is(Event.ID.SequenceEnd); e = parser.getEvent()) {
      items.add(node(e, depth + 1));
    }
    Mark at = start.getStartMark();
    return new Node.Sequence(at.getLine(), at.getColumn(), items);
  }

  private Node mapping(Event start, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    boolean flawed = false;
    for (Event e = parser.getEvent(); !e.is(Event.ID.MappingEnd); e = parser.getEvent()) {
      Optional<Node.Scalar> key = key(node(e, depth + 1));
      Node value = node(parser.getEvent(), depth + 1);
      if (key.isEmpty() || isSecond(key.get(), entries)) {
        flawed = true;
      } else {
        entries.put(key.get().text(), new Node.Entry(key.get(), value));
      }
    }
    Mark at = start.getStartMark();
    return new Node.Mapping(at.getLine(), at.getColumn(), List.copyOf(entries.values()), flawed);
  }

  private boolean isSecond(Node.Scalar key, Map<String, Node.Entry> entries) {
    Node.Entry first = entries.get(key.text());
    if (first != null) {
      problems.error(
          lines.place(key),
          "\"" + key.text() + "\" stands here twice, first in line " + (first.key().line() + 1),
          "delete one of them");
    }
    return first != null;
  }

  private Optional<Node.Scalar> key(Node node) {
    if (node instanceof Node.Refused) {
      return Optional.empty();
    }
    if (!(node instanceof Node.Scalar key) || key.text().isBlank()) {
      problems.error(lines.place(node), "a key must be one word", "write  key: value");
      return Optional.empty();
    }
    if (key.plain() && key.text().equals("<<")) {
      problems.error(lines.place(key), "the merge key << is not read here", "write the keys out");
      return Optional.empty();
    }
    int forbidden = Characters.firstForbidden(key.text());
    if (forbidden >= 0) {
      problems.error(
          lines.place(key),
          "the character "
              + Characters.name(key.text().codePointAt(forbidden))
              + " may not stand in a key",
          "delete it");
      return Optional.empty();
    }
    // A list of 100,000 has the same ten keys in every row.
    String word = keys.computeIfAbsent(key.text(), k -> k);
    return Optional.of(new Node.Scalar(key.line(), key.column(), word, key.plain(), false));
  }

  private Node refused(Event event, String message, String remedy) {
    problems.error(place(event), message, remedy);
    Mark at = event.getStartMark();
    return new Node.Refused(at.getLine(), at.getColumn());
  }

  private Place place(Event event) {
    return lines.place(event.getStartMark().getLine(), event.getStartMark().getColumn());
  }
}
