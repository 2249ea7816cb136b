package org.engross.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the server answers.
 *
 * @param status of HTTP: 200 where all is well
 * @param type the media type of the body
 * @param headers beside those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  private static final String POLICY = "Content-Security-Policy";

  /** What the page needs, and nothing else: its own files, its pictures, its own server. */
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
          + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /** A PDF is shown inside the page, and may do nothing there. */
  private static final String PDF_POLICY = "default-src 'none'; frame-ancestors 'self'";

  Answer {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(body, "body");
    headers = Map.copyOf(headers);
  }

  static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, Map.of());
  }

  /** A sentence that a person can read, alone on the page. */
  static Answer sentence(int status, String sentence) {
    byte[] body = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", body, Map.of());
  }

  /** The same with one more header. */
  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, body, more);
  }

  void send(HttpExchange exchange) throws IOException {
    prepare(exchange.getResponseHeaders());
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /** Sets the headers of this answer. */
  void prepare(Headers to) {
    boolean isPdf = type.equals("application/pdf");
    to.set("Content-Type", type);
    to.set(POLICY, isPdf ? PDF_POLICY : PAGE_POLICY);
    to.set("X-Frame-Options", isPdf ? "SAMEORIGIN" : "DENY");
    to.set("X-Content-Type-Options", "nosniff");
    to.set("Referrer-Policy", "no-referrer");
    to.set("Cache-Control", "no-store");
    to.set("Cross-Origin-Opener-Policy", "same-origin");
    to.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.forEach(to::set);
  }
}
