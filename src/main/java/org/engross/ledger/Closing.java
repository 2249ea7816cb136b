package org.engross.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Months;
import org.engross.outbox.Disk;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;

/**
 * How a ledger stood when it was closed: a text file beside it, {@code sign-ons.closed}.
 *
 * <pre>
 * # How sign-ons.csv stood when it was closed. "engross signers close" writes this file.
 * closed 2022-06-14
 * no S999003 Robin Sample (AZ-06)
 * yes S999002 Jordan Sample (OH-04)
 * before 2022-06-12 sha256:4355a4...
 * sha256:9f86d0...
 * </pre>
 *
 * <p>The last line is the SHA-256 of all lines above it: whoever changes one is found out, and a
 * final letter's line in the manifest names the list by it.
 *
 * @param ledger the name of the ledger's file
 * @param answers by what the ledger calls a member by, sorted
 * @param before the closings that this one replaced, in their words
 */
public record Closing(String ledger, LocalDate date, List<Frozen> answers, List<String> before) {
  private static final Pattern CLOSED = Pattern.compile("closed ([0-9]{4}-[0-9]{2}-[0-9]{2})");
  private static final Pattern ANSWER = Pattern.compile("(yes|no|pending) (\\S+) (.+)");
  private static final Pattern FIRST = Pattern.compile("# How (.+) stood when it was closed\\..*");
  private static final String BEFORE = "before ";
  private static final String HASH = "sha256:";

  /** One answer: {@code yes S999002 Jordan Sample (OH-04)}. */
  record Frozen(String id, String who, Answer answer) {}

  /** Copies the lists; refuses null. */
  public Closing {
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(date, "date");
    answers = List.copyOf(answers);
    before = List.copyOf(before);
  }

  /**
   * A ledger as it stands.
   *
   * @param file the name of its file
   * @param old the closing that this one replaces
   */
  static Closing of(Ledger ledger, String file, LocalDate date, Optional<Closing> old) {
    List<Frozen> answers =
        ledger.signOns().stream()
            .map(s -> new Frozen(Roster.idOf(s.member()), s.member().nameAndSeat(), s.answer()))
            .sorted(Comparator.comparing(Frozen::id))
            .toList();
    List<String> before = new ArrayList<>();
    old.ifPresent(o -> before.addAll(o.before));
    old.ifPresent(o -> before.add(o.date + " " + o.hash()));
    return new Closing(file, date, answers, before);
  }

  /** The whole file. */
  String text() {
    return body() + hash() + "\n";
  }

  /** {@code sha256:9f86d0...}, by which this list is known. */
  public String hash() {
    return HASH + Disk.hash(body().getBytes(StandardCharsets.UTF_8));
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    body.append("# How ").append(ledger).append(" stood when it was closed.");
    body.append(" \"engross signers close\" writes this file.\n");
    body.append("closed ").append(date).append('\n');
    for (Frozen f : answers) {
      body.append(f.answer.word()).append(' ').append(f.id).append(' ').append(f.who).append('\n');
    }
    before.forEach(b -> body.append(BEFORE).append(b).append('\n'));
    return body.toString();
  }

  /**
   * Reads the file back.
   *
   * @throws ProblemException if it is not as it was written
   */
  static Closing read(Source source) {
    Optional<Closing> read = lines(source.text().lines().toList());
    if (read.isEmpty() || !read.get().text().equals(source.text())) {
      throw new ProblemException(
          Problem.error(
              Place.of(source.name()),
              "this list was changed after the ledger was closed: its lines do not give its hash",
              "bring it back from a copy, or delete it and close the ledger again"));
    }
    return read.get();
  }

  private static Optional<Closing> lines(List<String> lines) {
    Matcher first = FIRST.matcher(lines.isEmpty() ? "" : lines.get(0));
    Matcher closed = CLOSED.matcher(lines.size() < 2 ? "" : lines.get(1));
    if (!first.matches() || !closed.matches()) {
      return Optional.empty();
    }
    List<Frozen> answers = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      Matcher answer = ANSWER.matcher(line);
      if (answer.matches()) {
        Answer word = Answer.of(answer.group(1)).orElseThrow();
        answers.add(new Frozen(answer.group(2), answer.group(3), word));
      } else if (line.startsWith(BEFORE)) {
        before.add(line.substring(BEFORE.length()));
      }
    }
    return AnswerDate.of(closed.group(1))
        .map(date -> new Closing(first.group(1), date, answers, before));
  }

  /**
   * What became another since: {@code Rep. Robin Sample (AZ-06) was added after the close of June
   * 14}.
   *
   * @param signs whether it changes who signs
   */
  public record Change(Place place, String words, boolean signs) {}

  /** What is another in a ledger than it was at the close, in the order of the ledger. */
  public List<Change> since(Ledger now) {
    Map<String, Frozen> then = new LinkedHashMap<>();
    answers.forEach(f -> then.put(f.id, f));
    List<Change> changes = new ArrayList<>();
    for (SignOn signOn : now.signOns()) {
      Frozen frozen = then.remove(Roster.idOf(signOn.member()));
      if (frozen == null) {
        changes.add(added(signOn));
      } else if (frozen.answer != signOn.answer()) {
        changes.add(changed(signOn, frozen));
      }
    }
    then.values().forEach(f -> changes.add(removed(f, Place.of(now.name()))));
    return changes;
  }

  private Change added(SignOn signOn) {
    String said = signOn.isYes() ? "" : " (" + signOn.answer().word() + ")";
    return new Change(
        signOn.place(),
        Roster.name(signOn.member()) + " was added" + said + " after " + name(),
        signOn.isYes());
  }

  private Change changed(SignOn signOn, Frozen frozen) {
    return new Change(
        signOn.place(),
        Roster.name(signOn.member())
            + " was "
            + frozen.answer.word()
            + " at "
            + name()
            + " and is "
            + signOn.answer().word()
            + " now",
        signOn.isYes() || frozen.answer == Answer.YES);
  }

  private Change removed(Frozen frozen, Place place) {
    return new Change(
        place,
        frozen.who
            + " was "
            + frozen.answer.word()
            + " at "
            + name()
            + " and is not in the ledger now",
        frozen.answer == Answer.YES);
  }

  /** {@code the close of June 14}. */
  private String name() {
    return String.format(
        Locale.ROOT,
        "the close of %s %d",
        Months.NAMES.get(date.getMonthValue() - 1),
        date.getDayOfMonth());
  }
}
