package org.engross.render.docx;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A Word frame made ready: the entries that every draft shares, compressed and laid out as they
 * will stand in the file, and the parts with a slot that each draft fills.
 *
 * @param entries what every draft shares
 * @param document {@code word/document.xml}, its slot in the place of {@code $body}
 * @param documentRelationships its relationships, with a slot for links
 * @param footnotes {@code word/footnotes.xml}, with its two separators before the slot
 * @param numbering {@code word/numbering.xml}, with a slot for the draft's lists
 * @param headers the headers in which {@code $continuation} stands
 * @param look what the renderer must know of the frame
 */
public record PreparedFrame(
    ZipPrefix entries,
    Slotted document,
    Slotted documentRelationships,
    Slotted footnotes,
    Slotted numbering,
    List<Slotted> headers,
    Look look) {
  private static final int MAGIC = 0x454E4746; // "ENGF"
  private static final int VERSION = 2;

  /** Copies the headers. */
  public PreparedFrame {
    headers = List.copyOf(headers);
  }

  /**
   * A frame that ships in the jar: the file {@code templates/NAME.docx}, prepared when the jar was
   * built.
   *
   * @param draft whether each page is marked DRAFT
   */
  public static PreparedFrame shipped(String name, boolean draft) {
    String resource = resource(name, draft);
    try (InputStream in = PreparedFrame.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String name, boolean draft) {
    return "frames/" + name + (draft ? "-draft" : "-final") + ".frame";
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    entries.write(out);
    for (Slotted part : List.of(document, documentRelationships, footnotes, numbering)) {
      part.write(out);
    }
    out.writeInt(headers.size());
    for (Slotted header : headers) {
      header.write(out);
    }
    look.write(out);
    out.flush();
  }

  static PreparedFrame read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("no prepared frame of this version");
    }
    ZipPrefix entries = ZipPrefix.read(in);
    Slotted document = Slotted.read(in);
    Slotted documentRelationships = Slotted.read(in);
    Slotted footnotes = Slotted.read(in);
    Slotted numbering = Slotted.read(in);
    List<Slotted> headers = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      headers.add(Slotted.read(in));
    }
    return new PreparedFrame(
        entries, document, documentRelationships, footnotes, numbering, headers, Look.read(in));
  }
}
