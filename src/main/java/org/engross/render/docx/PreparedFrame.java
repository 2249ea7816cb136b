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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.render.docx.zip.ZipPrefix;

/**
 * A Word frame made ready: the entries that every draft shares, compressed and laid out as they
 * will stand in the file, and the parts with a slot that each draft fills.
 *
 * @param entries what every draft shares
 * @param document {@code word/document.xml}, its slot in the place of {@code $body}; empty if it is
 *     among the parts of the text
 * @param documentRelationships its relationships, with a slot for links
 * @param footnotes {@code word/footnotes.xml}, with its two separators before the slot
 * @param endnotes {@code word/endnotes.xml}, likewise
 * @param numbering {@code word/numbering.xml}, with a slot for the draft's lists
 * @param headers the headers in which {@code $continuation} stands, without those of the text
 * @param text what must be merged for each draft: the parts in which a person typed fields
 * @param hasBody whether a draft flows into it; else its own text is all there is
 * @param placed pictures that stand in it because somebody typed their names there
 * @param look what the renderer must know of the frame
 */
public record PreparedFrame(
    ZipPrefix entries,
    Optional<Slotted> document,
    Slotted documentRelationships,
    Slotted footnotes,
    Slotted endnotes,
    Slotted numbering,
    List<Slotted> headers,
    FrameText text,
    boolean hasBody,
    List<PlacedPicture> placed,
    Look look) {
  private static final int MAGIC = 0x454E4746; // "ENGF"
  private static final int VERSION = 5;

  /** Copies the lists. */
  public PreparedFrame {
    headers = List.copyOf(headers);
    placed = List.copyOf(placed);
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

  /**
   * What a prepared frame depends on beside the file it was made of: frames that other builds
   * stored are of no use to this one.
   */
  public static String version() throws IOException {
    return CompilerVersion.read();
  }

  static String resource(String name, boolean draft) {
    return "frames/" + name + (draft ? "-draft" : "-final") + ".frame";
  }

  /** The paragraphs of its page, if its own text is all there is. */
  public List<FrameLine> lines() {
    Map<String, String> names = new TreeMap<>();
    look.styles().forEach((name, id) -> names.putIfAbsent(id, name));
    return new FrameReader(text, names).read();
  }

  /** Stores the frame, for {@link #read}. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    entries.write(out);
    for (Slotted part : List.of(documentRelationships, footnotes, endnotes, numbering)) {
      part.write(out);
    }
    out.writeBoolean(document.isPresent());
    if (document.isPresent()) {
      document.get().write(out);
    }
    out.writeInt(headers.size());
    for (Slotted header : headers) {
      header.write(out);
    }
    text.write(out);
    out.writeBoolean(hasBody);
    out.writeInt(placed.size());
    for (PlacedPicture picture : placed) {
      picture.write(out);
    }
    look.write(out);
    out.flush();
  }

  /**
   * A frame that was stored.
   *
   * @throws IOException if these bytes are none, or of another version
   */
  public static PreparedFrame read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("no prepared frame of this version");
    }
    ZipPrefix entries = ZipPrefix.read(in);
    Slotted documentRelationships = Slotted.read(in);
    Slotted footnotes = Slotted.read(in);
    Slotted endnotes = Slotted.read(in);
    Slotted numbering = Slotted.read(in);
    Optional<Slotted> document =
        in.readBoolean() ? Optional.of(Slotted.read(in)) : Optional.empty();
    List<Slotted> headers = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      headers.add(Slotted.read(in));
    }
    FrameText text = FrameText.read(in);
    boolean hasBody = in.readBoolean();
    List<PlacedPicture> placed = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      placed.add(PlacedPicture.read(in));
    }
    return new PreparedFrame(
        entries,
        document,
        documentRelationships,
        footnotes,
        endnotes,
        numbering,
        headers,
        text,
        hasBody,
        placed,
        Look.read(in));
  }
}
