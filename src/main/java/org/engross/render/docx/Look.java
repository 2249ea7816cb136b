package org.engross.render.docx;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the renderer must know of a frame to write into it.
 *
 * @param styles the id of each paragraph and character style, by the name that Word shows
 * @param numbers the abstract numbering of numbered lists
 * @param bullets the abstract numbering of bulleted lists
 * @param legislative the abstract numbering of items as laws number them: (1), (A), (i)
 * @param firstList the first number that no list of the frame uses
 * @param textWidth the width between the margins, in twentieths of a point
 */
record Look(
    Map<String, String> styles,
    int numbers,
    int bullets,
    int legislative,
    int firstList,
    int textWidth) {

  Look {
    styles = Map.copyOf(styles);
  }

  /** The id of a style; a frame has every style or it is not prepared. */
  String style(String name) {
    String id = styles.get(name);
    if (id == null) {
      throw new IllegalStateException("the frame has no style " + name);
    }
    return id;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(styles.size());
    for (Map.Entry<String, String> style : new TreeMap<>(styles).entrySet()) {
      out.writeUTF(style.getKey());
      out.writeUTF(style.getValue());
    }
    out.writeInt(numbers);
    out.writeInt(bullets);
    out.writeInt(legislative);
    out.writeInt(firstList);
    out.writeInt(textWidth);
  }

  static Look read(DataInput in) throws IOException {
    Map<String, String> styles = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      String name = in.readUTF();
      styles.put(name, in.readUTF());
    }
    return new Look(styles, in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }
}
