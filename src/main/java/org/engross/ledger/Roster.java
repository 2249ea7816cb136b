package org.engross.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.office.Member;
import org.engross.office.PlainName;
import org.engross.office.Roll;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * The members that an office knows, looked up as people write them: by id, by bioguide id, or by
 * name. Who shares a surname is told apart by state and district.
 */
public final class Roster {
  private static final int LISTED_AT_MOST = 12;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:the\\s+)?(?:honorable|hon\\.|representative|rep\\.?|senator|sen\\.?|delegate"
              + "|del\\.?|congress(?:wo)?man|mr\\.?|ms\\.?|mrs\\.?)\\s+");

  /** {@code (TX-11)}, {@code (R-TX)} or {@code TX-11} behind a name. */
  private static final Pattern SEAT =
      Pattern.compile(
          "(?i)\\s*(?:\\((?:[A-Z]-)?([A-Z]{2}(?:-(?:AL|[0-9]{1,2}))?)\\)|\\s([A-Z]{2}-(?:AL|[0-9]{1,2})))$");

  private static final Pattern SUFFIX = Pattern.compile("(?i)\\s*(?:jr|sr|ii|iii|iv|v)\\.?\\s*");

  private final Collection<Member> members;
  private final Map<String, Member> byId = new HashMap<>();
  private List<Known> known = List.of();

  /** A roster of these members. */
  public Roster(Roll roll) {
    this.members = roll.all();
    roll.byId().forEach((id, member) -> byId.put(key(id), member));
    members.forEach(m -> m.bioguide().ifPresent(b -> byId.put(key(b), m)));
  }

  private static String key(String id) {
    return id.strip().toLowerCase(Locale.ROOT);
  }

  /** {@code Rep. Alex Sample (TX-11)}. */
  public static String name(Member member) {
    return member.called().press() + " " + member.nameAndSeat();
  }

  /** What a ledger calls a member by: the bioguide id, or where none is known, the office's id. */
  static String idOf(Member member) {
    return member.bioguide().orElse(member.id());
  }

  /** The member of an id or a bioguide id. */
  Optional<Member> byId(String id) {
    return Optional.ofNullable(byId.get(key(id)));
  }

  /** The member whom words mean; empty if nobody or several are meant, as the problems say. */
  public Optional<Member> find(String words, Place place, Problems problems) {
    return find(words, Seat.UNKNOWN, place, problems);
  }

  /**
   * The same where the seat stands elsewhere.
   *
   * @param seat tells apart those whom the words may mean
   */
  Optional<Member> find(String words, Seat seat, Place place, Problems problems) {
    Optional<Member> called = byId(words);
    if (called.isPresent()) {
      return called;
    }
    List<Member> meant = meant(words).stream().filter(seat::fits).toList();
    if (meant.size() == 1) {
      return Optional.of(meant.get(0));
    }
    if (meant.isEmpty()) {
      unknown(words, seat, place, problems);
    } else {
      problems.error(
          place,
          "\"" + words.strip() + "\" may be any of " + meant.size() + " members",
          "write the id, or name and seat, of one: " + list(meant));
    }
    return Optional.empty();
  }

  private void unknown(String words, Seat seat, Place place, Problems problems) {
    List<Member> elsewhere = meant(words);
    List<Member> near = elsewhere.isEmpty() ? near(Written.of(words).name) : elsewhere;
    problems.error(
        place,
        "there is no member \"" + words.strip() + "\"" + (seat.isUnknown() ? "" : " from " + seat),
        near.isEmpty()
            ? "engross people list  shows who there is"
            : "did you mean " + list(near) + "?");
  }

  /** Those whose name, surname or id is nearly what was written. */
  private List<Member> near(String name) {
    Set<String> words = new HashSet<>();
    for (Member member : members) {
      words.addAll(List.of(member.name(), member.surname(), member.id(), idOf(member)));
    }
    List<String> near = Nearest.to(name, words);
    return members.stream()
        .filter(m -> Stream.of(m.name(), m.surname(), m.id(), idOf(m)).anyMatch(near::contains))
        .toList();
  }

  private static String list(List<Member> members) {
    return members.stream()
            .limit(LISTED_AT_MOST)
            .map(m -> idOf(m) + " " + m.nameAndSeat())
            .collect(Collectors.joining(", "))
        + (members.size() > LISTED_AT_MOST ? ", ..." : "");
  }

  /** Whether words are a way to write a member's name: the surname at least, and nothing else. */
  static boolean isNameOf(String words, Member member) {
    return Written.of(words).fits(Known.of(member));
  }

  /** Those whose whole name it is, or else those of whose name it is a part. */
  private List<Member> meant(String words) {
    if (known.isEmpty()) {
      known = members.stream().map(Known::of).toList();
    }
    Written written = Written.of(words);
    List<Known> all = known.stream().filter(written::fits).toList();
    List<Known> same = all.stream().filter(k -> k.words.equals(split(written.name))).toList();
    return (same.isEmpty() ? all : same).stream().map(Known::member).toList();
  }

  private static List<String> split(String name) {
    return Arrays.stream(PlainName.of(name).split(" ", -1)).filter(w -> !w.isEmpty()).toList();
  }

  /** A member with the words of the name, in plain letters. */
  private record Known(Member member, List<String> words, List<String> surname) {
    static Known of(Member member) {
      return new Known(member, split(member.name()), split(member.surname()));
    }
  }

  /** A name as somebody wrote it, without a title and in the order in which it is spoken. */
  private record Written(String name, Seat seat) {
    static Written of(String words) {
      String name = TITLE.matcher(words.strip()).replaceFirst("");
      Matcher seat = SEAT.matcher(name);
      Optional<Seat> found = Optional.empty();
      if (seat.find()) {
        found = Seat.of(seat.group(1) == null ? seat.group(2) : seat.group(1));
      }
      String bare = found.isPresent() ? name.substring(0, seat.start()) : name;
      return new Written(spoken(bare.strip()), found.orElse(Seat.UNKNOWN));
    }

    /** {@code Sample, Alex} is {@code Alex Sample}; {@code Alex Sample, Jr.} stays. */
    private static String spoken(String name) {
      int comma = name.indexOf(',');
      boolean turned = comma > 0 && !SUFFIX.matcher(name.substring(comma + 1)).matches();
      return turned
          ? name.substring(comma + 1).strip() + " " + name.substring(0, comma)
          : name.replace(",", "");
    }

    /** The words stand in the member's name in that order, and the surname is among them. */
    boolean fits(Known known) {
      List<String> own = split(name);
      int at = 0;
      for (String word : own) {
        int found = known.words.subList(at, known.words.size()).indexOf(word);
        if (found < 0) {
          return false;
        }
        at += found + 1;
      }
      return own.containsAll(known.surname) && seat.fits(known.member);
    }
  }
}
