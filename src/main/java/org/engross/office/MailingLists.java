package org.engross.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.engross.problem.Problems;
import org.engross.source.Folder;

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
    each(
        list,
        problems,
        row -> {
          Optional<Recipient> read = Recipient.read(row, forms, style, ofRow);
          recipients.add(row.id(), read, ofRow); // the id is known when the row is read
        });
    return recipients;
  }

  private void each(MailingList list, Problems problems, Consumer<Fields> reader) {
    if (list.isYaml()) {
      refuseTablesOptions(list, problems);
      new ListFile(folder, list, problems).yaml().ifPresent(file -> each(file, reader));
    } else {
      reading(list, problems).each((keys, row) -> reader.accept(row));
    }
  }

  private ListReading reading(MailingList list, Problems problems) {
    return new ListReading(list, folder, forms, problems);
  }

  private static void refuseTablesOptions(MailingList list, Problems problems) {
    if (list.form().isPresent() || !list.columns().isEmpty()) {
      problems.error(
          list.file().place(),
          "a list in YAML says itself how its people are addressed, and has no columns",
          "leave form and columns out");
    }
  }

  private static void each(Fields file, Consumer<Fields> reader) {
    List<Fields> rows = file.rows("recipients", "recipient");
    rows.forEach(row -> reader.accept(row.ofRow()));
    if (rows.isEmpty()) {
      file.error(
          file.place(), "there is nobody in this list", "add  recipients:  and who they are");
    }
    file.build(() -> file);
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
    ListReading.Use keep =
        (keys, row) -> {
          Optional<Recipient> read = Recipient.read(row, forms, style, problems);
          row.id().ifPresent(id -> office.refuse(id, problems));
          all.add(row.id(), read, problems);
          read.ifPresent(r -> file.add(keys, r, r.form().flatMap(forms::get)));
        };
    reading(list, problems).each(keep).ifPresent(file::of);
    return problems.hasErrors() ? Optional.empty() : Optional.of(file);
  }
}
