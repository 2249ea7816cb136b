package org.engross.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A column that a reader asks for.
 *
 * @param name its name, as messages and {@link Row#cell} call it: {@code surname}
 * @param type what its cells hold
 * @param required whether a list without it is refused
 * @param instead another column that makes it needless; empty where none does
 * @param spellings what people write above it instead: "last name", "family name"
 */
public record Column(
    String name, Type type, boolean required, String instead, List<String> spellings) {

  /** Copies the list; refuses null. */
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(instead, "instead");
    spellings = List.copyOf(spellings);
  }

  /** A record's own is slow to start. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** What the cells of a column hold. */
  public enum Type {
    /** Text, as it stands; where Excel holds a number or a date, something may have been lost. */
    TEXT,
    /** A day, {@code 2022-06-15}, or what Excel knows to be one. */
    DATE
  }

  /** A column of text. */
  public static Column text(String name, String... spellings) {
    return new Column(name, Type.TEXT, false, "", List.of(spellings));
  }

  /** A column of days. */
  public static Column date(String name, String... spellings) {
    return new Column(name, Type.DATE, false, "", List.of(spellings));
  }

  /** This column, without which a list is refused. */
  public Column needed() {
    return neededUnless("");
  }

  /** This column, without which a list is refused that has not the other one. */
  public Column neededUnless(String other) {
    return new Column(name, type, true, other, spellings);
  }

  boolean isCalled(String header) {
    String key = key(header);
    return key.equals(key(name)) || spellings.stream().anyMatch(s -> key.equals(key(s)));
  }

  /** A header without what people write now so, now so: case, spaces, hyphens, full stops. */
  static String key(String header) {
    StringBuilder key = new StringBuilder(header.length());
    header.codePoints().filter(Character::isLetterOrDigit).forEach(c -> key.appendCodePoint(c));
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
