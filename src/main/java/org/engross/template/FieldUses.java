package org.engross.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTAndNode;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTElseStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTNotNode;
import org.apache.velocity.runtime.parser.node.ASTOrNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.engross.template.FieldUse.Call;
import org.engross.template.FieldUse.How;
import org.engross.template.Reading.Path;

/**
 * Goes over a checked tree and writes down every field that it reads, by the field's whole name,
 * whatever a loop, a {@code #set} or a macro calls it.
 */
final class FieldUses {
  private static final How PRINTED = new How.Printed();
  private static final How LISTED = new How.Listed();
  private static final How ASKED = new How.Asked();

  private final Field.Group fields;
  private final List<FieldUse> uses;
  private final Optional<Call> call;
  private final Map<String, Stand> names = new HashMap<>();
  private Set<String> sure = Set.of();

  /** A field by its whole name. */
  private record Known(String field, Field type) {}

  /**
   * What a name of the template's own stands for.
   *
   * @param known empty for a text of the template's own
   * @param kept whether a {@code #set} made it, so that its field was read there
   */
  private record Stand(Optional<Known> known, boolean kept) {}

  private FieldUses(Field.Group fields, List<FieldUse> uses, Optional<Call> call) {
    this.fields = fields;
    this.uses = uses;
    this.call = call;
  }

  /** The uses of fields in a tree, in the order in which they stand. */
  static List<FieldUse> of(Node tree, Field.Group fields) {
    FieldUses uses = new FieldUses(fields, new ArrayList<>(), Optional.empty());
    uses.visit(tree);
    return List.copyOf(uses.uses);
  }

  private void visit(Node node) {
    if (node instanceof Reading reading) {
      read(reading, PRINTED);
    } else if (node instanceof MacroCall macro) {
      call(macro);
    } else if (node instanceof ASTSetDirective set) {
      set(set);
    } else if (node instanceof ASTIfStatement choice) {
      choice(choice);
    } else if (node instanceof ASTDirective loop) {
      loop(loop);
    } else {
      visitChildren(node);
    }
  }

