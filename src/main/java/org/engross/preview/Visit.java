package org.engross.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks of the server, before anybody has looked at whether they may.
 *
 * @param method as it was sent
 * @param target the path and the query, as they were sent
 * @param headers by names in any case
 */
record Visit(String method, URI target, Headers headers) {

  static Visit of(HttpExchange exchange) {
    return new Visit(
        exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
  }

  /** The path, letter for letter: nothing in it is decoded or made shorter. */
  String path() {
    return Optional.ofNullable(target.getRawPath()).orElse("");
  }

  /** The one value of a header; empty if there is none, and where there are several. */
  Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  boolean has(String name) {
    return headers.containsKey(name);
  }

  /** Whether more comes than the head of a request. */
  boolean hasBody() {
    boolean counted =
        has("Content-Length") && header("Content-Length").filter("0"::equals).isEmpty();
    return counted || has("Transfer-Encoding");
  }

  /** The cookie of a name. */
  Optional<String> cookie(String name) {
    for (String cookies : headers.getOrDefault("Cookie", List.of())) {
      for (String cookie : cookies.split(";", -1)) {
        String[] parts = cookie.strip().split("=", 2);
        if (parts.length == 2 && parts[0].equals(name)) {
          return Optional.of(parts[1]);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The query by names; of a name that stands twice, the first counts.
   *
   * @throws IllegalArgumentException if it is not written as browsers write it
   */
  Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    String raw = Optional.ofNullable(target.getRawQuery()).orElse("");
    for (String part : raw.split("&", -1)) {
      String[] parts = part.split("=", 2);
      query.putIfAbsent(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
