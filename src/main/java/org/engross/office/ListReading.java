package org.engross.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.SourceFile;
import org.engross.table.Cell;
import org.engross.table.Columns;
import org.engross.table.Row;
import org.engross.table.Table;

/** The reading of one list in CSV or Excel: each row becomes the keys of a recipient. */
final class ListReading {
  private final MailingList list;
  private final Problems problems;
  private final Folder folder;
  private final Catalog<FormOfAddress> forms;
  private final Columns usual;
  private final ListedRow.Setting setting;
  private boolean begun;
  private boolean sound;

  ListReading(MailingList list, Folder folder, Catalog<FormOfAddress> forms, Problems problems) {
    this.list = list;
    this.folder = folder;
    this.forms = forms;
    this.problems = problems;
    this.usual = RecipientColumns.of(forms);
    this.setting = new ListedRow.Setting(forms, RecipientColumns.asked(usual), list.form());
  }

  /** Takes a row: the keys that its cells became, and what reads them. */
  interface Use {
    void take(Node.Mapping keys, Fields row);
  }

  /** What the list held; empty, and said, where it cannot be read. */
  Optional<Table> each(Use use) {
    Optional<Columns> columns = columns();
    Optional<SourceFile> file = new ListFile(folder, list, problems).find();
    if (columns.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    Optional<Table> table =
        Table.read(file.get(), list.sheet(), columns.get(), problems, row -> take(row, use));
    if (table.filter(t -> t.rows() == 0).isPresent()) {
      problems.error(
          Place.of(table.get().name()),
          "there is nobody in this list",
          "write a row for each below the first, which names the columns");
    }
    return table;
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

  private void take(Row row, Use use) {
    if (!begun) {
      begun = true;
      sound = isSound(row);
    }
    if (sound) {
      ListedRow listed = new ListedRow(row, setting, problems.ofRow());
      Node.Mapping keys = listed.keys();
      use.take(keys, Fields.of(listed, keys, "recipient", problems.ofRow()));
    }
  }

  /** What is wrong with all rows is said once. */
  private boolean isSound(Row first) {
    boolean sound = saysHow(first);
    if (list.form().isPresent()) {
      sound &= forms.find(list.form().get(), problems).isPresent();
    }
    Map<String, String> headers = new HashMap<>();
    for (Cell cell : first.others()) {
      sound &= isName(cell, headers);
    }
    return sound;
  }

  private boolean saysHow(Row first) {
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
    return saysHow;
  }

  /** Templates call other columns by names that are made of their headers. */
  private boolean isName(Cell cell, Map<String, String> headers) {
    String name = ListedRow.name(cell.header());
    String other = headers.putIfAbsent(name, cell.header());
    if (name.isEmpty() || other != null) {
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
    return !name.isEmpty() && other == null;
  }
}
