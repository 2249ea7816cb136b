package org.engross.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.outbox.Disk;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.render.docx.PreparedFrame;

/**
 * Prepared frames of earlier runs, by the hash of the Word file, of what prepared it, and of the
 * pictures that it may show: to prepare one anew takes a second.
 */
final class FrameCache {
  private static final String ENDING = ".frame";

  private final Cache cache;
  private final String pictures;

  /**
   * @param pictures the {@linkplain Gallery#hash hash} of those that frames may show
   */
  FrameCache(Cache cache, String pictures) {
    this.cache = cache;
    this.pictures = pictures;
  }

  /**
   * A frame as it is kept.
   *
   * @param remarks what a person should mend in it, to be said in every run
   */
  record Entry(PreparedFrame frame, List<Problem> remarks) {}

  /** The frame that was made of this file, if it is kept. */
  Optional<Entry> find(byte[] file, boolean draft) {
    try {
      Optional<byte[]> kept = cache.find(key(file, draft), ENDING);
      return kept.isEmpty() ? Optional.empty() : Optional.of(read(kept.get()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // Of an earlier form: it is made anew.
    }
  }

  /** Keeps a frame for later runs, if that is possible. */
  void keep(byte[] file, boolean draft, Entry entry) {
    try {
      cache.keep(key(file, draft), ENDING, written(entry));
    } catch (IOException e) {
      // The build's own version cannot be read: nothing is kept.
    }
  }

  private String key(byte[] file, boolean draft) throws IOException {
    String made = (draft ? "-draft-" : "-final-") + PreparedFrame.version();
    return Disk.hash(file) + made + pictures;
  }

  private static byte[] written(Entry entry) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeInt(entry.remarks.size());
    for (Problem remark : entry.remarks) {
      out.writeUTF(remark.place().file());
      out.writeUTF(remark.message());
      out.writeUTF(remark.remedy());
    }
    entry.frame.write(out);
    return content.toByteArray();
  }

  private static Entry read(byte[] content) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    List<Problem> remarks = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      Place place = Place.of(in.readUTF());
      remarks.add(new Problem(Level.WARNING, "", place, in.readUTF(), in.readUTF()));
    }
    return new Entry(PreparedFrame.read(in), remarks);
  }
}
