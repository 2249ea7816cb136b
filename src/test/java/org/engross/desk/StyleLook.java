package org.engross.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What the paragraph styles of the shipped look are, in words: centred, bold, 26 pt. */
final class StyleLook {
  private static final Pattern STYLE =
      Pattern.compile("<w:style w:type=\"paragraph\"(?:.(?!</w:style>))*.</w:style>");
  private static final Pattern NAME = Pattern.compile("<w:name w:val=\"([^\"]*)\"");
  private static final Pattern ALIGNED = Pattern.compile("<w:jc w:val=\"(center|right)\"");
  private static final Pattern SIZE = Pattern.compile("<w:sz w:val=\"([0-9]+)\"");
  private static final Pattern LEFT = Pattern.compile("<w:ind [^>]*w:left=\"([0-9]+)\"");
  private static final Pattern HANGING = Pattern.compile("w:hanging=\"([0-9]+)\"");
  private static final Pattern RULE = Pattern.compile("<w:(top|bottom) w:val=\"(single|dotted)\"");

  private final Map<String, String> styles = new TreeMap<>();

  StyleLook(Path look) throws IOException {
    try (ZipFile file = new ZipFile(look.toFile());
        InputStream part = file.getInputStream(file.getEntry("word/styles.xml"))) {
      Matcher style = STYLE.matcher(new String(part.readAllBytes(), StandardCharsets.UTF_8));
      while (style.find()) {
        Matcher name = NAME.matcher(style.group());
        if (name.find()) {
          styles.put(name.group(1), style.group());
        }
      }
    }
  }

  /** A style and its look: {@code Headline (centred, bold, 15 pt)}. */
  String of(String name) {
    String xml = styles.get(name);
    if (xml == null) {
      throw new IllegalArgumentException("the shipped look has no style " + name);
    }
    List<String> words = new ArrayList<>();
    found(ALIGNED, xml)
        .ifPresent(m -> words.add(m.group(1).equals("center") ? "centred" : "at the right"));
    found(LEFT, xml).ifPresent(m -> words.add("indented " + inches(m.group(1))));
    found(HANGING, xml).ifPresent(m -> words.add("its first line out by " + inches(m.group(1))));
    words.addAll(marks(xml));
    found(SIZE, xml).ifPresent(m -> words.add(number(Integer.parseInt(m.group(1)) / 2.0) + " pt"));
    found(RULE, xml)
        .ifPresent(
            m ->
                words.add(
                    (m.group(2).equals("dotted") ? "a dotted rule " : "a rule ")
                        + (m.group(1).equals("top") ? "above" : "below")));
    return name + " (" + (words.isEmpty() ? "plain" : String.join(", ", words)) + ")";
  }

  private static List<String> marks(String xml) {
    List<String> marks = new ArrayList<>();
    Map.of("<w:b/>", "bold", "<w:i/>", "italic", "<w:smallCaps/>", "small capitals")
        .forEach(
            (mark, word) -> {
              if (xml.contains(mark)) {
                marks.add(word);
              }
            });
    marks.sort(null);
    return marks;
  }

  private static Optional<Matcher> found(Pattern pattern, String xml) {
    Matcher matcher = pattern.matcher(xml);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static String inches(String twentieths) {
    return number(Integer.parseInt(twentieths) / 1440.0) + " in";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceAll("[.]?0+$", "");
  }
}
