package org.engross.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.desk.DraftSources;
import org.engross.desk.DraftSources.Line;
import org.engross.desk.DraftSources.Paragraph;
import org.engross.desk.DraftSources.Value;
import org.engross.desk.Origin;
import org.engross.explain.Explanation;
import org.engross.explain.Known;
import org.engross.explain.Proof;
import org.engross.outbox.Run;
import org.engross.preview.ShellWords;
import org.engross.problem.Place;

/**
 * Prints what made a file: what the manifest knows, then each paragraph with its lines.
 *
 * <pre>
 *  5  salutation: Dear Ambassador Tai:
 *     template   (shipped) templates/letter.vm:4     #letterhead()
 *     macro      (shipped) templates/macros.vm:36    @salutation $recipient.salutation
 *     recipient  examples/people/recipients.yaml:12  ustr: salutation
 * </pre>
 */
final class ExplanationPrinter {
  private static final int WIDTH = 100;
  private static final int LABEL = 11;
  private static final int WIDEST_PLACE = 52;
  private static final int LISTED_DRAFTS = 12;
  private static final int MOST_ALIKE = 3;
  private static final String INDENT = "    ";

  /** What stands beside a value of these says whose it is. */
  private static final Set<String> NAMED_BESIDE =
      Set.of("points", "recipient", "recipients", "signers", "leads", "cosigners", "members");

  /** Lists out of what points say: the name of the list tells enough. */
  private static final Set<String> SAID_OF_POINTS =
      Set.of("asks", "calls", "questions", "quotes", "records", "recitals");

  private final PrintWriter out;
  private final Surroundings surroundings;
  private int placeWidth;

  /** A line under a paragraph: what is there, where, and its words. */
  private record Row(String label, String place, String words) {}

  ExplanationPrinter(PrintWriter out, Surroundings surroundings) {
    this.out = out;
    this.surroundings = surroundings;
  }

  /** Prints one explanation. */
  void print(String file, Explanation explanation) {
    Known known = explanation.known();
    line(file + ": " + state(known));
    proof(explanation);
    manifest(known, explanation.sources());
    if (explanation.drafts().size() > 1) {
      drafts(explanation);
    }
    explanation.sources().forEach(this::draft);
  }

  private String state(Known known) {
    return switch (known.state()) {
      case UNTOUCHED -> "as Engross wrote it, byte for byte";
      case EDITED -> "edited since Engross wrote it; this tells of what Engross wrote";
      case MISSING -> "gone; this tells of what Engross wrote here";
      case MOVED ->
          "as Engross wrote it, which was "
              + surroundings.shown(known.folder().resolve(known.entry().name()));
    };
  }

  private void proof(Explanation explanation) {
    Proof proof = explanation.proof();
    switch (proof.result()) {
      case SAME -> field("proof", "made again from the same order: the same bytes");
      case DIFFERENT -> {
        field("proof", "made again, it is another: below stands what would make it now");
        changes(proof);
      }
      case NOT_MADE ->
          field(
              "proof",
              explanation.sources().isEmpty()
                  ? "it cannot be made again now, so this is all that the manifest knows"
                  : "this file was not made again; below stands what would make its text now");
      case NO_ORDER ->
          field("proof", "an Engross that kept no orders wrote it; draft it again, and ask then");
    }
  }

  private void changes(Proof proof) {
    if (proof.changed().isEmpty()) {
      field("changed", "no file that it read, and not Engross; perhaps Java or LibreOffice");
    }
    boolean first = true;
    for (String file : proof.changed()) {
      field(first ? "changed" : "", file);
      first = false;
    }
  }

  private void manifest(Known known, List<DraftSources> sources) {
    Map<String, String> made = known.entry().made();
    boolean one = sources.size() == 1;
    String template = made.getOrDefault("template", "");
    field("template", one ? template + ", " + sources.get(0).templateFile() : template);
    sources.stream().limit(1).flatMap(s -> s.frame().stream()).forEach(f -> field("look", f));
    field("date", made.getOrDefault("date", ""));
    known.run().ifPresent(this::run);
    if (one) {
      people("to", sources.get(0).recipients());
      people("points", sources.get(0).points());
      people("signed by", sources.get(0).signers());
    } else {
      field("to", made.getOrDefault("recipient", ""));
    }
    field("version of", made.getOrDefault("signer", ""));
    field("ledger", made.getOrDefault("signers", ""));
    made.forEach(
        (fact, text) -> {
          if (fact.startsWith("stale-ok ") || fact.equals("allow-unprivileged")) {
            field("reason", fact + ": " + text);
          }
        });
  }

  private void run(Run run) {
    if (!run.order().isEmpty()) {
      field("order", "engross draft " + ShellWords.ofThisSystem().line(run.order()));
    }
    if (!run.order().isEmpty()) {
      field("copy", run.order().contains("--final") ? "final" : "draft");
    }
    field("made by", "Engross " + run.engross());
  }

  private void people(String label, List<Origin> all) {
    int width = all.stream().mapToInt(o -> o.id().length()).max().orElse(0);
    boolean first = true;
    for (Origin one : all) {
      String gap = " ".repeat(width - one.id().length() + 2);
      field(first ? label : "", one.id() + gap + where(one.place()));
      first = false;
    }
  }

  private void drafts(Explanation explanation) {
    List<String> names = explanation.drafts();
    field("drafts", names.size() + " in this file");
    names.stream().limit(LISTED_DRAFTS).forEach(name -> field("", name));
    if (names.size() > LISTED_DRAFTS) {
      field("", "and " + (names.size() - LISTED_DRAFTS) + " more");
    }
    if (explanation.sources().isEmpty()) {
      line("");
      line("To see what made one of them, paragraph by paragraph, add  --draft " + names.get(0));
    }
  }

