package org.engross.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The browser that this machine opens addresses with.
 *
 * @param command what opens an address that is written behind it; empty where nothing does
 */
record Browser(List<String> command) {
  /** A machine without one, or without a screen. */
  static final Browser NONE = new Browser(List.of());

  /** Copies the list. */
  Browser {
    command = List.copyOf(command);
  }

  /**
   * The usual one of a system.
   *
   * @param system its name, as the JDK gives it
   * @param environment says whether a Linux machine has a screen
   */
  static Browser of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (name.startsWith("mac")) {
      return new Browser(List.of("open"));
    }
    boolean hasScreen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return hasScreen ? new Browser(List.of("xdg-open")) : NONE;
  }

  /** Opens an address; where that fails, the person has it on the terminal. */
  void open(String address) {
    if (command.isEmpty()) {
      return;
    }
    List<String> words = new ArrayList<>(command);
    words.add(address);
    try {
      new ProcessBuilder(words)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // It was printed.
    }
  }
}
