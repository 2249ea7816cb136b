package org.engross.office;

import java.util.List;
import java.util.Set;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What SnakeYAML says of a file that it cannot read, in the words of a person who writes one. */
record SyntaxProblem(String context, String says, String message, String remedy) {
  private static final String QUOTES = "put the text in quotes";
  private static final String INDENT =
      "give keys of one record the same indentation, and lines that go on a deeper one";

  /** What is wrong with these is seen at their end, and mended at their beginning. */
  private static final Set<String> OPENED =
      Set.of("quoted scalar", "simple key", "alias", "anchor", "tag");

  /** The first entry whose two pieces SnakeYAML's context and problem hold is the one. */
  private static final List<SyntaxProblem> KNOWN =
      List.of(
          of("", "\\t(TAB)", "a tab stands where only spaces may", "indent with spaces"),
          of("", "that cannot start any token", "a text cannot begin with this sign", QUOTES),
          of(
              "",
              "mapping values are not allowed",
              "a second \": \" stands in this text, or the line is indented too deep",
              QUOTES + ", or mend the indentation"),
          of(
              "simple key",
              "could not find expected ':'",
              "this line is no  key: value  and does not belong to the line above",
              "add the colon, or indent a text that goes on"),
          of("", "sequence entries are not allowed", "a list cannot begin here", INDENT),
          of("alias", "", "a text cannot begin with \"*\"", QUOTES),
          of("anchor", "", "a text cannot begin with \"&\"", QUOTES),
          of("tag", "", "a text cannot begin with \"!\"", QUOTES),
          of(
              "quoted scalar",
              "unexpected end of stream",
              "the file ends inside a quotation that was opened here",
              "close the quotation mark"),
          of(
              "double-quoted scalar",
              "",
              "this backslash means nothing inside double quotes",
              "use single quotes, or write \\\\ for a backslash"),
          of(
              "block scalar",
              "",
              "only - or + may follow | and >",
              "begin the text on the next line"),
          of(
              "flow sequence",
              "",
              "a list that was opened with \"[\" is not closed before this",
              "close it with \"]\", or put texts that hold , [ ] { } in quotes"),
          of(
              "flow mapping",
              "",
              "keys that were opened with \"{\" are not closed before this",
              "close them with \"}\", or put texts that hold , [ ] { } in quotes"),
          of(
              "block mapping",
              "found '<scalar>'",
              "the quotation is closed before this, and the line goes on",
              "put the whole text in quotes; inside single quotes a quote is written twice"),
          of("block mapping", "", "this does not fit the keys above it", INDENT),
          of(
              "",
              "expected '<document start>'",
              "this cannot follow what stands above it",
              "a file is one list of keys:  key: value"),
          of("", "expected the node content", "a value is missing here", "write it"),
          of("block collection", "", "this does not fit the list above it", INDENT));

  private static SyntaxProblem of(String context, String says, String message, String remedy) {
    return new SyntaxProblem(context, says, message, remedy);
  }

  static Problem of(MarkedYAMLException e, Lines lines) {
    String context = e.getContext() == null ? "" : e.getContext();
    SyntaxProblem known =
        KNOWN.stream()
            .filter(k -> context.contains(k.context) && e.getProblem().contains(k.says))
            .findFirst()
            .orElseGet(() -> of("", "", "this is not YAML (" + e.getProblem() + ")", ""));
    Mark mark = known.isMendedAtItsBeginning() ? e.getContextMark() : e.getProblemMark();
    Place place =
        mark == null
            ? Place.of(lines.source().name())
            : lines.place(mark.getLine(), mark.getColumn());
    return Problem.error(place, known.message, known.remedy);
  }

  private boolean isMendedAtItsBeginning() {
    return OPENED.contains(context);
  }
}
