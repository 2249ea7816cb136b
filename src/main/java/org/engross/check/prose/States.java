package org.engross.check.prose;

import java.util.Set;

/** The Postal Service's two letters for the states and territories. */
final class States {
  private static final Set<String> CODES =
      Set.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ"
                  + " NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI")
              .split(" ", -1));

  private States() {}

  static boolean isCode(String word) {
    return CODES.contains(word);
  }
}
