package org.engross.render.docx;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A part of the package with one slot, into which each draft writes its own: its name in the
 * package ({@code word/document.xml}), the XML before the slot, and the XML after it.
 */
final class Slotted {
  private final String name;
  private final byte[] head;
  private final byte[] tail;

  /** Keeps the arrays as they are. */
  Slotted(String name, byte[] head, byte[] tail) {
    this.name = name;
    this.head = head;
    this.tail = tail;
  }

  String name() {
    return name;
  }

  /** The whole part, with this in its slot. */
  void write(Xml content, Xml out) {
    out.raw(head).raw(content).raw(tail);
  }

  /** The same with a seam before the slot and one behind it. */
  void writeApart(Xml content, Xml out) {
    out.raw(head).seam();
    out.raw(content).seam();
    out.raw(tail);
  }

  /** The same with what one draft has alone. */
  void writeOwn(Xml content, Xml out) {
    out.raw(head).seamOfOwn();
    out.raw(content).seam();
    out.raw(tail);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(name);
    out.writeInt(head.length);
    out.write(head);
    out.writeInt(tail.length);
    out.write(tail);
  }

  static Slotted read(DataInput in) throws IOException {
    String name = in.readUTF();
    byte[] head = new byte[in.readInt()];
    in.readFully(head);
    byte[] tail = new byte[in.readInt()];
    in.readFully(tail);
    return new Slotted(name, head, tail);
  }
}
