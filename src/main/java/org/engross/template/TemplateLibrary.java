package org.engross.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.engross.own.OwnField;
import org.engross.own.OwnType;
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
  private static final String OWN = "own";

  private final Folder folder;
  private final Folder shipped;
  private final Field.Group fields;
  private final Limits limits;
  private final LongSupplier nanoTime;
  private final Macros macros;
  private final Map<String, OwnType> ownTypes;
  private final Shared shared;
  private Optional<OtherTexts> others = Optional.empty();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

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
    this(folder, shipped, new Macros(shipped), fields, Limits.DEFAULT, nanoTime);
  }

  /**
   * The same with macros that other libraries use too.
   *
   * @param macros those of the shipped files
   */
  public TemplateLibrary(
      Folder folder, Folder shipped, Macros macros, Field.Group fields, LongSupplier nanoTime) {
    this(folder, shipped, macros, fields, Limits.DEFAULT, nanoTime);
  }

  /** A library whose templates may ask for more, or for less, than {@link Limits#DEFAULT}. */
  public TemplateLibrary(
      Folder folder, Folder shipped, Field.Group fields, Limits limits, LongSupplier nanoTime) {
    this(folder, shipped, new Macros(shipped, limits), fields, limits, nanoTime);
  }

  private TemplateLibrary(
      Folder folder,
      Folder shipped,
      Macros macros,
      Field.Group fields,
      Limits limits,
      LongSupplier nanoTime) {
    this.folder = folder;
    this.shipped = shipped;
    this.fields = fields;
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.macros = macros;
    this.ownTypes = Map.of();
    this.shared = Shared.NOTHING;
  }

  private TemplateLibrary(TemplateLibrary other, Map<String, OwnType> ownTypes, Shared shared) {
    this.folder = other.folder;
    this.shipped = other.shipped;
    this.fields = other.fields;
    this.limits = other.limits;
    this.nanoTime = other.nanoTime;
    this.macros = other.macros;
    this.ownTypes = Map.copyOf(ownTypes);
    this.shared = shared;
  }

  /**
   * The same library for an office that says what some fields of its own hold.
   *
   * @param types by the names that templates use
   */
  public TemplateLibrary knowing(Map<String, OwnType> types) {
    return new TemplateLibrary(this, types, shared);
  }

  /**
   * The same library for an office whose templates share wordings and pictures: {@code
   * $snippet.contact}.
   */
  public TemplateLibrary sharing(Shared ofOffice) {
    return new TemplateLibrary(this, ownTypes, ofOffice);
  }

  /** Lets other texts come before those of the same name; said before any is asked for. */
  public void put(OtherTexts before) {
    others = Optional.of(before);
  }

  /** The names of all templates, sorted. */
  public List<String> names() {
    if (others.isEmpty()) {
      return texts();
    }
    Set<String> names = new TreeSet<>(texts());
    names.addAll(others.get().names());
    return List.copyOf(names);
  }

  private Optional<Source> other(String name, Problems problems) {
    return others.isPresent() ? others.get().text(name, problems) : Optional.empty();
  }

  private List<String> texts() {
    return folder.list(UNDER, ENDING).stream()
        .map(path -> path.substring(UNDER.length() + 1, path.length() - ENDING.length()))
        .filter(name -> !name.equals(MACROS))
        .toList();
  }

  /** The text of a template, or of {@code macros}, whether or not anything is wrong with it. */
  public Optional<Source> text(String name) {
    Optional<Source> other = other(name, new Problems());
    return other.isPresent() || name.indexOf('/') >= 0 ? other : folder.read(path(name));
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
      Optional<Source> other = other(name, problems);
      Optional<Source> source = other.isPresent() || problems.hasErrors() ? other : source(name);
      Optional<Template> template = source.flatMap(text -> compile(name, text, problems));
      return new Answer(problems.hasErrors() ? Optional.empty() : template, problems.list());
    } catch (ProblemException e) {
      return new Answer(Optional.empty(), e.problems());
    }
  }

  private Optional<Source> source(String name) {
    boolean isTemplate = !name.equals(MACROS) && name.indexOf('/') < 0;
    return isTemplate ? folder.read(path(name)) : Optional.empty();
  }

  private static String path(String name) {
    return UNDER + "/" + name + ENDING;
  }

  private Optional<Template> compile(String name, Source source, Problems problems) {
    Compiler ready = macros.compiler();
    problems.addAll(macros.problems(folder));
    Purpose purpose = Purpose.of(name, source, problems);
    boolean closed = !purpose.fields().isEmpty();
    return ready
        .compile(source, fields(purpose, closed), problems)
        .map(template -> template(name, purpose, template));
  }

  /**
   * A text that is no markup, such as the text of a Word frame, ready to be merged under the same
   * rules: its values stand as they are, and macros cannot stand in it.
   *
   * @param purpose of the template whose drafts it frames
   * @param formattedLines the lines, from 1, on which formatted text may stand
   * @param problems takes all that is wrong with it
   * @return empty if something is wrong with it
   */
  public Optional<Template> plain(
      Source source, Purpose purpose, Set<Integer> formattedLines, Problems problems) {
    return macros
        .compiler()
        .compilePlain(source, fields(purpose, false), formattedLines, problems)
        .map(text -> template(source.name(), purpose, text));
  }

  private Template template(String name, Purpose purpose, Template.Ready text) {
    return new Template(name, purpose, text, shared, limits, nanoTime);
  }

  /** The fields, with what is known of a person's own. */
  private Field.Group fields(Purpose purpose, boolean closed) {
    Map<String, Field> own = new TreeMap<>();
    ownTypes.forEach((name, type) -> own.put(name, field(type).optional()));
    purpose.fields().forEach(field -> own.put(field.name(), type(field)));
    Map<String, Field> all = new TreeMap<>(fields.fields());
    if (!own.isEmpty()) {
      all.put(OWN, new Field.Open(Field.text(), own, closed));
    }
    all.putAll(shared.fields());
    return new Field.Group(all);
  }

  /** The type by which a template reads a field that its head declares. */
  public static Field type(OwnField field) {
    Field type = field(field.type());
    return field.optional() ? type.optional() : type;
  }

  private static Field field(OwnType type) {
    return switch (type.kind()) {
      case TEXT, CHOICE -> Field.text();
      case DATE -> Field.day();
      case NUMBER -> Field.count();
      case YES_NO -> Field.flag();
    };
  }
}
