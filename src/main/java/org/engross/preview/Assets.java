package org.engross.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of the page, which the jar carries: by their paths on the server, and no others. */
final class Assets {
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("/preview.css", STYLE),
          Map.entry("/paper.css", STYLE),
          Map.entry("/preview.js", SCRIPT),
          Map.entry("/choices.js", SCRIPT),
          Map.entry("/findings.js", SCRIPT),
          Map.entry("/paper.js", SCRIPT),
          Map.entry("/parts.js", SCRIPT),
          Map.entry("/package.js", SCRIPT),
          Map.entry("/look.js", SCRIPT),
          Map.entry("/draw.js", SCRIPT),
          Map.entry("/pages.js", SCRIPT),
          Map.entry("/icon.svg", "image/svg+xml"));

  private final Map<String, Answer> answers = new TreeMap<>();

  Assets() {
    answers.put("/", Answer.of("text/html; charset=utf-8", bytes("preview.html")));
    TYPES.forEach((path, type) -> answers.put(path, Answer.of(type, bytes(path.substring(1)))));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page itself. */
  Answer page() {
    return answers.get("/");
  }

  /** The file of a path, if there is one. */
  Optional<Answer> find(String path) {
    return Optional.ofNullable(answers.get(path));
  }
}
