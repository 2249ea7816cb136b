package org.engross.render.docx;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;

/**
 * A picture that stands in a frame for all drafts because a person typed its name there.
 *
 * @param name as templates call it: {@code seal}
 * @param part where it stands: {@code header 1, paragraph 3}
 * @param words what was typed in that paragraph
 */
public record PlacedPicture(String name, String part, String words) {
  /** Refuses null. */
  public PlacedPicture {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(words, "words");
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(name);
    out.writeUTF(part);
    out.writeUTF(words);
  }

  static PlacedPicture read(DataInput in) throws IOException {
    return new PlacedPicture(in.readUTF(), in.readUTF(), in.readUTF());
  }
}
