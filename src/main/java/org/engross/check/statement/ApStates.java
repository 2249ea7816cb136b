package org.engross.check.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The states as the Associated Press writes them behind the name of a city in a dateline, and in a
 * party label: {@code MIAMI, Fla.}, {@code (D-Fla.)}. Eight are never abbreviated: Alaska, Hawaii,
 * Idaho, Iowa, Maine, Ohio, Texas and Utah; nor are the territories, which have no abbreviation. In
 * running text every state is spelled out (AP Stylebook since 2014).
 */
public final class ApStates {
  private static final String TABLE =
      """
      AL Alabama|Ala.
      AK Alaska
      AZ Arizona|Ariz.
      AR Arkansas|Ark.
      CA California|Calif.
      CO Colorado|Colo.
      CT Connecticut|Conn.
      DE Delaware|Del.
      DC District of Columbia|D.C.
      FL Florida|Fla.
      GA Georgia|Ga.
      HI Hawaii
      ID Idaho
      IL Illinois|Ill.
      IN Indiana|Ind.
      IA Iowa
      KS Kansas|Kan.
      KY Kentucky|Ky.
      LA Louisiana|La.
      ME Maine
      MD Maryland|Md.
      MA Massachusetts|Mass.
      MI Michigan|Mich.
      MN Minnesota|Minn.
      MS Mississippi|Miss.
      MO Missouri|Mo.
      MT Montana|Mont.
      NE Nebraska|Neb.
      NV Nevada|Nev.
      NH New Hampshire|N.H.
      NJ New Jersey|N.J.
      NM New Mexico|N.M.
      NY New York|N.Y.
      NC North Carolina|N.C.
      ND North Dakota|N.D.
      OH Ohio
      OK Oklahoma|Okla.
      OR Oregon|Ore.
      PA Pennsylvania|Pa.
      RI Rhode Island|R.I.
      SC South Carolina|S.C.
      SD South Dakota|S.D.
      TN Tennessee|Tenn.
      TX Texas
      UT Utah
      VT Vermont|Vt.
      VA Virginia|Va.
      WA Washington|Wash.
      WV West Virginia|W.Va.
      WI Wisconsin|Wis.
      WY Wyoming|Wyo.
      AS American Samoa
      GU Guam
      MP Northern Mariana Islands
      PR Puerto Rico
      VI U.S. Virgin Islands
      """;

  private static final Map<String, State> BY_POSTAL = new LinkedHashMap<>();

  static {
    TABLE.lines().map(State::of).forEach(s -> BY_POSTAL.put(s.postal, s));
  }

  private ApStates() {}

  /** One state: {@code FL}, {@code Florida}, {@code Fla.}. */
  private record State(String postal, String name, String press) {
    static State of(String line) {
      String[] words = line.substring(3).split("\\|", -1);
      return new State(line.substring(0, 2), words[0], words[words.length - 1]);
    }

    boolean is(String word) {
      return postal.equals(word) || name.equals(word) || press.equals(word);
    }
  }

  /** As the press writes a state behind a city, by its postal code; the code if it is none. */
  public static String press(String postal) {
    return Optional.ofNullable(BY_POSTAL.get(postal)).map(State::press).orElse(postal);
  }

  /** A state's name, by its postal code. */
  static Optional<String> name(String postal) {
    return Optional.ofNullable(BY_POSTAL.get(postal)).map(State::name);
  }

  /** As the press writes a state that is given by its code, name or abbreviation. */
  public static Optional<String> pressOf(String word) {
    return BY_POSTAL.values().stream().filter(s -> s.is(word)).findFirst().map(State::press);
  }
}
