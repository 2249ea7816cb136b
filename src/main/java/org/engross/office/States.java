package org.engross.office;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engross.problem.Nearest;

/** The States, and what else sends a member or a delegate to Congress, by their postal codes. */
public final class States {
  private static final String THE = "the ";
  private static final Map<String, String> NAMES = read();
  private static final Map<String, String> CODES = codesOf(NAMES);

  private States() {}

  private static Map<String, String> read() {
    Map<String, String> names = new LinkedHashMap<>();
    String table =
        """
          AL Alabama
          AK Alaska
          AZ Arizona
          AR Arkansas
          CA California
          CO Colorado
          CT Connecticut
          DE Delaware
          FL Florida
          GA Georgia
          HI Hawaii
          ID Idaho
          IL Illinois
          IN Indiana
          IA Iowa
          KS Kansas
          KY Kentucky
          LA Louisiana
          ME Maine
          MD Maryland
          MA Massachusetts
          MI Michigan
          MN Minnesota
          MS Mississippi
          MO Missouri
          MT Montana
          NE Nebraska
          NV Nevada
          NH New Hampshire
          NJ New Jersey
          NM New Mexico
          NY New York
          NC North Carolina
          ND North Dakota
          OH Ohio
          OK Oklahoma
          OR Oregon
          PA Pennsylvania
          RI Rhode Island
          SC South Carolina
          SD South Dakota
          TN Tennessee
          TX Texas
          UT Utah
          VT Vermont
          VA Virginia
          WA Washington
          WV West Virginia
          WI Wisconsin
          WY Wyoming
          AS American Samoa
          DC the District of Columbia
          GU Guam
          MP the Northern Mariana Islands
          PR Puerto Rico
          VI the Virgin Islands
        """;
    table
        .lines()
        .forEach(line -> names.put(line.strip().substring(0, 2), line.strip().substring(3)));
    return Collections.unmodifiableMap(names);
  }

  /** Codes by all that a person may write for them, in lower case. */
  private static Map<String, String> codesOf(Map<String, String> names) {
    Map<String, String> codes = new HashMap<>();
    names.forEach(
        (code, name) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          codes.put(code.toLowerCase(Locale.ROOT), code);
          codes.put(lower, code);
          codes.put(lower.startsWith(THE) ? lower.substring(THE.length()) : lower, code);
        });
    return codes;
  }

  /** All postal codes, the States' first. */
  public static Set<String> codes() {
    return NAMES.keySet();
  }

  /** Which postal code may have been meant by a name or another code. */
  static String hint(String word) {
    String wanted = PlainName.of(word).replace(THE, "");
    return NAMES.entrySet().stream()
        .filter(e -> PlainName.of(e.getValue()).replace(THE, "").equals(wanted))
        .findFirst()
        .map(e -> "did you mean \"" + e.getKey() + "\"?")
        .orElseGet(() -> Nearest.hint(word, codes()));
  }

  /**
   * The name in running text: {@code Texas}, {@code the District of Columbia}.
   *
   * @throws IllegalArgumentException if there is no such postal code
   */
  public static String name(String code) {
    String name = NAMES.get(code);
    if (name == null) {
      throw new IllegalArgumentException(code + " is no state");
    }
    return name;
  }

  /** The postal code of what a person wrote for a state: {@code TX} for {@code Texas}; or that. */
  static String code(String written) {
    return CODES.getOrDefault(written.toLowerCase(Locale.ROOT), written);
  }

  /** The name of what a person wrote for a state: {@code Texas} for {@code TX}; or that. */
  static String called(String written) {
    return NAMES.getOrDefault(written, written);
  }
}
