package org.engross.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.document.Kind;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.FrameCompiler;
import org.engross.render.docx.PreparedFrame;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.engross.template.Purpose;
import org.engross.template.Template;
import org.engross.template.TemplateLibrary;

/**
 * The Word files whose look the drafts of an office take: for the template {@code letter} the
 * office's {@code templates/letter.docx}, else the one that {@code frame:} in its office.yaml
 * names, else the shipped one. No letterhead stands on a resolution: there it is the office's
 * {@code templates/resolution.docx}, or the shipped one of that name. On statements the office's
 * {@code templates/statement.docx} comes before what {@code frame:} names. A letterhead may have a
 * Word file of its own, which comes before all of these. What is another member's own version never
 * takes the office's: it is in {@code templates/signer.docx}, or in the shipped one. Each is read
 * once, when it is first needed. May be used by several threads at once.
 */
public final class Frames {
  private final Folder folder;
  private final Optional<Named> officeFrame;
  private final TemplateLibrary templates;
  private final FrameCache cache;
  private final Gallery gallery;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Whole> wholes = new ConcurrentHashMap<>();

  private static final String OF_OTHERS = "templates/signer.docx";

  /**
   * What is looked for.
   *
   * @param letterhead the Word file of its letterhead
   * @param others whether it is another member's own version
   */
  private record Wanted(
      String template, Purpose purpose, Optional<Named> letterhead, boolean others, boolean draft) {

    static Wanted of(Template template, boolean draft) {
      return new Wanted(template.name(), template.purpose(), Optional.empty(), false, draft);
    }

    static Wanted of(Order order, boolean draft) {
      Template template = order.template();
      Optional<Named> letterhead =
          template.purpose().kind() == Kind.RESOLUTION
              ? Optional.empty()
              : order.stationery().letterhead().frame();
      return new Wanted(template.name(), template.purpose(), letterhead, order.isOthers(), draft);
    }

    Kind kind() {
      return purpose.kind();
    }

    /** What tells them apart; a record's own hash code is slow to start. */
    String key() {
      String ofLetterhead = letterhead.map(Named::id).orElse("");
      return template + " " + kind() + " " + ofLetterhead + " " + others + " " + draft;
    }
  }

  private record Answer(Optional<Frame> frame, List<Problem> problems) {}

  /**
   * A Word file.
   *
   * @param name as the person knows it
   * @param shipped whether the jar carries it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record WordFile(String name, byte[] bytes, boolean shipped) {}

  /**
   * Nothing is read yet.
   *
   * @param folder the office's own files
   * @param templates reads what is typed into frames
   * @param gallery the pictures that frames may show
   */
  Frames(
      Folder folder,
      Optional<Office> office,
      TemplateLibrary templates,
      Cache cache,
      Gallery gallery) {
    this.folder = folder;
    this.officeFrame = office.flatMap(Office::frame);
    this.templates = templates;
    this.cache = new FrameCache(cache, gallery.hash());
    this.gallery = gallery;
  }

  /**
   * The frame for the drafts of a template.
   *
   * @param draft whether each page is marked DRAFT
   * @param problems takes all that is wrong with it
   * @return empty if something is wrong with it
   */
  public Optional<Frame> find(Template template, boolean draft, Problems problems) {
    return find(Wanted.of(template, draft), problems);
  }

  /** A Word file that the office names, as the frame for the drafts of a template. */
  public Optional<Frame> find(Named file, Template template, boolean draft, Problems problems) {
    Optional<Named> named = Optional.of(file);
    return find(new Wanted(template.name(), template.purpose(), named, false, draft), problems);
  }

  /** The frame for an order: that of its letterhead, or of its template. */
  Optional<Frame> find(Order order, boolean draft, Problems problems) {
    return find(Wanted.of(order, draft), problems);
  }

  private Optional<Frame> find(Wanted wanted, Problems problems) {
    Answer answer = answers.computeIfAbsent(wanted.key(), key -> read(wanted));
    problems.addAll(answer.problems);
    return answer.frame;
  }

  /**
   * The Word file from which the look of a template's drafts comes, as it lies there.
   *
   * @param problems says if the one that office.yaml names is not there, or if it cannot be read
   */
  public Optional<WordFile> file(String template, Purpose purpose, Problems problems) {
    Problems found = new Problems();
    Optional<WordFile> own = Optional.empty();
    try {
      own = own(new Wanted(template, purpose, Optional.empty(), false, false), found);
    } catch (ProblemException e) {
      found.addAll(e.problems());
    }
    problems.addAll(found.list());
    return own.isPresent() || found.hasErrors() ? own : shippedFile(purpose.kind());
  }

  private static Optional<WordFile> shippedFile(Kind kind) {
    String path = "templates/" + shipped(kind) + ".docx";
    Folder looks = Shipped.looks();
    return looks.bytes(path).map(bytes -> new WordFile(looks.name(path), bytes, true));
  }

  /**
   * The words of a Word file that is a template of its own.
   *
   * @param template its name: {@code thank-you}
   * @param hides whether it would stand before a text: then nothing is said of a file that cannot
   *     be prepared, as a draft may not need it
   * @param problems takes all that is wrong with it
   * @return empty if a draft flows into it, or if something is wrong with it
   */
  Optional<Source> whole(String template, boolean hides, Problems problems) {
    Whole whole = wholes.computeIfAbsent(template, name -> readWhole(name, hides));
    problems.addAll(whole.problems);
    return whole.problems.isEmpty() ? whole.text : Optional.empty();
  }

  private record Whole(Optional<Source> text, List<Problem> problems) {}

