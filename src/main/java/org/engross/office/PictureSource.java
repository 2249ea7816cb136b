package org.engross.office;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Image;

/**
 * A picture that templates may show: its file, what it shows, and how wide it is on paper.
 *
 * <pre>
 * file: pictures/seal.png         # PNG or JPEG, in the office's folder
 * alt: The seal of the House      # for whoever does not see it
 * width: 1 in                     # or 2.5 cm, 25 mm, 72 pt
 * </pre>
 *
 * @param file in the office's folder
 * @param alt the alternative text
 * @param width on paper, in units of 1/914,400 inch
 */
public record PictureSource(Named file, String alt, int width) {
  private static final Pattern FILE =
      Pattern.compile(
          "(?![.]{1,2}/)(?!.*/[.]{0,2}/)[^/\\\\:][^\\\\:]*[.]([pP][nN][gG]|[jJ][pP][eE]?[gG])");
  private static final Pattern WIDTH =
      Pattern.compile("(?!0+([.]0+)? ?[a-z])([0-9]{1,3}([.][0-9]{1,2})?) ?(in|cm|mm|pt)");
  private static final Map<String, Double> INCHES =
      Map.of("in", 1.0, "cm", 1 / 2.54, "mm", 1 / 25.4, "pt", 1 / 72.0);

  /** Refuses null. */
  public PictureSource {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(alt, "alt");
  }

  static Optional<PictureSource> read(Fields fields) {
    String file = fields.text("file", "pictures/seal.png");
    if (fields.has("file") && !FILE.matcher(file).matches()) {
      fields.error(
          fields.place("file"),
          "\"" + file + "\" is no picture of this folder",
          "write  pictures/seal.png: a PNG or JPEG file in the office's folder");
    }
    String alt = fields.text("alt", "The seal of the House");
    Matcher width = WIDTH.matcher(fields.text("width", "1 in"));
    if (fields.has("width") && !width.matches()) {
      fields.error(
          fields.place("width"),
          "this is no width of a picture",
          "write how wide it is on paper:  1 in  or  2.5 cm");
    }
    return fields.build(
        () -> new PictureSource(new Named(file, fields.place("file")), alt, length(width)));
  }

  private static int length(Matcher width) {
    double inches = Double.parseDouble(width.group(2)) * INCHES.get(width.group(4));
    return (int) Math.round(inches * Image.INCH);
  }
}
