package org.engross.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.SourceFile;
import org.engross.table.Cell;
import org.engross.table.Columns;
import org.engross.table.Row;
import org.engross.table.Table;

/** Reads lists of recipients, row by row, as recipients.yaml is read. */
public final class MailingLists {
  private final Folder folder;
  private final Catalog<FormOfAddress> forms;
  private final SalutationStyle style;

  MailingLists(Folder folder, Catalog<FormOfAddress> forms, SalutationStyle style) {
    this.folder = folder;
    this.forms = forms;
    this.style = style;
  }

  /**
   * Reads a list; what is wrong with any of its rows is said.
   *
   * @return its recipients by their ids, in the order of the file
   */
  public Catalog<Recipient> read(MailingList list, Problems problems) {
    Catalog<Recipient> recipients =
        new Catalog<>("recipient", "give one of them another id, in a column  id");
    Reading reading = new Reading(list, problems);
    reading.each(
        row -> {
          Optional<Recipient> read = Recipient.read(row, forms, style, problems.ofRow());
          recipients.add(row.id(), read, problems.ofRow()); // the id is known when the row is read
        });
    return recipients;
  }

  /** Takes the keys of a row. */
  interface Use {
    void take(Fields row);
  }

  /** The reading of one list. */
  private final class Reading {
    private final MailingList list;
    private final Problems problems;
    private final Columns usual = RecipientColumns.of(forms);
    private final ListedRow.Setting setting;
    private boolean begun;
    private boolean sound;

    Reading(MailingList list, Problems problems) {
      this.list = list;
      this.problems = problems;
      this.setting = new ListedRow.Setting(forms, RecipientColumns.asked(usual), list.form());
    }

    void each(Use use) {
      Optional<Columns> columns = columns();
      Optional<SourceFile> file = file();
      if (columns.isEmpty() || file.isEmpty()) {
        return;
      }
      Optional<Table> table =
          Table.read(file.get(), list.sheet(), columns.get(), problems, row -> take(row, use));
      if (table.filter(t -> t.rows() == 0).isPresent()) {
        problems.error(
            Place.of(table.get().name()),
            "there is nobody in this list",
            "write a row for each below the first, which names the columns");
      }
    }

    private Optional<Columns> columns() {
      boolean known = true;
      for (String name : list.columns().keySet()) {
        if (!usual.names().contains(name)) {
          known = false;
          problems.error(
              list.file().place(),
              "no column of recipients is called \"" + name + "\"",
              Nearest.hint(name, usual.names()));
        }
      }
      return known ? Optional.of(usual.calling(list.columns())) : Optional.empty();
    }

    private Optional<SourceFile> file() {
      try {
        Optional<SourceFile> file =
            list.typed().isPresent() ? typed(list.typed().get()) : folder.file(list.path());
        if (file.isEmpty()) {
          problems.error(
              list.file().place(),
              "there is no list \"" + list.path() + "\"",
              list.typed().isPresent() ? "name a .csv or .xlsx file" : nearest(list.path()));
        }
        return file;
      } catch (ProblemException e) {
        problems.addAll(e.problems());
        return Optional.empty();
      }
    }

    private Optional<SourceFile> typed(Path path) {
      return Files.isRegularFile(path)
          ? Optional.of(new SourceFile.OnDisk(list.path(), path))
          : Optional.empty();
    }

    private void take(Row row, Use use) {
      if (!begun) {
        begun = true;
        sound = isSound(row);
      }
      if (sound) {
        ListedRow listed = new ListedRow(row, setting, problems.ofRow());
        use.take(Fields.of(listed, listed.keys(), "recipient", problems.ofRow()));
      }
    }

    /** What is wrong with all rows is said once. */
    private boolean isSound(Row first) {
      boolean saysHow =
          list.form().isPresent()
              || first.has("form")
              || first.has("inside-address") && first.has("salutation");
      if (!saysHow) {
        problems.error(
            list.file().place(),
            "nothing in this list says how its people are addressed",
            "add a column  form,  or name one form for all: "
                + (list.typed().isPresent() ? "--form governor" : "form: governor")
                + "; known: "
                + String.join(", ", forms.ids()));
      }
      boolean isForm = list.form().isEmpty() || forms.find(list.form().get(), problems).isPresent();
      return saysHow && isForm && areNames(first);
    }

    /** Templates call other columns by names that are made of their headers. */
    private boolean areNames(Row first) {
      boolean sound = true;
      Map<String, String> headers = new HashMap<>();
      for (Cell cell : first.others()) {
        String name = ListedRow.name(cell.header());
        String other = headers.putIfAbsent(name, cell.header());
        if (name.isEmpty() || other != null) {
          sound = false;
          problems.error(
              cell.place(),
              name.isEmpty()
                  ? "no template could name the column \"" + cell.header() + "\""
                  : "templates could not tell the column \""
                      + other
                      + "\" from \""
                      + cell.header()
                      + "\"",
              "give it another name");
        }
      }
      return sound;
    }
  }

  private String nearest(String path) {
    String under = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "lists";
    List<String> lists =
        Stream.of(".csv", ".tsv", ".xlsx").flatMap(e -> folder.list(under, e).stream()).toList();
    return lists.isEmpty()
        ? "write its path from the office's folder: lists/governors.csv"
        : Nearest.hint(path, lists);
  }
}