  private Whole readWhole(String template, boolean hides) {
    Problems problems = new Problems();
    Optional<Source> text = Optional.empty();
    try {
      WordFile file = file("templates/" + template + ".docx").orElseThrow();
      Optional<PreparedFrame> prepared = prepared(file, false, problems);
      if (prepared.map(PreparedFrame::hasBody).orElse(hides)) {
        return new Whole(text, List.of());
      }
      text = prepared.map(frame -> words(template, file, frame, problems));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return new Whole(text, problems.list().stream().filter(p -> p.level() == Level.ERROR).toList());
  }

  private Source words(String template, WordFile file, PreparedFrame frame, Problems problems) {
    Source words = WordMarkup.of(file.name, frame);
    Purpose purpose = Purpose.of(template, words, problems);
    Frame.of(file.name, frame, templates, purpose, problems);
    return words;
  }

  /** A frame that was found before. */
  Frame get(Order order, boolean draft) {
    return find(order, draft, new Problems()).orElseThrow();
  }

  private Answer read(Wanted wanted) {
    Problems problems = new Problems();
    Optional<Frame> frame = Optional.empty();
    try {
      Optional<WordFile> own = own(wanted, problems);
      if (own.isPresent()) {
        frame = prepare(own.get(), wanted, problems);
      } else if (!problems.hasErrors()) {
        String name = shipped(wanted.kind());
        PreparedFrame prepared = PreparedFrame.shipped(name, wanted.draft);
        String path = "(shipped) templates/" + name + ".docx";
        frame = Frame.of(path, prepared, templates, wanted.purpose, problems);
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return new Answer(problems.hasErrors() ? Optional.empty() : frame, problems.list());
  }

  private static String shipped(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Optional<WordFile> own(Wanted wanted, Problems problems) {
    if (wanted.letterhead.isPresent()) {
      return named(wanted.letterhead.get(), problems);
    }
    if (!wanted.others) {
      return ofOffice(wanted, problems);
    }
    Optional<WordFile> own = file(OF_OTHERS);
    if (own.isEmpty()) {
      ofOffice(wanted, problems).ifPresent(file -> warnOfOthers(file, problems));
    }
    return own;
  }

  /** A Word file may bear the office's own letterhead, and nobody can see whether it does. */
  private static void warnOfOthers(WordFile file, Problems problems) {
    problems.warning(
        Place.of(file.name),
        "this look is the office's own, so other members' versions have the shipped one",
        "put a look that is nobody's into "
            + OF_OTHERS
            + ", or give a member's letterhead a  frame: ...");
  }

  private Optional<WordFile> ofOffice(Wanted wanted, Problems problems) {
    Optional<WordFile> own = file("templates/" + wanted.template + ".docx");
    if (own.isEmpty() && wanted.kind() != Kind.LETTER) {
      own = file("templates/" + shipped(wanted.kind()) + ".docx");
    }
    if (own.isEmpty() && wanted.kind() != Kind.RESOLUTION && officeFrame.isPresent()) {
      own = named(officeFrame.get(), problems);
    }
    return own;
  }

  private Optional<WordFile> named(Named wanted, Problems problems) {
    Optional<WordFile> file = file(wanted.id());
    if (file.isEmpty()) {
      problems.error(
          wanted.place(),
          "there is no file " + wanted.id(),
          "name a Word file of this folder, or delete this line");
    }
    return file;
  }

  private Optional<WordFile> file(String path) {
    return folder.bytes(path).map(bytes -> new WordFile(folder.name(path), bytes, false));
  }

  private Optional<Frame> prepare(WordFile file, Wanted wanted, Problems problems) {
    Optional<PreparedFrame> prepared = prepared(file, wanted.draft, problems);
    if (prepared.isPresent() && !prepared.get().hasBody() && !isWhole(file, wanted)) {
      problems.error(
          Place.of(file.name),
          "no paragraph holds $body alone",
          "write $body into the paragraph where the draft is to begin; a Word file without it is a"
              + " template of its own, under its own name in templates/ and without a .vm");
      return Optional.empty();
    }
    return prepared.flatMap(
        frame -> Frame.of(file.name, frame, templates, wanted.purpose, problems));
  }

  private boolean isWhole(WordFile file, Wanted wanted) {
    String path = "templates/" + wanted.template;
    return file.name.equals(folder.name(path + ".docx"))
        && !folder.list("templates", ".vm").contains(path + ".vm");
  }

  private Optional<PreparedFrame> prepared(WordFile file, boolean draft, Problems problems) {
    Optional<FrameCache.Entry> kept = cache.find(file.bytes, draft);
    if (kept.isPresent()) {
      kept.get().remarks().forEach(r -> problems.add(moved(r, file.name + r.place().file())));
      return Optional.of(kept.get().frame());
    }
    Problems found = new Problems();
    Optional<PreparedFrame> prepared =
        FrameCompiler.compile(file.bytes, file.name, draft, gallery.pictures(), found);
    problems.addAll(found.list());
    prepared.ifPresent(
        frame -> cache.keep(file.bytes, draft, new FrameCache.Entry(frame, remarks(file, found))));
    return prepared;
  }

  /** The warnings, their places without the file's name: another office may have the same file. */
  private static List<Problem> remarks(WordFile file, Problems problems) {
    return problems.list().stream()
        .filter(p -> p.level() == Level.WARNING)
        .map(p -> moved(p, p.place().file().substring(file.name.length())))
        .toList();
  }

  private static Problem moved(Problem problem, String place) {
    return new Problem(
        problem.level(), problem.rule(), Place.of(place), problem.message(), problem.remedy());
  }
}
