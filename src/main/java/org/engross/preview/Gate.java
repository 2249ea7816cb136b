package org.engross.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets in the browser of whoever started the preview, and nobody else. The address carries a token
 * that works once; for it the browser gets a cookie, which only pages of this very address send.
 * Host and Origin are compared letter for letter, so that no other site can reach in under a name
 * of its own.
 */
final class Gate {
  private static final int SECRET_BYTES = 24;
  private static final int LONGEST_TARGET = 16 * 1024;

  private final String host;
  private final String cookie;
  private final String token = secret();
  private final String session = secret();
  private final AtomicBoolean used = new AtomicBoolean();

  Gate(int port) {
    this.host = "127.0.0.1:" + port;
    this.cookie = "engross-" + port;
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Where the preview is, for one browser. */
  String address() {
    return origin() + "/?token=" + token;
  }

  private String origin() {
    return "http://" + host;
  }

  /** What is answered to a visit of a kind that nobody may make; empty if somebody may. */
  Optional<Answer> refusal(Visit visit) {
    boolean here = visit.header("Host").filter(host::equals).isPresent();
    if (!here || visit.target().getRawAuthority() != null) {
      return refused(403, "This preview answers only under its own address.");
    }
    if (isFromElsewhere(visit)) {
      return refused(403, "Another site may not ask anything of this preview.");
    }
    if (!visit.method().equals("GET")) {
      return Optional.of(
          Answer.sentence(405, "Nothing can be changed here: a preview is only looked at.")
              .with("Allow", "GET"));
    }
    if (visit.hasBody()) {
      return refused(413, "A request carries nothing here but its address.");
    }
    return visit.target().toString().length() > LONGEST_TARGET
        ? refused(414, "This address is too long.")
        : Optional.empty();
  }

  private static Optional<Answer> refused(int status, String sentence) {
    return Optional.of(Answer.sentence(status, sentence));
  }

  /**
   * A page of another port of this machine sends the cookie too, but its browser says where it is.
   * Whoever is not known yet may follow the address from anywhere: it has the token.
   */
  private boolean isFromElsewhere(Visit visit) {
    if (visit.has("Origin") && visit.header("Origin").filter(origin()::equals).isEmpty()) {
      return true;
    }
    String site = visit.header("Sec-Fetch-Site").orElse("none");
    return knows(visit) && !site.equals("same-origin") && !site.equals("none");
  }

  /** Whether a visit comes from the browser that was let in. */
  boolean knows(Visit visit) {
    return visit.cookie(cookie).filter(c -> same(c, session)).isPresent();
  }

  /**
   * Lets a browser in that is not known, if it brings the token for the first time.
   *
   * @param page what it then gets, with the cookie that it is known by afterwards
   */
  Answer admit(Visit visit, Answer page) {
    if (!visit.path().equals("/") || !same(visit.query().getOrDefault("token", ""), token)) {
      return Answer.sentence(
          403, "Open this preview with the address that engross preview printed.");
    }
    if (!used.compareAndSet(false, true)) {
      return Answer.sentence(
          403,
          "This address was used before, and works once. Go back to the window that it opened, or"
              + " end the preview with Ctrl-C and start it again.");
    }
    return page.with("Set-Cookie", cookie + "=" + session + "; HttpOnly; SameSite=Strict; Path=/");
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
