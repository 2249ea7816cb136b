package org.engross.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * To whom a letter goes: what a template's fields of these names hold.
 *
 * @param id the name of the letter's file
 */
public record Recipient(String id, String name, String surname, String street, String city) {

  /** A row of the list of recipients; it has no quoted cells. */
  static Recipient ofRow(String row) {
    String[] cells = row.split(",");
    return new Recipient(cells[0], cells[1], cells[2], cells[4], cells[5]);
  }

  /** The fields by their names. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("surname", surname);
    fields.put("street", street);
    fields.put("city", city);
    return fields;
  }

  // docx-stamper reads a bean.

  public String getName() {
    return name;
  }

  public String getSurname() {
    return surname;
  }

  public String getStreet() {
    return street;
  }

  public String getCity() {
    return city;
  }
}
