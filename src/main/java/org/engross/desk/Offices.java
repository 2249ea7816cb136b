package org.engross.desk;

import java.util.List;
import java.util.Optional;
import org.engross.office.Recipient;

/** The offices that recipients hold, as a resolution names them. */
final class Offices {
  static final String PRESIDENT = "president";

  /**
   * The heads of the executive departments (5 U.S.C. 101), whom a resolution of inquiry may direct;
   * the Attorney General, head of the Department of Justice, has a form of address of her own.
   */
  private static final List<String> HEADS =
      List.of(
          "Secretary of State",
          "Secretary of the Treasury",
          "Secretary of Defense",
          "Secretary of the Interior",
          "Secretary of Agriculture",
          "Secretary of Commerce",
          "Secretary of Labor",
          "Secretary of Health and Human Services",
          "Secretary of Housing and Urban Development",
          "Secretary of Transportation",
          "Secretary of Energy",
          "Secretary of Education",
          "Secretary of Veterans Affairs",
          "Secretary of Homeland Security",
          "Attorney General");

  /** The forms of address of those who are written to as members. */
  private static final List<String> SEATS =
      List.of("senator", "representative", "delegate", "resident-commissioner");

  private Offices() {}

  /** {@code the Secretary of State}, {@code the President}. */
  static String name(Recipient recipient) {
    if (recipient.form().filter("governor"::equals).isPresent()) {
      return "the Governor of " + recipient.extra().get("state");
    }
    return recipient.form().filter(SEATS::contains).isPresent()
        ? member(recipient)
        : "the " + title(recipient);
  }

  /** {@code Senator Scott of Florida}. */
  private static String member(Recipient recipient) {
    String state = extra(recipient, "state");
    return Addressees.title(recipient) + (state.isEmpty() ? "" : " of " + state);
  }

  private static String title(Recipient recipient) {
    return switch (recipient.form().orElse("")) {
      case PRESIDENT -> "President";
      case "vice-president" -> "Vice President";
      case "attorney-general" -> "Attorney General";
      case "trade-representative" -> "United States Trade Representative";
      case "speaker" -> "Speaker of the House of Representatives";
      case "agency-head" ->
          extra(recipient, "title") + " of the " + extra(recipient, "organization");
      case "panel-chair", "subcommittee-chair" ->
          extra(recipient, "title") + " of the " + panel(recipient);
      case "panel-ranking-member", "subcommittee-ranking-member" ->
          "Ranking Member of the " + panel(recipient);
      case "committee-chair" -> extra(recipient, "title") + " of the " + committee(recipient);
      case "ranking-member" -> "Ranking Member of the " + committee(recipient);
      default ->
          Optional.ofNullable(recipient.extra().get("title"))
              .orElse(recipient.insideAddress().get(recipient.insideAddress().size() > 1 ? 1 : 0));
    };
  }

  private static String committee(Recipient recipient) {
    return "Committee on " + extra(recipient, "committee");
  }

  private static String panel(Recipient recipient) {
    return recipient.extra().getOrDefault("subcommittee", extra(recipient, "panel"));
  }

  private static String extra(Recipient recipient, String key) {
    return recipient.extra().getOrDefault(key, "");
  }

  static boolean isPresident(Recipient recipient) {
    return recipient.form().filter(PRESIDENT::equals).isPresent();
  }

  /** Whether an inquiry may be addressed to this office and keep its privilege. */
  static boolean isPrivileged(Recipient recipient) {
    return isPresident(recipient) || HEADS.contains(title(recipient));
  }
}
