package org.engross.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engross.desk.Checked;
import org.engross.desk.Frame;
import org.engross.desk.KindFields;
import org.engross.desk.Workspace;
import org.engross.document.Kind;
import org.engross.office.Named;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.template.Field;
import org.engross.template.FieldUse;
import org.engross.template.Template;
import org.engross.trial.Facts;
import org.engross.trial.Trial;

/**
 * Checks templates without data: all that is wrong with their texts and their Word files, fields
 * that nobody gives and data that nobody reads, and what is wrong with any draft that they can
 * make.
 */
public final class TemplateCheck {
  private static final Facts FACTS =
      new Facts(KindFields.TEXTS, KindFields.NEVER_EMPTY, KindFields.TOGETHER);

  private static final String LETTER = "letter";

  private final Workspace office;
  private final OwnData data;
  private final Set<Problem> said = new HashSet<>();
  private int drafts;

  /**
   * What was found.
   *
   * @param checked by template, then what concerns several
   * @param drafts how many drafts were tried
   */
  public record Result(List<Checked> checked, int drafts) {
    /** Copies the list. */
    public Result {
      checked = List.copyOf(checked);
    }
  }

  private TemplateCheck(Workspace office, OwnData data) {
    this.office = office;
    this.data = data;
  }

  /** Checks some templates, each of which there is. */
  public static Result some(List<String> names, Workspace office) {
    TemplateCheck check = new TemplateCheck(office, OwnData.of(office, new Problems()));
    return new Result(names.stream().map(check::one).toList(), check.drafts);
  }

  /** Checks all templates of an office, and what it keeps for them. */
  public static Result all(Workspace office) {
    Problems problems = new Problems();
    OwnData data = OwnData.of(office, problems);
    TemplateCheck check = new TemplateCheck(office, data);
    List<Checked> checked =
        new ArrayList<>(office.templates().names().stream().map(check::one).toList());
    problems.addAll(data.unread(office));
    problems.addAll(new Looks(office).strays());
    check.furtherLooks(problems);
    if (!problems.list().isEmpty()) {
      checked.add(new Checked("office", problems.list()));
    }
    return new Result(checked, check.drafts);
  }

  private Checked one(String name) {
    Problems problems = new Problems();
    Optional<Template> template = office.templates().find(name, problems);
    Optional<Frame> look = template.flatMap(t -> office.frames().find(t, false, problems));
    if (look.isPresent()) {
      check(template.get(), look.get(), problems);
    }
    String file =
        office.templates().text(name).map(Source::name).orElse("templates/" + name + ".docx");
    return new Checked(file, problems.list().stream().filter(said::add).toList());
  }

  /** Those of letterheads frame letters, whose fields they may name. */
  private void furtherLooks(Problems problems) {
    Optional<Template> letter = office.templates().find(LETTER, new Problems());
    if (letter.isPresent()) {
      for (Named file : new Looks(office).further()) {
        office.frames().find(file, letter.get(), false, problems);
      }
    }
  }

  private void check(Template template, Frame look, Problems problems) {
    List<FieldUse> uses = new ArrayList<>(template.uses());
    uses.addAll(look.uses());
    Field.Group fields = KindFields.of(template);
    Problems found = new Problems();
    uses.forEach(use -> refuseOfAnotherKind(use, fields, template, found));
    data.ungiven(template, uses).forEach(found::add);
    unread(template, uses).forEach(found::add);
    problems.addAll(found.list());
    if (!found.hasErrors()) {
      Trial.Tried tried =
          Trial.of(new Trial.Subject(template, fields, FACTS, look.uses(), look::merge));
      drafts += tried.drafts();
      problems.addAll(tried.problems());
    }
  }

  /** What only a statement has, a letter's template cannot insist on. */
  private static void refuseOfAnotherKind(
      FieldUse use, Field.Group fields, Template template, Problems problems) {
    String root = use.field().split("[.\\[]", 2)[0];
    if (use.needed() && !fields.fields().containsKey(root)) {
      Kind kind = KindFields.kindOf(root);
      problems.error(
          use.place(),
          "a " + word(template.purpose().kind()) + " has no $" + root,
          "a " + word(kind) + " has it: if this is one, add  ## @kind " + word(kind));
    }
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<Problem> unread(Template template, List<FieldUse> uses) {
    Set<String> read = OwnData.names(uses);
    return template.purpose().fields().stream()
        .filter(field -> !read.contains(field.name()))
        .map(
            field ->
                Problem.warning(
                    field.place(),
                    "the field " + field.name() + " is declared, and read nowhere",
                    "read it as $own." + field.name() + ", or delete this line"))
        .toList();
  }
}
