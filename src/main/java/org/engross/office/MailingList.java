package org.engross.office;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.table.Table;

/**
 * A list of recipients in CSV, Excel or YAML, as a packet or a command line names it.
 *
 * <pre>
 * recipients: lists/governors.csv
 *
 * recipients:
 *   file: lists/governors.xlsx#Governors      # behind # a sheet, where it is not the first
 *   form: governor                            # for the rows that name none themselves
 *   columns: {surname: Nachname}              # what stands above a column in this list
 * </pre>
 *
 * @param file its path in the office's folder, or as a person typed it
 * @param form how its people are addressed, by a form's id
 * @param columns what stands above its columns, by the names of these
 * @param typed where it lies, if a person typed it: such a list may lie anywhere
 */
public record MailingList(
    Named file, Optional<Named> form, Map<String, String> columns, Optional<Path> typed) {

  /** Copies the map; refuses null. */
  public MailingList {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(form, "form");
    columns = Texts.copy(columns);
    Objects.requireNonNull(typed, "typed");
  }

  /** A record's own is slow to start. */
  @Override
  public int hashCode() {
    return file.id().hashCode();
  }

  /** The file's name without the sheet. */
  String path() {
    return Table.file(file.id());
  }

  /** Whether it is a file like recipients.yaml, and no table. */
  boolean isYaml() {
    return path().endsWith(".yaml");
  }

  /** The sheet that was named. */
  Optional<String> sheet() {
    return Table.sheet(file.id());
  }

  static Optional<MailingList> read(Fields packet, String key) {
    return packet.isRecord(key)
        ? packet.record(key, "list", MailingList::read)
        : packet
            .optionalNamed(key)
            .map(file -> new MailingList(file, Optional.empty(), Map.of(), Optional.empty()));
  }

  private static Optional<MailingList> read(Fields fields) {
    Named file = fields.named("file", "lists/governors.csv");
    Optional<Named> form = fields.optionalNamed("form");
    Map<String, String> columns = fields.textMap("columns");
    return fields.build(() -> new MailingList(file, form, columns, Optional.empty()));
  }
}
