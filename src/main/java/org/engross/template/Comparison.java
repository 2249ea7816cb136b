package org.engross.template;

import java.util.Objects;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code $a == "b"}, {@code $count > 1}: an absent value equals nothing and is never smaller. */
final class Comparison extends Leaf {
  private final Sign sign;

  /** How two values are compared. */
  enum Sign {
    EQUAL,
    NOT_EQUAL,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST;

    boolean needsNumbers() {
      return this != EQUAL && this != NOT_EQUAL;
    }
  }

  Comparison(int type, Sign sign, Node left, Node right) {
    super(type);
    this.sign = sign;
    adopt(left);
    adopt(right);
  }

  Sign sign() {
    return sign;
  }

  @Override
  public Object value(InternalContextAdapter context) {
    return evaluate(context);
  }

  @Override
  public boolean evaluate(InternalContextAdapter context) {
    Object left = comparable(jjtGetChild(0).value(context));
    Object right = comparable(jjtGetChild(1).value(context));
    if (!sign.needsNumbers()) {
      boolean equal = left != null && Objects.equals(left, right);
      return equal == (sign == Sign.EQUAL);
    }
    return left instanceof Long a && right instanceof Long b && holds(a.compareTo(b));
  }

  /** Velocity reads a whole number as the narrowest type that holds it. */
  private static Object comparable(Object value) {
    return value instanceof Number number ? (Object) number.longValue() : value;
  }

  private boolean holds(int order) {
    return switch (sign) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL, NOT_EQUAL -> throw new IllegalStateException();
    };
  }
}
