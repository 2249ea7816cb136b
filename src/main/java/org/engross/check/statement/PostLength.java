package org.engross.check.statement;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Role;

/**
 * How long a post is, as its network counts. X counts 280: an address is 23, and a character that
 * is neither Latin nor usual punctuation is 2 (its weighted counting, version 3). Bluesky counts
 * 300, each character that a reader sees as one. Threads counts 500.
 */
final class PostLength {
  private static final int ADDRESS_ON_X = 23;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+[^\\s.,;:!?)”’\"]");

  private record Network(String name, int limit) {}

  private static final Map<Role, Network> NETWORKS =
      Map.of(
          Role.POST_X, new Network("X", 280),
          Role.POST_BLUESKY, new Network("Bluesky", 300),
          Role.POST_THREADS, new Network("Threads", 500));

  private PostLength() {}

  /** Says how long a post is if it is longer than its network takes. */
  static void check(Role role, String text, Found found) {
    Optional<Network> network = Optional.ofNullable(NETWORKS.get(role));
    network.ifPresent(n -> check(n, of(role, text), text, found));
  }

  private static void check(Network network, int length, String text, Found found) {
    if (length > network.limit) {
      found.error(
          "post-length",
          "the post for "
              + network.name
              + " is "
              + length
              + " characters long, and "
              + network.limit
              + " are allowed: \""
              + Found.shortened(text)
              + "\"",
          "leave out " + (length - network.limit));
    }
  }

  /** The length as the role's network counts it. */
  static int of(Role role, String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return switch (role) {
      case POST_X -> onX(composed);
      case POST_BLUESKY -> seen(composed);
      default -> composed.codePointCount(0, composed.length());
    };
  }

  private static int onX(String text) {
    int length = 0;
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      length += weight(text.substring(from, address.start())) + ADDRESS_ON_X;
      from = address.end();
    }
    return length + weight(text.substring(from));
  }

  private static int weight(String text) {
    return text.codePoints().map(c -> isLight(c) ? 1 : 2).sum();
  }

  private static boolean isLight(int c) {
    return c <= 0x10FF
        || c >= 0x2000 && c <= 0x200D
        || c >= 0x2010 && c <= 0x201F
        || c >= 0x2032 && c <= 0x2037;
  }

  private static int seen(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int length = 0;
    while (characters.next() != BreakIterator.DONE) {
      length++;
    }
    return length;
  }
}
