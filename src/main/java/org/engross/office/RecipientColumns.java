package org.engross.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.table.Column;
import org.engross.table.Columns;

/**
 * The columns of a list of recipients: the keys of recipients.yaml, and the parts that people have
 * columns for: of a name, of an address. What a form of address asks for ({@code title}, {@code
 * organization}) has a column of its name.
 */
final class RecipientColumns {
  static final List<String> STREET = List.of("address", "address-1", "address-2", "address-3");

  private static final List<Column> USUAL =
      List.of(
          Column.text("id"),
          Column.text("form", "form of address"),
          Column.text("name", "full name").neededUnless("first-name"),
          Column.text("first-name", "first", "given name", "forename"),
          Column.text("middle-name", "middle", "middle initial"),
          Column.text("surname", "last name", "last", "family name").needed(),
          Column.text("suffix", "name suffix"),
          Column.text("courtesy", "courtesy title", "prefix", "title of address"),
          Column.text("inside-address", "address block"),
          Column.text("address", "mailing address"),
          Column.text(
              "address-1", "address line 1", "line 1", "street", "street 1", "street address"),
          Column.text("address-2", "address line 2", "line 2", "street 2"),
          Column.text("address-3", "address line 3", "line 3", "street 3"),
          Column.text("city", "town"),
          Column.text("state"),
          Column.text("zip", "zip code", "postal code"),
          Column.text("salutation", "greeting"),
          Column.text("close", "closing", "complimentary close"),
          Column.date("since", "in office since"),
          Column.date("until", "in office until"));

  private RecipientColumns() {}

  /** The columns for these forms of address, and whatever else there is. */
  static Columns of(Catalog<FormOfAddress> forms) {
    List<Column> all = new ArrayList<>(USUAL);
    Set<String> asks = new TreeSet<>();
    forms.all().forEach(form -> asks.addAll(form.asks()));
    asks.removeIf(ask -> USUAL.stream().anyMatch(c -> c.name().equals(ask)));
    asks.forEach(ask -> all.add(Column.text(ask)));
    return Columns.andOthers(all.toArray(Column[]::new));
  }

  /** Those of the columns that forms of address ask for. */
  static List<String> asked(Columns columns) {
    return columns.names().stream()
        .filter(name -> USUAL.stream().noneMatch(c -> c.name().equals(name)))
        .toList();
  }
}
