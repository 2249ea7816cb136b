package org.engross.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A YAML file that was read, as bytes: what the jar carries of the shipped files, so that a first
 * letter needs no YAML reader. Reading them took a fifth of a cold start.
 *
 * <p>Each node is a byte that says its kind, its line and column (int), and what it holds: a text
 * is its length in bytes (int) and UTF-8, a list its length (int) and its nodes. It is read by the
 * same version that wrote it, out of the same jar.
 */
final class NodeCode {
  private static final int PLAIN = 0;
  private static final int QUOTED = 1;
  private static final int LITERAL = 2;
  private static final int SEQUENCE = 3;
  private static final int MAPPING = 4;

  private final ByteBuffer bytes;

  private NodeCode(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * A file's node as bytes.
   *
   * @throws IllegalArgumentException if something in it was refused: only a good file is prepared
   */
  static byte[] encode(Node root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(root, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Node node, DataOutputStream out) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      write(scalar, out);
    } else if (node instanceof Node.Sequence sequence) {
      head(SEQUENCE, node, out);
      out.writeInt(sequence.items().size());
      for (Node item : sequence.items()) {
        write(item, out);
      }
    } else if (node instanceof Node.Mapping mapping && !mapping.flawed()) {
      head(MAPPING, node, out);
      out.writeInt(mapping.entries().size());
      for (Node.Entry entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
    } else {
      throw new IllegalArgumentException("line " + (node.line() + 1) + " was refused");
    }
  }

  private static void write(Node.Scalar scalar, DataOutputStream out) throws IOException {
    head(scalar.literal() ? LITERAL : scalar.plain() ? PLAIN : QUOTED, scalar, out);
    byte[] text = scalar.text().getBytes(UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }

  private static void head(int kind, Node node, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    out.writeInt(node.line());
    out.writeInt(node.column());
  }

  /** The node that {@link #encode} was given. */
  static Node decode(byte[] bytes) {
    return new NodeCode(bytes).node();
  }

  private Node node() {
    int kind = bytes.get();
    int line = bytes.getInt();
    int column = bytes.getInt();
    int length = bytes.getInt();
    return switch (kind) {
      case SEQUENCE -> new Node.Sequence(line, column, items(length));
      case MAPPING -> new Node.Mapping(line, column, entries(length), false);
      default -> new Node.Scalar(line, column, text(length), kind == PLAIN, kind == LITERAL);
    };
  }

  private List<Node> items(int count) {
    List<Node> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(node());
    }
    return items;
  }

  private List<Node.Entry> entries(int count) {
    List<Node.Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(new Node.Entry((Node.Scalar) node(), node()));
    }
    return entries;
  }

  private String text(int length) {
    int from = bytes.position();
    bytes.position(from + length);
    return new String(bytes.array(), from, length, UTF_8);
  }
}
