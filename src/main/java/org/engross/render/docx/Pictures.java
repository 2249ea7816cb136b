package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.engross.document.Inline;

/** The pictures of a frame, each {@linkplain PictureFile decoded and encoded again}. */
final class Pictures {
  private final FrameNotes notes;
  private final Map<String, Optional<String>> targets = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Inline.Picture> named;
  private final IdentityHashMap<byte[], String> targetsOfNamed = new IdentityHashMap<>();
  private final List<PlacedPicture> placed = new ArrayList<>();
  private int drawings;
  private int textWidth;

  /**
   * @param named pictures that are not in the frame's file, by the names that stand for them in it
   */
  Pictures(FrameNotes notes, Map<String, Inline.Picture> named) {
    this.notes = notes;
    this.named = named;
  }

  /** The pictures by their names in the package: {@code word/media/picture1.png}. */
  Map<String, byte[]> files() {
    return files;
  }

  int nextDrawing() {
    drawings++;
    return drawings;
  }

  /**
   * Takes a picture over.
   *
   * @param words the part that shows it
   * @return its name from the document's folder: {@code media/picture1.png}; empty if it is refused
   */
  Optional<String> add(PackagePart part, String words) throws IOException {
    String name = part.getPartName().getName();
    if (!targets.containsKey(name)) {
      targets.put(name, encoded(part, words));
    }
    return targets.get(name);
  }

  private Optional<String> encoded(PackagePart part, String words) throws IOException {
    try (InputStream in = part.getInputStream()) {
      PictureFile file = PictureFile.of(in.readNBytes(PictureFile.MOST_BYTES + 1));
      return Optional.of(put(file.bytes()));
    } catch (PictureFile.Refused refused) {
      notes.refuse(words, "a picture " + refused.getMessage(), refused.remedy());
      return Optional.empty();
    }
  }

  private String put(byte[] picture) {
    boolean isJpeg = (picture[0] & 0xFF) == 0xFF;
    String target = "media/picture" + (files.size() + 1) + (isJpeg ? ".jpeg" : ".png");
    files.put("word/" + target, picture);
    return target;
  }

  // Pictures that the office names

  /** Remembers where one is placed. */
  void note(PlacedPicture picture) {
    placed.add(picture);
  }

  /** Where they are placed. */
  List<PlacedPicture> placed() {
    return placed;
  }

  /** The width between the margins, in twentieths of a point. */
  int textWidth() {
    return textWidth;
  }

  /** Says how wide a picture may be. */
  void fit(int width) {
    textWidth = width;
  }

  /** The picture of a name. */
  Optional<Inline.Picture> named(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** The names that there are. */
  Set<String> names() {
    return named.keySet();
  }

  /** Where a picture that the office names lies: {@code media/picture1.png}. */
  String target(Inline.Picture picture) {
    return targetsOfNamed.computeIfAbsent(picture.image().bytes(), this::put);
  }
}