  private void visitChildren(Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      visit(node.jjtGetChild(i));
    }
  }

  private void set(ASTSetDirective set) {
    visitValue(set.jjtGetChild(1));
    Optional<Known> known = knownAs(set.jjtGetChild(1));
    names.put(((ASTReference) set.jjtGetChild(0)).getRootString(), new Stand(known, true));
  }

  private void loop(ASTDirective loop) {
    Reading list = (Reading) loop.jjtGetChild(2);
    read(list, LISTED);
    String name = ((ASTReference) loop.jjtGetChild(0)).getRootString();
    Stand outer = names.put(name, new Stand(known(list.path()).map(FieldUses::itemOf), false));
    visit(loop.jjtGetChild(3));
    if (outer == null) {
      names.remove(name);
    } else {
      names.put(name, outer);
    }
    for (int i = 4; i < loop.jjtGetNumChildren(); i++) {
      visit(loop.jjtGetChild(i));
    }
  }

  private static Known itemOf(Known list) {
    Field item = ((Field.ListOf) list.type.present()).item();
    return new Known(list.field + "[]", item);
  }

  /** What a macro's body reads, it reads under the names of its parameters. */
  private void call(MacroCall macro) {
    Call ours = new Call(macro.macro().name(), macro.spot().place());
    FieldUses body = new FieldUses(fields, uses, call.or(() -> Optional.of(ours)));
    body.sure = sure;
    List<String> parameters = macro.macro().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      visitValue(macro.jjtGetChild(i));
      body.names.put(parameters.get(i), new Stand(knownAs(macro.jjtGetChild(i)), false));
    }
    body.visit(macro.macro().body());
  }

  /** Each branch knows what the conditions before it have found. */
  private void choice(Node choice) {
    Set<String> before = sure;
    for (int i = 0; i < choice.jjtGetNumChildren(); i++) {
      Node child = choice.jjtGetChild(i);
      if (child instanceof ASTExpression condition) {
        ask(condition);
        Set<String> otherwise = with(sure, found(condition, false));
        sure = with(sure, found(condition, true));
        visit(choice.jjtGetChild(++i));
        sure = otherwise;
      } else if (child instanceof ASTElseIfStatement || child instanceof ASTElseStatement) {
        choice(child);
        sure = child instanceof ASTElseIfStatement ? afterwards(child) : sure;
      } else {
        visit(child);
      }
    }
    sure = before;
  }

  private Set<String> afterwards(Node elseIf) {
    return with(sure, found(elseIf.jjtGetChild(0), false));
  }

  private static Set<String> with(Set<String> sure, Set<String> more) {
    Set<String> both = new HashSet<>(sure);
    both.addAll(more);
    return both;
  }

  // Conditions

  private void ask(Node node) {
    if (node instanceof Reading reading) {
      read(reading, ASKED);
    } else if (node instanceof Comparison comparison) {
      compare(comparison.jjtGetChild(0), comparison.jjtGetChild(1));
      compare(comparison.jjtGetChild(1), comparison.jjtGetChild(0));
    } else {
      for (int i = 0; i < node.jjtGetNumChildren(); i++) {
        ask(node.jjtGetChild(i));
      }
    }
  }

  private void compare(Node one, Node other) {
    if (one instanceof Reading reading) {
      read(reading, literal(other).<How>map(How.Compared::new).orElse(ASKED));
    }
  }

  private static Optional<Object> literal(Node node) {
    boolean isLiteral = node instanceof ASTStringLiteral || node instanceof ASTIntegerLiteral;
    return isLiteral ? Optional.of(node.value(null)) : Optional.empty();
  }

  /** The fields that are there, seen that a condition holds, or that it does not. */
  private Set<String> found(Node node, boolean holds) {
    if (node instanceof Reading reading) {
      return holds ? withGroups(reading.path()) : Set.of();
    } else if (node instanceof Comparison comparison) {
      return found(comparison, holds);
    } else if (node instanceof ASTNotNode) {
      return found(node.jjtGetChild(0), !holds);
    } else if (node instanceof ASTAndNode || node instanceof ASTOrNode) {
      Set<String> one = new HashSet<>(found(node.jjtGetChild(0), holds));
      Set<String> other = found(node.jjtGetChild(1), holds);
      if (node instanceof ASTAndNode == holds) {
        one.addAll(other);
      } else {
        one.retainAll(other);
      }
      return one;
    }
    return node instanceof ASTExpression ? found(node.jjtGetChild(0), holds) : Set.of();
  }

  /** What equals a text, or is smaller or larger than a number, is there. */
  private Set<String> found(Comparison comparison, boolean holds) {
    boolean there = comparison.sign() == Comparison.Sign.NOT_EQUAL ? !holds : holds;
    Set<String> found = new HashSet<>();
    for (int i = 0; i < 2 && there; i++) {
      if (comparison.jjtGetChild(i) instanceof Reading reading) {
        found.addAll(withGroups(reading.path()));
      }
    }
    return found;
  }

  /** A field that is there, and the groups that it stands in. */
  private Set<String> withGroups(Path path) {
    Set<String> fields = new HashSet<>();
    for (int i = 1; i <= path.names().size(); i++) {
      known(path, i).ifPresent(known -> fields.add(known.field));
    }
    return fields;
  }

  // References

  /** A value that is kept or handed on; literals read nothing. */
  private void visitValue(Node node) {
    if (node instanceof Reading reading) {
      read(reading, PRINTED);
    } else if (node instanceof ASTExpression && node.jjtGetChild(0) instanceof Reading reading) {
      read(reading, PRINTED);
    } else {
      ask(node);
    }
  }

  private Optional<Known> knownAs(Node node) {
    Node value = node instanceof ASTExpression ? node.jjtGetChild(0) : node;
    return value instanceof Reading reading ? known(reading.path()) : Optional.empty();
  }

  private void read(Reading reading, How how) {
    Path path = reading.path();
    Stand stand = names.get(path.root());
    boolean readBefore = stand != null && stand.kept && path.names().size() == 1;
    if (readBefore && !(how instanceof How.Listed)) {
      return;
    }
    known(path)
        .ifPresent(
            known -> {
              boolean needed = reading.mustBeThere() && !sure.contains(known.field);
              uses.add(
                  new FieldUse(known.field, known.type, how, needed, path.spot().place(), call));
            });
  }

  private Optional<Known> known(Path path) {
    return known(path, path.names().size());
  }

  /** The field that the first so many names of a path stand for. */
  private Optional<Known> known(Path path, int names) {
    Optional<Known> known = root(path.root());
    for (int i = 1; i < names; i++) {
      String name = path.names().get(i);
      known = known.flatMap(group -> inside(group, name));
    }
    return known;
  }

  private Optional<Known> root(String name) {
    Stand stand = names.get(name);
    return stand == null
        ? Optional.ofNullable(fields.fields().get(name)).map(type -> new Known(name, type))
        : stand.known;
  }

  private static Optional<Known> inside(Known group, String name) {
    Optional<Field> type = Optional.empty();
    if (group.type.present() instanceof Field.Group known) {
      type = Optional.ofNullable(known.fields().get(name));
    } else if (group.type.present() instanceof Field.Open open) {
      type = Optional.of(open.at(name));
    } else if (group.type.present().equals(Field.day())) {
      type = Optional.of(Field.text());
    }
    boolean mayBeAbsent = group.type instanceof Field.Maybe;
    return type.map(t -> new Known(group.field + "." + name, mayBeAbsent ? t.optional() : t));
  }
}
