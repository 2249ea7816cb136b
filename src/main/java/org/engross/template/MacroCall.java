package org.engross.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #names($cosigners)}: a shipped macro, with what this call gives it. */
final class MacroCall extends Leaf {
  private final Macro macro;
  private final Spot spot;
  private final String before;
  private final String after;

  /**
   * A shipped macro.
   *
   * @param parameters their names, without {@code $}
   * @param body its woven tree
   */
  record Macro(String name, List<String> parameters, Node body) {
    Macro {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * @param before the white space that the call's node keeps for itself, and {@code after} likewise
   */
  MacroCall(int type, Macro macro, Spot spot, String before, String after) {
    super(type);
    this.macro = macro;
    this.spot = spot;
    this.before = before;
    this.after = after;
  }

  Macro macro() {
    return macro;
  }

  Spot spot() {
    return spot;
  }

  @Override
  void print(InternalContextAdapter context, Output output) {
    output.write(before);
    Optional<Repeats> repeats = Scope.of(context).repeats();
    if (repeats.isPresent() && macro.parameters.isEmpty()) {
      repeats.get().print(this, context, output);
    } else {
      printMacro(context, output);
    }
    output.write(after);
  }

  /** Prints what stands between the white space of the call. */
  void printMacro(InternalContextAdapter context, Output output) {
    Scope scope = Scope.of(context);
    Map<String, Object> arguments = arguments(context);
    int start = output.enterMacro(spot.line());
    output.step();
    Map<String, Object> outer = scope.enter(arguments);
    try {
      macro.body.render(context, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      scope.leave(outer);
      output.leaveMacro(start);
    }
  }

  private Map<String, Object> arguments(InternalContextAdapter context) {
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i < macro.parameters.size(); i++) {
      arguments.put(macro.parameters.get(i), jjtGetChild(i).value(context));
    }
    return arguments;
  }
}
