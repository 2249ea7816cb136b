package org.engross.outbox;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/**
 * Makes a draft's file name from a pattern and the draft's own values: {@code
 * {date}-{template}-{recipient.id}} becomes {@code 2022-06-15-letter-ustr.docx}.
 *
 * <p>A name is ASCII, because Java 17 under {@code LC_ALL=C} cannot name {@code Muñoz.docx}; it is
 * one that Windows takes; and it depends on nothing but its own draft, so it stays when a row is
 * added to a list.
 */
public final class FileNames {
  /** The pattern where nobody gave another; what a draft has not leaves no dash behind. */
  public static final String USUAL_PATTERN = "{date}-{template}-{recipient.id}-{signer.id}";

  /** A name's most bytes, extension included; systems take 255, and ".new-2" may be added. */
  public static final int MOST_BYTES = 200;

  /** Room for what a format puts behind the name: {@code -factsheet.docx} is the longest. */
  private static final int LONGEST_ENDING = 15;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** Names that Windows gives to devices, with any extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])([ .].*)?");

  /** What a device's name may begin with: most names need not be held against the pattern. */
  private static final String DEVICES_BEGIN = "CPANLcpanl";

  private static final String UNSAFE = "<>:\"/\\|?*";
  private static final int DELETE = 0x7F;

  /** Letters that no decomposition takes apart, and marks that vanish in a name. */
  private static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("ẞ", "SS"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "AE"),
          Map.entry("œ", "oe"),
          Map.entry("Œ", "OE"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ð", "d"),
          Map.entry("Ð", "D"),
          Map.entry("þ", "th"),
          Map.entry("Þ", "Th"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("ħ", "h"),
          Map.entry("Ħ", "H"),
          Map.entry("ı", "i"),
          Map.entry("'", ""),
          Map.entry("’", ""),
          Map.entry("ʻ", ""));

  /** Placeholders, and before each and behind the last the letters of the pattern itself. */
  private final List<String> placeholders = new ArrayList<>();

  private final List<String> literals = new ArrayList<>();
  private final Set<String> each;

  private FileNames(String pattern) {
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    int from = 0;
    while (matcher.find()) {
      literals.add(pattern.substring(from, matcher.start()));
      placeholders.add(matcher.group(1));
      from = matcher.end();
    }
    literals.add(pattern.substring(from));
    this.each = Collections.unmodifiableSet(new LinkedHashSet<>(placeholders));
  }

  /**
   * Reads a pattern.
   *
   * @param known the placeholders that some draft of the batch has a value for
   * @throws org.engross.problem.ProblemException with all that is wrong with the pattern
   */
  public static FileNames of(Place place, String pattern, Collection<String> known) {
    Problems problems = new Problems();
    Matcher placeholders = PLACEHOLDER.matcher(pattern);
    while (placeholders.find()) {
      String name = placeholders.group(1);
      if (!known.contains(name)) {
        problems.error(
            place,
            "a file name's pattern has no placeholder {" + name + "}",
            Nearest.hint(name, known));
      }
    }
    String literal = placeholders.replaceAll("");
    if (literal.matches("(?s).*[{}].*")) {
      problems.error(
          place,
          "a brace stands alone in the file name's pattern " + pattern,
          "write a placeholder as {name}");
    }
    if (literal.matches("(?s).*[/\\\\].*")) {
      problems.error(
          place,
          "a file name's pattern names no folder, and this one has a slash: " + pattern,
          "put \"-\" there, and choose the folder with --out");
    }
    problems.stopOnErrors();
    return new FileNames(pattern);
  }

  /** The placeholders of the pattern, each once, in their order. */
  public Set<String> placeholders() {
    return each;
  }

  /**
   * A draft's file name.
   *
   * @param values a value for each placeholder that the pattern has
   * @param extension without its dot: {@code docx}
   */
  public String name(Map<String, String> values, String extension) {
    return stem(values) + "." + extension;
  }

  /** A draft's file name without its extension: one stem serves every format of the draft. */
  public String stem(Map<String, String> values) {
    StringBuilder filled = new StringBuilder(literals.get(0));
    for (int i = 0; i < placeholders.size(); i++) {
      filled.append(part(value(values, placeholders.get(i)))).append(literals.get(i + 1));
    }
    String stem = trimmed(ascii(filled.toString()));
    if (stem.isEmpty()) {
      stem = "draft";
    }
    return shortened(notADevice(stem), MOST_BYTES - LONGEST_ENDING);
  }

  private static String value(Map<String, String> values, String placeholder) {
    String value = values.get(placeholder);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + placeholder + "}");
    }
    return value;
  }

  /** A value's part of the name; one of which no letter is left stands as a short hash. */
  private static String part(String value) {
    String part = trimmed(ascii(value));
    return part.isEmpty() && !value.isBlank() ? "x" + shortHash(value) : part;
  }

  private static String ascii(String text) {
    if (isClean(text)) {
      return text;
    }
    boolean isAscii = text.chars().allMatch(c -> c < 0x80);
    String plain = isAscii ? text.replace("'", "") : unaccented(text);
    return plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("-{2,}", "-");
  }

  /** Whether a text can stand in a name as it is, as nearly all do. */
  private static boolean isClean(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter && "._-".indexOf(c) < 0 || c == '-' && before == '-') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String unaccented(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (Map.Entry<String, String> letter : FOLDED.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }

  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && ".-".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ".-".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to);
  }

  private static String notADevice(String stem) {
    if (!isDevice(stem)) {
      return stem;
    }
    int dot = stem.indexOf('.');
    return dot < 0 ? stem + "_" : stem.substring(0, dot) + "_" + stem.substring(dot);
  }

  private static boolean isDevice(String name) {
    return DEVICES_BEGIN.indexOf(name.charAt(0)) >= 0 && DEVICE.matcher(name).matches();
  }

  /** A stem of at most so many bytes; a cut one ends in a hash of all of it, so it stays unique. */
  private static String shortened(String stem, int most) {
    if (stem.length() <= most) {
      return stem;
    }
    String end = "-" + shortHash(stem);
    return trimmed(stem.substring(0, most - end.length())) + end;
  }

  private static String shortHash(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return Disk.hash(composed.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  /**
   * One draft's claim to a name.
   *
   * @param place where it is ordered: a row of a list, a line of a packet
   * @param owner how a person knows it: {@code the letter to ustr}
   * @param values what it could be named by
   */
  public record Claim(Place place, String owner, String name, Map<String, String> values) {}

  /**
   * The names of a batch that are one name to Windows or a Mac; each problem names both owners.
   *
   * @param claim makes a draft's claim; it is asked for those alone whose names are taken twice
   */
  public static List<Problem> clashes(List<String> names, IntFunction<Claim> claim) {
    TakenNames all = new TakenNames();
    TakenNames repeated = new TakenNames();
    boolean any = false;
    for (String name : names) {
      if (!all.add(name)) {
        repeated.add(name);
        any = true;
      }
    }
    return any ? clashes(names, claim, repeated) : List.of();
  }

  private static List<Problem> clashes(
      List<String> names, IntFunction<Claim> claims, TakenNames repeated) {
    Map<String, Claim> first = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (repeated.has(names.get(i))) {
        Claim claim = claims.apply(i);
        Claim other = first.putIfAbsent(key(claim.name()), claim);
        if (other != null) {
          problems.add(clash(other, claim));
        }
      }
    }
    return problems;
  }

  private static Problem clash(Claim first, Claim second) {
    boolean one = first.place().file().isEmpty() || first.place().equals(second.place());
    String where = one ? "" : " (" + first.place() + ")";
    String names =
        first.name().equals(second.name())
            ? "both make the file " + first.name()
            : "make the files " + first.name() + " and " + second.name() + ", one on Windows";
    return Problem.error(
        second.place(),
        second.owner() + " and " + first.owner() + where + " " + names,
        apart(first.values(), second.values()));
  }

  /** What tells two drafts apart: a placeholder of which they have values that are not one name. */
  private static String apart(Map<String, String> first, Map<String, String> second) {
    return second.keySet().stream()
        .filter(name -> !isOne(first.getOrDefault(name, ""), second.get(name)))
        .findFirst()
        .map(name -> "tell them apart by {" + name + "} in  names:  or  --name")
        .orElse("put them into packets of their own, and run each with its own --out folder");
  }

  private static boolean isOne(String value, String other) {
    return key(part(value)).equals(key(part(other)));
  }

  /** What two names share if a file system that ignores case or composition takes them for one. */
  static String key(String name) {
    if (isClean(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Whether every system takes this as a file's name, and it is none that the outbox uses. */
  static boolean isPlain(String name) {
    return !name.isEmpty()
        && ".- ".indexOf(name.charAt(0)) < 0
        && ". ".indexOf(name.charAt(name.length() - 1)) < 0
        && isSafe(name)
        && !isDevice(name)
        && !key(name).equals(ManifestFile.NAME)
        && ShardManifests.shard(key(name)).isEmpty();
  }

  private static boolean isSafe(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == DELETE || UNSAFE.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
