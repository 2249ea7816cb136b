package org.engross.desk;

import java.util.List;
import java.util.Locale;
import org.engross.check.statement.ApStates;
import org.engross.office.Member;
import org.engross.office.MemberTitle;
import org.engross.office.Recipient;
import org.engross.office.SignerStyle;

/** People as the press writes them: {@code Rep. Alex Sample (TX-11)}. */
record PressNames(SignerStyle style) {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** {@code Rep. Alex Sample}. */
  static String titled(Member member) {
    return title(member) + " " + member.name();
  }

  private static String title(Member member) {
    return member.called().press();
  }

  /** {@code Representative}, in full. */
  static String office(Member member) {
    return "Office of " + member.called().spoken() + " " + member.name();
  }

  /** {@code Rep. Alex Sample (TX-11)}. */
  String of(Member member) {
    return title(member) + " " + seated(member);
  }

  /** {@code Reps. Alex Sample (TX-11) and Jordan Sample (OH-04)}. */
  String of(List<Member> members) {
    return people(members, members.stream().map(this::seated).toList());
  }

  /** {@code Reps. Alex Sample and Jordan Sample}. */
  static String titled(List<Member> members) {
    return people(members, members.stream().map(Member::name).toList());
  }

  /** One title for all who have the same. */
  private static String people(List<Member> members, List<String> names) {
    List<MemberTitle> titles = members.stream().map(Member::called).distinct().toList();
    if (members.size() > 1 && titles.size() == 1) {
      return titles.get(0).pressOfSeveral() + " " + Prose.list(names);
    }
    return Prose.list(
        members.stream().map(m -> title(m) + " " + names.get(members.indexOf(m))).toList());
  }

  private String seated(Member member) {
    return member.name() + " (" + seat(member) + ")";
  }

  /** Without a party, which the office was told of, the seat alone stands. */
  private String seat(Member member) {
    if (style == SignerStyle.DISTRICT || member.party().isEmpty()) {
      return member.seat();
    }
    String state =
        style == SignerStyle.PARTY_STATE ? ApStates.press(member.state()) : member.state();
    return letter(member.party().get()) + "-" + state;
  }

  private static String letter(String party) {
    return party.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /**
   * A recipient where a statement first names him: {@code Secretary of State Antony J. Blinken},
   * {@code Ambassador Katherine C. Tai}.
   */
  static String of(Recipient recipient) {
    String name = recipient.name().replace(", Jr.", " Jr.");
    String office = recipient.extra().get("title");
    if (office != null) {
      return office + " " + name;
    }
    String title = Addressees.title(recipient);
    return title.endsWith(recipient.surname())
        ? title.substring(0, title.length() - recipient.surname().length()) + name
        : name;
  }

  /** How many colleagues: {@code two colleagues}; from ten on in figures. */
  static String colleagues(int count) {
    return number(count) + (count == 1 ? " colleague" : " colleagues");
  }

  static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }
}
