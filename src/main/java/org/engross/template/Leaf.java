package org.engross.template;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.engross.source.Source;

/** A node of ours in Velocity's tree, in the place of one of Velocity's. */
abstract class Leaf extends SimpleNode {
  Leaf(int type) {
    super(type);
  }

  /** A node of ours has no tokens; only the nodes inside it may have something to prepare. */
  @Override
  public Object init(InternalContextAdapter context, Object services) {
    rsvc = (RuntimeServices) services;
    for (int i = 0; i < jjtGetNumChildren(); i++) {
      jjtGetChild(i).init(context, services);
    }
    return services;
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer) {
    print(context, (Output) writer);
    return true;
  }

  /** Prints this node; one that stands only in conditions prints nothing. */
  void print(InternalContextAdapter context, Output output) {}

  void adopt(Node child) {
    child.jjtSetParent(this);
    jjtAddChild(child, jjtGetNumChildren());
  }

  /** What was refused, or leaves no trace: prints nothing, and is nothing. */
  static final class Nothing extends Leaf {
    Nothing(int type) {
      super(type);
    }
  }

  /** The template's own text. */
  static final class Prose extends Leaf {
    private final String text;
    private final Source source;
    private final int firstLine;

    Prose(int type, String text, Source source, int firstLine) {
      super(type);
      this.text = text;
      this.source = source;
      this.firstLine = firstLine;
    }

    @Override
    void print(InternalContextAdapter context, Output output) {
      output.prose(text, source, firstLine);
    }
  }

  /** Counts a round of a loop: the last node of its body. */
  static final class Round extends Leaf {
    Round(int type) {
      super(type);
    }

    @Override
    void print(InternalContextAdapter context, Output output) {
      output.step();
    }
  }
}
