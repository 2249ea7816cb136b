package org.engross.render.docx;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A piece of a part's XML between texts that are merged. */
final class Fragment {
  private static final int LARGEST = 1 << 26;

  private final Kind kind;
  private final String part;
  private final byte[] xml;

  /**
   * Keeps the array as it is.
   *
   * @param kind what begins or ends with it
   * @param part the name of the part that ends with it, or empty
   */
  Fragment(Kind kind, String part, byte[] xml) {
    this.kind = kind;
    this.part = part;
    this.xml = xml;
  }

  /** What a fragment begins or ends. */
  enum Kind {
    PLAIN,
    /** A paragraph that vanishes if its references are all empty. */
    PARAGRAPH,
    /** Such a paragraph of one reference, whose place formatted text takes. */
    FIELD_PARAGRAPH,
    /** A paragraph that stays, as it holds more than text. */
    KEPT_PARAGRAPH,
    PARAGRAPH_END,
    /** The break before a line that vanishes if its references are all empty. */
    LINE,
    /** The break before a line that stays. */
    KEPT_LINE,
    /** A note at the foot of its page, whose content follows up to its end. */
    FOOTNOTE,
    /** A note at the end, likewise. */
    ENDNOTE,
    /** A link in a note; the part is where it leads. */
    NOTE_LINK,
    NOTE_END,
    /** What the file says of itself; the part is the property's name. */
    PROPERTY,
    PROPERTY_END,
    /** A table that vanishes if it has no rows. */
    TABLE,
    TABLE_END,
    /** A cell, header, footer or text box, which Word wants to end with a paragraph. */
    CONTAINER_END,
    PART_END
  }

  Kind kind() {
    return kind;
  }

  String part() {
    return part;
  }

  byte[] xml() {
    return xml;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(kind.name());
    out.writeUTF(part);
    out.writeInt(xml.length);
    out.write(xml);
  }

  static Fragment read(DataInput in) throws IOException {
    Kind kind = Kind.valueOf(in.readUTF());
    String part = in.readUTF();
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("no fragment");
    }
    byte[] xml = new byte[length];
    in.readFully(xml);
    return new Fragment(kind, part, xml);
  }
}
