package org.engross.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.runtime.parser.StandardParserConstants;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTAddNode;
import org.apache.velocity.runtime.parser.node.ASTAndNode;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTComment;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTDivNode;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTElseStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTFalse;
import org.apache.velocity.runtime.parser.node.ASTFloatingPointLiteral;
import org.apache.velocity.runtime.parser.node.ASTGENode;
import org.apache.velocity.runtime.parser.node.ASTGTNode;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTIndex;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTLENode;
import org.apache.velocity.runtime.parser.node.ASTLTNode;
import org.apache.velocity.runtime.parser.node.ASTMap;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTModNode;
import org.apache.velocity.runtime.parser.node.ASTMulNode;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.ASTNegateNode;
import org.apache.velocity.runtime.parser.node.ASTNotNode;
import org.apache.velocity.runtime.parser.node.ASTObjectArray;
import org.apache.velocity.runtime.parser.node.ASTOrNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTSubtractNode;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTrue;
import org.apache.velocity.runtime.parser.node.ASTWord;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.engross.template.Comparison.Sign;
import org.engross.template.MacroCall.Macro;
import org.engross.template.Reading.Path;

/**
 * Goes over the tree that Velocity parsed, by an allow-list: text, references, comparisons and
 * macros become nodes of ours, {@code #if}, {@code #foreach}, {@code #set} and the logical
 * operators stay Velocity's, and everything else is a problem and becomes nothing.
 */
final class Weaver {
  /** Longer numbers would not fit an int. */
  private static final int MOST_DIGITS = 9;

  /** Velocity puts this character at the end of every template; no source can hold it. */
  private static final char BEFORE_THE_END = '\u001C';

  private static final Set<Class<?>> LOGIC =
      Set.of(ASTExpression.class, ASTAndNode.class, ASTOrNode.class, ASTNotNode.class);
  private static final Set<Class<?>> LITERALS =
      Set.of(ASTStringLiteral.class, ASTIntegerLiteral.class, ASTTrue.class, ASTFalse.class);
  private static final Set<Class<?>> ARITHMETIC =
      Set.of(
          ASTAddNode.class,
          ASTSubtractNode.class,
          ASTMulNode.class,
          ASTDivNode.class,
          ASTModNode.class,
          ASTNegateNode.class);
  private static final Map<Class<?>, Sign> SIGNS =
      Map.of(
          ASTEQNode.class, Sign.EQUAL,
          ASTNENode.class, Sign.NOT_EQUAL,
          ASTLTNode.class, Sign.LESS,
          ASTLENode.class, Sign.AT_MOST,
          ASTGTNode.class, Sign.GREATER,
          ASTGENode.class, Sign.AT_LEAST);

  private final Screened screened;
  private final Map<String, Macro> macros;
  private final Findings findings;

  Weaver(Screened screened, Map<String, Macro> macros, Findings findings) {
    this.screened = screened;
    this.macros = macros;
    this.findings = findings;
  }

  /** Weaves the statements of a template, or of a block in it. */
  void weave(SimpleNode block) {
    for (int i = 0; i < block.jjtGetNumChildren(); i++) {
      replace(block, i, statement(block.jjtGetChild(i)));
    }
  }

  private static void replace(Node parent, int index, Node child) {
    child.jjtSetParent(parent);
    parent.jjtAddChild(child, index);
  }

  /**
   * Weaves a block, and takes from it the white space on lines that are to leave no trace.
   *
   * @param opening a token on the line on which the block opens
   */
  void weave(ASTBlock block, Token opening) {
    if (isBare(opening)) {
      block.setPrefix("");
    }
    if (!block.getPostfix().isEmpty() && isBare(block.getLastToken().next)) {
      block.setPostfix("");
    }
    weave(block);
  }

  private boolean isBare(Token token) {
    return screened.isBare(token.beginLine);
  }

  // Statements

  private Node statement(Node node) {
    if (node instanceof ASTText text) {
      return prose(text);
    } else if (node instanceof ASTReference reference) {
      return reading(reference, false);
    } else if (node instanceof ASTIfStatement choice) {
      return choice(choice);
    } else if (node instanceof ASTDirective directive) {
      return directive(directive);
    } else if (node instanceof ASTSetDirective set) {
      return set(set);
    } else if (node instanceof ASTComment) {
      return nothing(node);
    }
    return refuse(node, "this cannot be used in a template", "delete it");
  }