  private void field(String label, String text) {
    if (!text.isEmpty()) {
      line("  " + padded(label, LABEL) + text);
    }
  }

  // Paragraphs

  private void draft(DraftSources draft) {
    List<List<Row>> rows = draft.paragraphs().stream().map(p -> rows(p)).toList();
    placeWidth =
        rows.stream()
            .flatMap(List::stream)
            .mapToInt(row -> row.place.length())
            .filter(length -> length <= WIDEST_PLACE)
            .max()
            .orElse(0);
    int number = 0;
    for (Paragraph paragraph : draft.paragraphs()) {
      line("");
      line(cut(String.format(Locale.ROOT, "%2d  ", number + 1) + head(paragraph)));
      rows.get(number).forEach(this::row);
      number++;
    }
    if (draft.paragraphs().isEmpty()) {
      line("");
      line(
          "Engross words this sheet itself: from the points, their papers, and the draft it goes"
              + " with.");
    }
    inFrame(draft);
  }

  private void inFrame(DraftSources draft) {
    if (draft.inFrame().isEmpty()) {
      return;
    }
    line("");
    line("In the text of the Word file itself");
    for (Value value : draft.inFrame()) {
      for (Row row : rows(List.of(value))) {
        row(row);
      }
      row(new Row("", "", value.place().file()));
    }
  }

  private static String head(Paragraph paragraph) {
    String text = paragraph.text().strip().replaceAll("\\s*\n\\s*", " / ");
    return paragraph.role().equals("body") ? text : paragraph.role() + ": " + text;
  }

  private List<Row> rows(Paragraph paragraph) {
    List<Row> rows = new ArrayList<>();
    Place last = Place.NOWHERE;
    for (Line line : paragraph.lines()) {
      if (!line.template().equals(last)) {
        rows.add(new Row("template", where(line.template()), line.template().excerpt().strip()));
        last = line.template();
      }
      line.macro()
          .ifPresent(macro -> rows.add(new Row("macro", where(macro), macro.excerpt().strip())));
    }
    rows.addAll(rows(paragraph.values()));
    return rows;
  }

  /** A row for each place that values come from, with all of them that do. */
  private List<Row> rows(List<Value> values) {
    Map<Origin, Set<String>> fields = new LinkedHashMap<>();
    for (Value value : values) {
      for (Origin origin : value.origins()) {
        fields
            .computeIfAbsent(line(origin), o -> new LinkedHashSet<>())
            .add(shortName(origin, value.field()));
      }
    }
    Map<String, List<Origin>> alike = new LinkedHashMap<>();
    fields.forEach(
        (origin, names) ->
            alike
                .computeIfAbsent(
                    origin.kind() + " " + origin.place().file() + " " + names,
                    k -> new ArrayList<>())
                .add(origin));
    return alike.values().stream()
        .flatMap(all -> rows(all, String.join(", ", fields.get(all.get(0)))).stream())
        .toList();
  }

  /** A row for each; of many, one for all. */
  private static List<Row> rows(List<Origin> alike, String fields) {
    Origin first = alike.get(0);
    if (alike.size() <= MOST_ALIKE) {
      return alike.stream()
          .map(o -> new Row(o.kind().word(), where(o.place()), words(o, fields)))
          .toList();
    }
    String ids = alike.stream().map(Origin::id).distinct().collect(Collectors.joining(", "));
    return List.of(new Row(first.kind().word(), first.place().file(), fields + " of " + ids));
  }

  /** What two origins on one line have in common. */
  private static Origin line(Origin origin) {
    Place place = origin.place();
    return new Origin(origin.kind(), origin.id(), new Place(place.file(), place.line(), 0, ""));
  }

  private static String words(Origin origin, String names) {
    if (origin.kind() == Origin.Kind.ENGROSS) {
      return names + " (Engross’s own words)";
    }
    return (origin.id().isEmpty() ? "" : origin.id() + ": ") + names;
  }

  /** {@code points[0].letter} is its letter: whose, is said beside. */
  private static String shortName(Origin origin, String field) {
    String plain = field.replaceAll("\\[\\d*]", "");
    int dot = plain.indexOf('.');
    String root = dot < 0 ? plain : plain.substring(0, dot);
    if (dot < 0 || origin.kind() == Origin.Kind.POINT && SAID_OF_POINTS.contains(root)) {
      return root;
    }
    return NAMED_BESIDE.contains(root) ? plain.substring(dot + 1) : plain;
  }

  private void row(Row row) {
    String left =
        INDENT + padded(row.label, LABEL) + padded(row.place, placeWidth == 0 ? 0 : placeWidth + 2);
    boolean isQuoted = row.label.equals("template") || row.label.equals("macro");
    if (isQuoted || left.length() + row.words.length() <= WIDTH) {
      line(cut(left + row.words));
    } else {
      wrapped(left, row.words);
    }
  }

  private void wrapped(String left, String words) {
    StringBuilder line = new StringBuilder(left);
    for (String word : words.split(" ", -1)) {
      boolean isFull = line.length() + word.length() > WIDTH && line.length() > left.length();
      if (isFull) {
        line(line.toString());
        line.setLength(0);
        line.append(" ".repeat(left.length()));
      }
      line.append(word).append(' ');
    }
    line(line.toString());
  }

  /** A file and a line, as the person knows it. */
  private static String where(Place place) {
    return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(text.isEmpty() || width == 0 ? 0 : 1, width - text.length()));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= WIDTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }

  private void line(String text) {
    out.println(ProblemPrinter.clean(text).stripTrailing());
  }
}
