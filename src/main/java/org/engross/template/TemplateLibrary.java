package org.engross.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * The templates by name, {@code templates/letter.vm} being {@code letter}. Each is read, checked
 * and prepared once, when it is first asked for. May be used by several threads at once.
 */
public final class TemplateLibrary {
  private static final String UNDER = "templates";
  private static final String ENDING = ".vm";
  private static final String MACROS = "macros";

  private final Folder folder;
  private final Folder shipped;
  private final Field.Group fields;
  private final Limits limits;
  private final LongSupplier nanoTime;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Problems macroProblems = new Problems();
  private Compiler compiler;

  private record Answer(Optional<Template> template, List<Problem> problems) {}

  /**
   * Nothing is read yet.
   *
   * @param folder the office's own files over the shipped ones
   * @param shipped the shipped files: the macros of {@code templates/macros.vm} come from here only
   * @param fields what a template may name
   * @param nanoTime counts nanoseconds from any start, as {@code System::nanoTime} does
   */
  public TemplateLibrary(Folder folder, Folder shipped, Field.Group fields, LongSupplier nanoTime) {
    this(folder, shipped, fields, Limits.DEFAULT, nanoTime);
  }

  /** A library whose templates may ask for more, or for less, than {@link Limits#DEFAULT}. */
  public TemplateLibrary(
      Folder folder, Folder shipped, Field.Group fields, Limits limits, LongSupplier nanoTime) {
    this.folder = folder;
    this.shipped = shipped;
    this.fields = fields;
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /** The names of all templates, sorted. */
  public List<String> names() {
    return folder.list(UNDER, ENDING).stream()
        .map(path -> path.substring(UNDER.length() + 1, path.length() - ENDING.length()))
        .filter(name -> !name.equals(MACROS))
        .toList();
  }

  /** The text of a template, or of {@code macros}, whether or not anything is wrong with it. */
  public Optional<Source> text(String name) {
    return name.indexOf('/') < 0 ? folder.read(path(name)) : Optional.empty();
  }

  /** Whether a text is the shipped one, and not the office's own of that name. */
  public boolean isShipped(Source text) {
    return shipped.list(UNDER, ENDING).stream().map(shipped::name).anyMatch(text.name()::equals);
  }

  /** Whether there is a shipped text of this name, which an office's own hides. */
  public boolean hasShipped(String name) {
    return shipped.list(UNDER, ENDING).contains(path(name));
  }

  /**
   * The template of a name, ready to be merged.
   *
   * @param problems takes all that is wrong with the template
   * @return empty if something is wrong with it, or, with no problem added, if there is none
   */
  public Optional<Template> find(String name, Problems problems) {
    Answer answer = answers.computeIfAbsent(name, this::read);
    problems.addAll(answer.problems);
    return answer.template;
  }

  private Answer read(String name) {
    Problems problems = new Problems();
    try {
      Optional<Template> template = source(name).flatMap(source -> compile(name, source, problems));
      return new Answer(problems.hasErrors() ? Optional.empty() : template, problems.list());
    } catch (ProblemException e) {
      return new Answer(Optional.empty(), e.problems());
    }
  }

  /**
   * Starts Velocity and reads the macros, which otherwise happens when a template is first asked
   * for: for another thread, while the office's files are read.
   */
  public void prepare() {
    compiler();
  }

  private Optional<Source> source(String name) {
    boolean isTemplate = !name.equals(MACROS) && name.indexOf('/') < 0;
    return isTemplate ? folder.read(path(name)) : Optional.empty();
  }

  private static String path(String name) {
    return UNDER + "/" + name + ENDING;
  }

  private Optional<Template> compile(String name, Source source, Problems problems) {
    Compiler ready = compiler();
    problems.addAll(macroProblems.list());
    Purpose purpose = Purpose.of(name, source, problems);
    return ready
        .compile(source, TextKind.MARKUP, problems)
        .map(template -> new Template(name, purpose, template, limits, nanoTime));
  }

  /**
   * A text that is no markup, such as the text of a Word frame, ready to be merged under the same
   * rules: its values stand as they are, and neither macros nor formatted text can stand in it.
   *
   * @param problems takes all that is wrong with it
   * @return empty if something is wrong with it
   */
  public Optional<Template> plain(Source source, Problems problems) {
    return compiler()
        .compile(source, TextKind.PLAIN, problems)
        .map(text -> new Template(source.name(), Purpose.NONE, text, limits, nanoTime));
  }

  /** Velocity starts here, when the first template is needed. */
  private synchronized Compiler compiler() {
    if (compiler == null) {
      Compiler fresh = new Compiler(fields, limits);
      Optional<Source> library = shipped.read(path(MACROS));
      library.ifPresent(macros -> fresh.readMacros(macros, macroProblems));
      warnOfOwnMacros(library);
      compiler = fresh;
    }
    return compiler;
  }

  private void warnOfOwnMacros(Optional<Source> library) {
    Optional<String> shippedText = library.map(Source::text);
    folder
        .read(path(MACROS))
        .filter(own -> !shippedText.equals(Optional.of(own.text())))
        .ifPresent(
            own ->
                macroProblems.warning(
                    Place.of(own.name()),
                    "an office's own macros are not read",
                    "put what they do into the templates that use them"));
  }
}
