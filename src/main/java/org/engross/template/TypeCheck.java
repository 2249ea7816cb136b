package org.engross.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.parser.node.ASTAndNode;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTFalse;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTNotNode;
import org.apache.velocity.runtime.parser.node.ASTOrNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTTrue;
import org.apache.velocity.runtime.parser.node.Node;
import org.engross.problem.Nearest;
import org.engross.problem.Problem;
import org.engross.template.MacroCall.Macro;
import org.engross.template.Reading.Path;

/**
 * Checks without data what a template's references name. A type is empty where an error was
 * reported already, so that one mistake is one problem.
 */
final class TypeCheck {
  private static final Field LOOP = loopFields();
  private static final Map<String, Field> DAY_FORMS =
      Day.FORMS.stream().collect(Collectors.toMap(name -> name, name -> Field.text()));

  private final Field.Group fields;
  private final TextKind kind;
  private final Screened screened;
  private final Findings findings;
  private final boolean inMacro;
  private final Map<String, Optional<Field>> own = new LinkedHashMap<>();
  private final Set<String> items = new HashSet<>();
  private Set<Integer> formattedLines = Set.of();
  private int loops;

  TypeCheck(Field.Group fields, TextKind kind, Screened screened, Findings findings) {
    this(fields, kind, screened, findings, false);
  }

  private TypeCheck(
      Field.Group fields, TextKind kind, Screened screened, Findings findings, boolean inMacro) {
    this.fields = fields;
    this.kind = kind;
    this.screened = screened;
    this.findings = findings;
    this.inMacro = inMacro;
  }

  /** The same, for a text in which formatted text may stand on these lines. */
  TypeCheck taking(Set<Integer> lines) {
    formattedLines = lines;
    return this;
  }

