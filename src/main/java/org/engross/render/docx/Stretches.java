package org.engross.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.engross.render.docx.zip.Packer;

/**
 * Divides parts at their seams, and knows the stretches that it met lately. It belongs to one
 * thread.
 */
final class Stretches {
  /** A letter has about a dozen, of which some are its own. */
  private static final int MOST_KEPT = 64;

  private final Packer packer = new Packer();
  private final CRC32 crc = new CRC32();
  private final Map<Long, Stretch> kept =
      new LinkedHashMap<>(2 * MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Stretch> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** The stretches of a part, in order. */
  List<Stretch> of(Xml part) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    boolean isOwn = false;
    for (int i = 0; i <= part.seams(); i++) {
      int to = i < part.seams() ? part.seamAt(i) : part.length();
      if (to > from) {
        stretches.add(isOwn ? own(part.array(), from, to) : stretch(part.array(), from, to));
        from = to;
      }
      isOwn = i < part.seams() && part.isOwnBehind(i);
    }
    return stretches;
  }

  /** A stretch that no other draft has. */
  private Stretch own(byte[] bytes, int from, int to) {
    return new Stretch(packer.packOwn(bytes, from, to));
  }

  private Stretch stretch(byte[] bytes, int from, int to) {
    crc.reset();
    crc.update(bytes, from, to - from);
    long key = crc.getValue() << Integer.SIZE | to - from;
    Stretch known = kept.get(key);
    if (known == null || !known.piece().is(bytes, from, to)) {
      known = new Stretch(packer.pack(bytes, from, to));
      kept.put(key, known);
    }
    return known;
  }
}
