package org.engross.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.engross.source.SourceFile;
import org.engross.table.Cell;
import org.engross.table.Columns;
import org.engross.table.Row;
import org.engross.table.Table;

/** Reads lists of recipients: tables row by row, and YAML files as recipients.yaml is read. */
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
    Problems ofRow = problems.ofRow();
    Use use =
        (keys, row) -> {
          Optional<Recipient> read = Recipient.read(row, forms, style, ofRow);
          recipients.add(row.id(), read, ofRow); // the id is known when the row is read
        };
    if (list.isYaml()) {
      yaml(list, problems).ifPresent(file -> each(file, use));
    } else {
      new Reading(list, problems).each(use);
    }
    return recipients;
  }

  /**
   * Reads a table to be kept as a file of recipients; empty, and said, where anything is wrong.
   *
   * @param office those whom the office has already
   */
  public Optional<RecipientsFile> imported(
      MailingList list, Catalog<Recipient> office, Problems problems) {
    RecipientsFile file = new RecipientsFile();
    Catalog<Recipient> all = new Catalog<>("recipient", "give this one another, in a column  id");
    Optional<Table> table =
        new Reading(list, problems)
            .each(
                (keys, row) -> {
                  Optional<Recipient> read = Recipient.read(row, forms, style, problems);
                  row.id().ifPresent(id -> office.refuse(id, problems));
                  all.add(row.id(), read, problems);
                  read.ifPresent(r -> file.add(keys, r, r.form().flatMap(forms::get)));
                });
    table.ifPresent(file::of);
    return problems.hasErrors() ? Optional.empty() : Optional.of(file);
  }

  private Optional<Fields> yaml(MailingList list, Problems problems) {
    try {
      return file(list, problems).flatMap(file -> Fields.of(source(file), "file", problems));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private static void each(Fields file, Use use) {
    List<Fields> rows = file.rows("recipients", "recipient");
    rows.forEach(row -> use.take(Optional.empty(), row.ofRow()));
    if (rows.isEmpty()) {
      file.error(
          file.place(), "there is nobody in this list", "add  recipients:  and who they are");
    }
    file.build(() -> file);
  }

  private static Source source(SourceFile file) {
    try (InputStream in = file.open()) {
      return Source.decode(file.name(), in.readNBytes(Source.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Place.of(file.name()), "the file cannot be read (" + e.getMessage() + ")", ""));
    }
  }

  private Optional<SourceFile> file(MailingList list, Problems problems) {
    try {
      Optional<SourceFile> file = list.typed().isPresent() ? typed(list) : folder.file(list.path());
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

  private static Optional<SourceFile> typed(MailingList list) {
    return list.typed()
        .filter(Files::isRegularFile)
        .map(path -> new SourceFile.OnDisk(list.path(), path));
  }

  /** Takes a row: the keys that its cells were made, if it is one of a table, and their reading. */
  interface Use {
    void take(Optional<Node.Mapping> keys, Fields row);
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

    /** What the list held; empty, and said, where it cannot be read. */
    Optional<Table> each(Use use) {
      Optional<Columns> columns = columns();
      Optional<SourceFile> file = file(list, problems);
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
        use.take(Optional.of(keys), Fields.of(listed, keys, "recipient", problems.ofRow()));
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
        Stream.of(".csv", ".tsv", ".xlsx", ".yaml")
            .flatMap(e -> folder.list(under, e).stream())
            .toList();
    return lists.isEmpty()
        ? "write its path from the office's folder: lists/governors.csv"
        : Nearest.hint(path, lists);
  }
}