  private static Field loopFields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("count", Field.count());
    fields.put("index", Field.count());
    fields.put("first", Field.flag());
    fields.put("last", Field.flag());
    fields.put("hasNext", Field.flag());
    return new Field.Group(fields);
  }

  /** Checks a woven tree. */
  void check(Node node) {
    if (findings.isFull()) {
      return;
    }
    if (node instanceof Reading reading) {
      printed(reading);
    } else if (node instanceof MacroCall call) {
      call(call);
    } else if (node instanceof ASTSetDirective set) {
      set(set);
    } else if (node instanceof ASTDirective loop) {
      loop(loop);
    } else if (node instanceof ASTExpression condition) {
      typeOf(condition);
    } else {
      checkChildren(node);
    }
  }

  private void checkChildren(Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      check(node.jjtGetChild(i));
    }
  }

  private void error(Spot spot, String message, String remedy) {
    findings.error(spot, message, remedy);
  }

  // Statements

  private void printed(Reading reading) {
    Path path = reading.path();
    Optional<Field> type = typeOf(path).map(Field::present);
    if (type.isPresent() && !isPrintableHere(type.get(), path.spot().line())) {
      String message = path + " is " + type.get().word() + " and cannot be printed";
      error(path.spot(), message, insteadOf(path, type.get()));
    }
  }

  private boolean isPrintableHere(Field type, int line) {
    return isPrintable(type)
        && (kind == TextKind.MARKUP || !type.equals(Field.rich()) || formattedLines.contains(line));
  }

  private static String insteadOf(Path path, Field type) {
    if (type.equals(Field.rich())) {
      return "it may stand in the text of the page and its notes, not in headers and text boxes";
    } else if (type instanceof Field.ListOf list) {
      return forEach(path.toString(), list.item().present(), "");
    } else if (type instanceof Field.Group group) {
      return "write one of its fields, such as " + path + firstOf(group);
    } else if (type instanceof Field.Open) {
      return "write one of its fields, such as " + path + ".name";
    }
    return "write #if (" + path + ") ... #end";
  }

  /** How to print the items of a list, by a field of theirs if they have it. */
  private static String forEach(String list, Field item, String field) {
    String inside = "";
    if (item instanceof Field.Group group) {
      inside = group.fields().containsKey(field) ? "." + field : firstOf(group);
    }
    return "write #foreach ($item in " + list + ") $item" + inside + " #end";
  }

  private static String firstOf(Field.Group group) {
    return group.fields().keySet().stream().findFirst().map(name -> "." + name).orElse("");
  }

  private void set(ASTSetDirective node) {
    Optional<Field> type = typeOf(node.jjtGetChild(1));
    String name = ((ASTReference) node.jjtGetChild(0)).getRootString();
    Spot spot = spotOf(node.jjtGetChild(0));
    if (isTaken(name)) {
      error(spot, "$" + name + " has a meaning already", "choose another name");
      return;
    }
    Optional<Field> before = own.getOrDefault(name, type);
    if (!agree(before, type)) {
      error(
          spot,
          "$"
              + name
              + " was "
              + before.orElseThrow().word()
              + " before, and now is "
              + type.orElseThrow().word(),
          "choose another name");
    }
    own.put(name, type);
  }

  private boolean isTaken(String name) {
    return fields.fields().containsKey(name) || items.contains(name) || name.equals("foreach");
  }

  private static boolean agree(Optional<Field> one, Optional<Field> other) {
    return one.isEmpty() || other.isEmpty() || one.get().present().equals(other.get().present());
  }

  private void loop(ASTDirective node) {
    Optional<Field> list = typeOf(node.jjtGetChild(2));
    String name = ((ASTReference) node.jjtGetChild(0)).getRootString();
    if (isTaken(name) || own.containsKey(name)) {
      error(
          spotOf(node.jjtGetChild(0)),
          "$" + name + " has a meaning already",
          "choose another name");
    }
    Optional<Field> outer = own.put(name, itemOf(node.jjtGetChild(2), list));
    boolean isNew = items.add(name);
    loops++;
    check(node.jjtGetChild(3));
    loops--;
    restore(name, outer, isNew);
    for (int i = 4; i < node.jjtGetNumChildren(); i++) {
      check(node.jjtGetChild(i));
    }
  }

  private void restore(String name, Optional<Field> outer, boolean isNew) {
    if (isNew) {
      items.remove(name);
    }
    if (outer == null) {
      own.remove(name);
    } else {
      own.put(name, outer);
    }
  }

  private Optional<Field> itemOf(Node node, Optional<Field> type) {
    if (type.isEmpty()) {
      return type;
    }
    if (type.get().present() instanceof Field.ListOf list) {
      return Optional.of(list.item());
    }
    Path path = ((Reading) node).path();
    error(
        path.spot(),
        path + " is " + type.get().word() + ", and #foreach goes over a list",
        Nearest.hint(path.toString(), lists()));
    return Optional.empty();
  }

  private List<String> lists() {
    List<String> lists = new ArrayList<>();
    visible()
        .forEach(
            (name, type) -> {
              if (type.present() instanceof Field.ListOf) {
                lists.add("$" + name);
              }
            });
    return lists;
  }

  /** A macro's body is checked with what this call gives it; what is wrong is the call's. */
  private void call(MacroCall call) {
    Macro macro = call.macro();
    Findings inside = new Findings(screened.source());
    TypeCheck body = new TypeCheck(fields, kind, screened, inside, true);
    for (int i = 0; i < macro.parameters().size(); i++) {
      body.own.put(macro.parameters().get(i), typeOf(call.jjtGetChild(i)));
    }
    body.check(macro.body());
    for (Problem problem : inside.inOrder()) {
      error(
          call.spot(),
          "#" + macro.name() + " cannot take this: " + problem.message(),
          "see " + problem.place());
    }
  }

  // Types

  private Optional<Field> typeOf(Node node) {
    if (node instanceof Reading reading) {
      return typeOf(reading.path());
    } else if (node instanceof ASTExpression) {
      return typeOf(node.jjtGetChild(0));
    } else if (node instanceof Comparison comparison) {
      compare(comparison);
      return Optional.of(Field.flag());
    } else if (node instanceof ASTAndNode || node instanceof ASTOrNode) {
      typeOf(node.jjtGetChild(0));
      typeOf(node.jjtGetChild(1));
      return Optional.of(Field.flag());
    } else if (node instanceof ASTNotNode) {
      typeOf(node.jjtGetChild(0));
      return Optional.of(Field.flag());
    }
    return literal(node);
  }

  private static Optional<Field> literal(Node node) {
    if (node instanceof ASTStringLiteral) {
      return Optional.of(Field.text());
    } else if (node instanceof ASTIntegerLiteral) {
      return Optional.of(Field.count());
    } else if (node instanceof ASTTrue || node instanceof ASTFalse) {
      return Optional.of(Field.flag());
    }
    return Optional.empty();
  }

  private void compare(Comparison comparison) {
    Node left = comparison.jjtGetChild(0);
    Node right = comparison.jjtGetChild(1);
    Optional<Field> one = typeOf(left).map(Field::present);
    Optional<Field> other = typeOf(right).map(Field::present);
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean comparable = one.equals(other) && isComparable(one.get());
    if (!comparable) {
      error(
          spotOf(left, right),
          one.get().word() + " and " + other.get().word() + " cannot be compared",
          "compare text with text in quotes, and a number with a number");
    } else if (comparison.sign().needsNumbers() && !one.get().equals(Field.count())) {
      error(
          spotOf(left, right),
          one.get().word() + " is neither smaller nor larger than another",
          "use == or !=");
    }
  }

  private static boolean isComparable(Field type) {
    return type.equals(Field.text()) || type.equals(Field.count()) || type.equals(Field.flag());
  }

  private Optional<Field> typeOf(Path path) {
    Optional<Field> type = rootOf(path);
    for (int i = 1; i < path.names().size() && type.isPresent(); i++) {
      type = inside(type.get().present(), path, i);
    }
    if (type.isPresent() && path.instead() != null && !isPrintable(type.get().present())) {
      error(path.spot(), path + " is " + type.get().word(), "a text after | cannot replace it");
      return Optional.empty();
    }
    return type;
  }

  private static boolean isPrintable(Field type) {
    return type.equals(Field.text())
        || type.equals(Field.count())
        || type.equals(Field.day())
        || type.equals(Field.rich());
  }

  private Optional<Field> rootOf(Path path) {
    String root = path.root();
    if (root.equals("foreach") && loops > 0) {
      return Optional.of(LOOP);
    } else if (own.containsKey(root)) {
      return own.get(root);
    } else if (fields.fields().containsKey(root)) {
      return Optional.of(fields.fields().get(root));
    } else if (screened.excused().contains(root)) {
      return Optional.empty();
    }
    unknownRoot(path);
    return Optional.empty();
  }

  private void unknownRoot(Path path) {
    if (path.root().equals("foreach")) {
      error(path.spot(), "$foreach means something only between #foreach and #end", "move it");
      return;
    }
    error(
        path.spot(),
        "unknown field $" + path.root(),
        Nearest.hint(path.root(), visible().keySet()) + " (for a plain dollar sign write \\$)");
  }

  private Map<String, Field> visible() {
    Map<String, Field> visible = new HashMap<>(fields.fields());
    own.forEach((name, type) -> type.ifPresent(known -> visible.put(name, known)));
    return visible;
  }

  private Optional<Field> inside(Field type, Path path, int index) {
    String name = path.names().get(index);
    if (type instanceof Field.Open open) {
      refuseUndeclared(open, path, index);
      return Optional.of(open.at(name));
    } else if (type instanceof Field.Group group) {
      return known(group.fields(), path, index);
    } else if (type.equals(Field.day())) {
      return known(DAY_FORMS, path, index);
    }
    String whole = path.upTo(index);
    error(
        path.spot(),
        whole + " is " + type.word() + " and has no field " + name,
        type instanceof Field.ListOf list
            ? forEach(whole, list.item().present(), name)
            : "write ${" + whole.substring(1) + "}." + name + " if a period is meant");
    return Optional.empty();
  }

  /** A template that declares fields of a person's own declares all that it names. */
  private void refuseUndeclared(Field.Open open, Path path, int index) {
    String name = path.names().get(index);
    if (open.closed() && !inMacro && !open.known().containsKey(name)) {
      error(
          path.spot(),
          "the head of this template does not declare " + path.upTo(index + 1),
          Nearest.hint(name, open.known().keySet())
              + " (or add  ## @field "
              + name
              + " text: what it is)");
    }
  }

  private Optional<Field> known(Map<String, Field> fields, Path path, int index) {
    String name = path.names().get(index);
    Optional<Field> field = Optional.ofNullable(fields.get(name));
    if (field.isEmpty()) {
      error(
          path.spot(),
          "unknown field " + path.upTo(index + 1),
          Shared.hint(index == 1 ? path.root() : "", name, fields));
    }
    return field;
  }

  // Places

  private Spot spotOf(Node... nodes) {
    for (Node node : nodes) {
      if (node instanceof Reading reading) {
        return reading.path().spot();
      }
    }
    return screened.spot(nodes[0].getLine(), nodes[0].getColumn());
  }
}
