package org.engross.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.engross.own.OwnField;
import org.engross.problem.Place;
import org.engross.template.FieldUse;
import org.engross.workshop.TemplateEntry;
import org.engross.workshop.Variable;

/** Prints templates as tables. */
final class TemplateSheet {
  private static final String SHIPPED = "(shipped) ";
  private static final int WIDTH = 100;

  private final PrintWriter out;

  TemplateSheet(PrintWriter out) {
    this.out = out;
  }

  /** A line for each: the name, where text and look come from, what it is for. */
  void list(List<TemplateEntry> entries) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TEMPLATE", "TEXT", "LOOK", "WHAT IT IS FOR"));
    for (TemplateEntry entry : entries) {
      String text = entry.isOwn() ? entry.text().name() : "shipped";
      String look = entry.look().map(TemplateSheet::look).orElse("?");
      rows.add(List.of(entry.name(), text, look, entry.purpose().summary()));
    }
    print(rows);
    entries.stream()
        .filter(TemplateEntry::hides)
        .forEach(
            entry ->
                out.println(
                    "Your " + entry.text().name() + " comes before the shipped one of its name."));
  }

  private static String look(String name) {
    return name.startsWith(SHIPPED) ? "shipped" : name;
  }

  private void print(List<List<String>> rows) {
    int last = rows.get(0).size() - 1;
    StringBuilder format = new StringBuilder();
    for (int i = 0; i < last; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
      format.append("%-").append(widest).append("s  ");
    }
    format.append("%s");
    for (List<String> row : rows) {
      out.println(String.format(Locale.ROOT, format.toString(), row.toArray()).stripTrailing());
    }
  }

  /** Of which files a template is made. */
  void files(TemplateEntry entry) {
    out.println("text      " + entry.text().name());
    entry.look().ifPresent(look -> out.println("look      " + look));
    out.flush();
  }

  /** Every field, whether it may be missing, and all places where it is read. */
  void variables(TemplateEntry entry, List<Variable> variables) {
    out.println(entry.name() + ": " + entry.purpose().summary());
    files(entry);
    table("Fields that Engross fills", variables.stream().filter(v -> !v.isOwn()).toList());
    table("Fields of your own", variables.stream().filter(Variable::isOwn).toList());
  }

  private void table(String heading, List<Variable> variables) {
    if (variables.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    int names = widest(variables.stream().map(Variable::name).toList());
    int types = widest(variables.stream().map(TemplateSheet::type).toList());
    for (Variable variable : variables) {
      String format = "  %-" + names + "s  %-" + types + "s  ";
      String field = String.format(Locale.ROOT, format, variable.name(), type(variable));
      String about = variable.declared().map(OwnField::about).orElse("");
      if (!about.isEmpty()) {
        out.println(field + about);
        field = " ".repeat(field.length());
      }
      places(field, distinct(variable.uses()));
    }
  }

  /** What a macro reads that is called twice is read at one place. */
  private static List<FieldUse> distinct(List<FieldUse> uses) {
    Set<Place> seen = new HashSet<>();
    return uses.stream().filter(use -> seen.add(use.place())).toList();
  }

  private static int widest(List<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(1);
  }

  /** {@code text}, or {@code text, may be missing}. */
  private static String type(Variable variable) {
    String word =
        variable
            .declared()
            .map(field -> field.type().toString())
            .orElseGet(() -> variable.type().word());
    return (word.startsWith("a ") ? word.substring(2) : word)
        + (variable.mayBeMissing() ? ", may be missing" : "");
  }

  /** The places behind their field, on as many lines as they need; a file is named once. */
  private void places(String field, List<FieldUse> uses) {
    StringBuilder line = new StringBuilder(field);
    int fresh = field.length();
    String file = "";
    for (FieldUse use : uses) {
      Place place = use.place();
      String spot = place.line() + ":" + place.column();
      boolean again = place.line() > 0 && place.file().equals(file);
      String word = again ? spot : withoutMark(place.toString());
      if (line.length() > fresh) {
        line.append(again ? ", " : "; ");
        if (line.length() + word.length() > WIDTH) {
          out.println(line.toString().stripTrailing());
          line = new StringBuilder(" ".repeat(fresh));
        }
      }
      line.append(word);
      file = place.file();
    }
    if (!uses.isEmpty()) {
      out.println(line);
    }
  }

  private static String withoutMark(String place) {
    return place.startsWith(SHIPPED) ? place.substring(SHIPPED.length()) : place;
  }
}