  private Node prose(ASTText node) {
    String text = StandIn.back(written(node));
    int line = node.getFirstToken().beginLine;
    if (text.isBlank() && screened.isBare(line)) {
      return nothing(node);
    }
    return new Leaf.Prose(node.getType(), text, screened.source(), line);
  }

  private static String written(Node node) {
    StringBuilder written = new StringBuilder();
    for (Token token = node.getFirstToken(); token != node.getLastToken(); token = token.next) {
      written.append(token.image);
    }
    written.append(node.getLastToken().image);
    int last = written.length() - 1;
    if (written.charAt(last) == BEFORE_THE_END) {
      written.setLength(last);
    }
    return written.toString();
  }

  private Node choice(ASTIfStatement node) {
    Token last = node.getLastToken();
    if (isBare(node.getFirstToken())) {
      node.setPrefix("");
    }
    if (isBare(last)) {
      node.setPostfix("");
    }
    branch(node);
    return node;
  }

  private void branch(Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      Node child = node.jjtGetChild(i);
      if (child instanceof ASTBlock block) {
        weave(block, block.getFirstToken());
      } else if (child instanceof ASTElseIfStatement || child instanceof ASTElseStatement) {
        branch(child);
      } else {
        replace(node, i, expression(child, true));
      }
    }
  }

  private Node directive(ASTDirective node) {
    if (isBare(node.getFirstToken())) {
      node.setPrefix("");
    }
    if (isBare(node.getLastToken())) {
      node.setPostfix("");
    }
    if (node.getDirectiveName().equals("foreach")) {
      return loop(node);
    }
    Macro macro = macros.get(node.getDirectiveName());
    if (macro == null) {
      String name = "#" + node.getDirectiveName();
      return refuse(node, name + " cannot be used in a template", "delete it");
    }
    return call(node, macro);
  }

  /** Children: the loop's name, {@code in}, the list, the body, and perhaps the else body. */
  private Node loop(ASTDirective node) {
    ASTReference name = (ASTReference) node.jjtGetChild(0);
    boolean isWhole = node.jjtGetNumChildren() > 3 && node.jjtGetChild(3) instanceof ASTBlock;
    if (!isWhole || !node.jjtGetChild(1).getFirstToken().image.equals("in")) {
      return refuse(node, "#foreach goes over the items in a list", Head.example("foreach"));
    }
    if (name.jjtGetNumChildren() > 0) {
      return refuse(node, "the item of a #foreach has a plain name", Head.example("foreach"));
    }
    Node list = node.jjtGetChild(2);
    Token opening = list.getLastToken();
    replace(node, 2, list instanceof ASTReference items ? reading(items, false) : notAList(list));
    ASTBlock body = (ASTBlock) node.jjtGetChild(3);
    weave(body, opening);
    if (node.jjtGetNumChildren() > 4) {
      ASTBlock otherwise = (ASTBlock) node.jjtGetChild(4);
      weave(otherwise, otherwise.getFirstToken());
    }
    replace(body, body.jjtGetNumChildren(), new Leaf.Round(body.getType()));
    return node;
  }

  private Node notAList(Node node) {
    return node instanceof ASTIntegerRange
        ? expression(node, false)
        : refuse(node, "#foreach goes over a field that is a list", Head.example("foreach"));
  }

  private Node set(ASTSetDirective node) {
    Node name = node.jjtGetChild(0);
    if (name.jjtGetNumChildren() > 0 || isBraced(name)) {
      return refuse(node, "#set can only make a new name", "write #set ($name = \"text\")");
    }
    if (isBare(node.getFirstToken())) {
      node.setPrefix("");
    }
    if (isBare(node.getLastToken())) {
      node.setPostfix("");
    }
    replace(node, 1, expression(node.jjtGetChild(1), false));
    return node;
  }

  private Node call(ASTDirective node, Macro macro) {
    MacroCall call =
        new MacroCall(node.getType(), macro, spot(node), node.getPrefix(), node.getPostfix());
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      call.adopt(expression(node.jjtGetChild(i), false));
    }
    int given = node.jjtGetNumChildren();
    int wanted = macro.parameters().size();
    if (given != wanted) {
      String names = String.join(" $", macro.parameters());
      return refuse(
          node,
          "#" + macro.name() + " takes " + wanted + " and is given " + given,
          "write #" + macro.name() + "(" + (wanted == 0 ? "" : "$") + names + ")");
    }
    return call;
  }

  // Expressions

  /**
   * @param inCondition whether an absent value counts as false here
   */
  private Node expression(Node node, boolean inCondition) {
    Class<?> kind = node.getClass();
    if (node instanceof ASTReference reference) {
      return reading(reference, inCondition);
    } else if (LOGIC.contains(kind)) {
      boolean isWrapping = node instanceof ASTExpression;
      for (int i = 0; i < node.jjtGetNumChildren(); i++) {
        replace(node, i, expression(node.jjtGetChild(i), inCondition || !isWrapping));
      }
      return node;
    } else if (SIGNS.containsKey(kind)) {
      Node left = expression(node.jjtGetChild(0), true);
      Node right = expression(node.jjtGetChild(1), true);
      return new Comparison(node.getType(), SIGNS.get(kind), left, right);
    } else if (LITERALS.contains(kind)) {
      return literal(node);
    }
    return refuseExpression(node);
  }

  private Node literal(Node node) {
    boolean tooLong =
        node instanceof ASTIntegerLiteral && node.getFirstToken().image.length() > MOST_DIGITS;
    return tooLong ? refuse(node, "this number is too large", "use a smaller one") : node;
  }

  private Node refuseExpression(Node node) {
    if (ARITHMETIC.contains(node.getClass())) {
      return refuse(node, "a template cannot calculate", "use a field that holds the result");
    } else if (node instanceof ASTIntegerRange) {
      return refuse(node, "a template cannot count by itself", Head.example("foreach"));
    } else if (node instanceof ASTMap || node instanceof ASTObjectArray) {
      return refuse(node, "a template cannot make a list", "use a field that is one");
    } else if (node instanceof ASTFloatingPointLiteral) {
      return refuse(node, "a template knows only whole numbers", "write it in quotes");
    } else if (node instanceof ASTWord) {
      return refuse(
          node,
          "a macro takes fields and text in quotes",
          "put it in quotes, or write $ before the name of a field");
    }
    return refuse(node, "this cannot be used in a template", "delete it");
  }

  // References

  private Node reading(ASTReference node, boolean inCondition) {
    Token first = node.getFirstToken();
    List<String> names = new ArrayList<>();
    names.add(isBraced(node) ? first.next.image : withoutSigns(first.image));
    Object instead = null;
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      Node child = node.jjtGetChild(i);
      if (child instanceof ASTIdentifier) {
        names.add(child.getFirstToken().image);
      } else if (child instanceof ASTExpression && isLiteral(child)) {
        instead = literalValue(child.jjtGetChild(0));
      } else {
        return refusePart(child);
      }
    }
    boolean isQuiet = first.image.indexOf('!') >= 0;
    Path path = new Path(names, isQuiet, instead, spot(node));
    return new Reading(node.getType(), path, inCondition);
  }

  private static boolean isBraced(Node reference) {
    return reference.getFirstToken().image.endsWith("{");
  }

  private static String withoutSigns(String image) {
    return image.substring(image.startsWith("$!") ? 2 : 1);
  }

  private static boolean isLiteral(Node expression) {
    Node only = expression.jjtGetChild(0);
    return only instanceof ASTStringLiteral || only instanceof ASTIntegerLiteral;
  }

  /** The text of a literal; a number stands as it was written. */
  private static String literalValue(Node literal) {
    String image = literal.getFirstToken().image;
    return literal instanceof ASTStringLiteral ? image.substring(1, image.length() - 1) : image;
  }

  private Node refusePart(Node part) {
    if (part instanceof ASTMethod) {
      return refuse(part, "a template cannot call methods", "use a field that holds the result");
    } else if (part instanceof ASTIndex) {
      return refuse(part, "a template cannot take one item out of a list", "use #foreach");
    }
    return refuse(part, "after | stands a text in quotes", "write ${name|'text'}");
  }

  // Places

  private Leaf refuse(Node node, String message, String remedy) {
    findings.error(spot(node), message, remedy);
    return nothing(node);
  }

  private static Leaf nothing(Node node) {
    return new Leaf.Nothing(((SimpleNode) node).getType());
  }

  /** Where a node starts; the indentation before a directive belongs to its node. */
  private Spot spot(Node node) {
    Token token = node.getFirstToken();
    Token start = token.kind == StandardParserConstants.WHITESPACE ? token.next : token;
    return screened.spot(start.beginLine, start.beginColumn);
  }
}
