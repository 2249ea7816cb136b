package org.engross.document;

import java.util.Arrays;
import java.util.Locale;

/**
 * A picture as a file that may go into a draft, and how large it is on paper.
 *
 * <p>Lengths are in English Metric Units, as Word counts them: 914,400 to an inch (ECMA-376 part 1,
 * 20.1.2.1).
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its own equals
public record Image(int width, int height, byte[] bytes) {
  /** One inch. */
  public static final int INCH = 914_400;

  private static final int JPEG = 0xFF;
  private static final double PIXELS_PER_INCH = 96;

  /** Refuses a picture without room, or without a byte. */
  public Image {
    if (width < 1 || height < 1 || bytes.length == 0) {
      throw new IllegalArgumentException(width + " x " + height + ", " + bytes.length + " bytes");
    }
  }

  /** Whether the file is a JPEG; else it is a PNG. */
  public boolean isJpeg() {
    return (bytes[0] & 0xFF) == JPEG;
  }

  /** The same picture, made smaller if it is wider than so many units. */
  public Image within(int most) {
    if (width <= most) {
      return this;
    }
    long narrowed = Math.max(1, (long) height * most / width);
    return new Image(most, (int) narrowed, bytes);
  }

  /** A length as a web page counts it: 96 pixels to an inch. */
  public static long pixels(int length) {
    return Math.max(1, Math.round(length * PIXELS_PER_INCH / INCH));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image image
        && width == image.width
        && height == image.height
        && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * width + height) + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s of %d x %d", isJpeg() ? "JPEG" : "PNG", pixels(width), pixels(height));
  }
}
