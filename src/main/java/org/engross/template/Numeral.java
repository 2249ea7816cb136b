package org.engross.template;

import java.util.Objects;

/** A number as a person wrote it: {@code 1,200} is compared as 1200, and printed as it stands. */
public final class Numeral extends Number {
  private static final long serialVersionUID = 1L;

  private final int value;
  private final String written;

  /** A number, and how it is printed. */
  public Numeral(int value, String written) {
    this.value = value;
    this.written = Objects.requireNonNull(written, "written");
  }

  @Override
  public int intValue() {
    return value;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return written;
  }
}
