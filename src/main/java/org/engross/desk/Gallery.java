package org.engross.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.document.Image;
import org.engross.document.Inline;
import org.engross.office.PictureSource;
import org.engross.outbox.Disk;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.PictureFile;
import org.engross.render.docx.PreparedFrame;
import org.engross.source.Folder;

/**
 * The pictures that an office names for its templates, {@code $picture.seal}: each read, decoded
 * and encoded again once, and kept so for later runs.
 */
final class Gallery {
  private static final Set<String> FORMATS = Set.of("png", "jpeg");
  private static final String ENDING = ".picture";
  private static final long MOST_HIGH = 9L * Image.INCH;

  /** Stands for one that cannot be had: that was said, and no draft is made. */
  private static final Image UNSEEN = new Image(1, 1, new byte[1]);

  private final Folder folder;
  private final Cache cache;
  private final Problems problems;
  private final Map<String, Inline.Picture> pictures = new LinkedHashMap<>();
  private final StringBuilder made = new StringBuilder();

  private Gallery(Folder folder, Cache cache, Problems problems) {
    this.folder = folder;
    this.cache = cache;
    this.problems = problems;
  }

  /**
   * Reads an office's pictures.
   *
   * @param problems takes all that is wrong with their files
   */
  static Gallery read(
      Map<String, PictureSource> sources, Folder folder, Cache cache, Problems problems) {
    Gallery gallery = new Gallery(folder, cache, problems);
    sources.forEach(gallery::add);
    return gallery;
  }

  /** The pictures, by the names that templates use. */
  Map<String, Inline.Picture> pictures() {
    return Collections.unmodifiableMap(pictures);
  }

  /** What is the same only where all pictures and what is said of them are the same. */
  String hash() {
    return made.length() == 0 ? "" : Disk.hash(made.toString().getBytes(UTF_8));
  }

  private void add(String name, PictureSource source) {
    try {
      Optional<byte[]> bytes = folder.bytes(source.file().id());
      String hash = Disk.hash(bytes.orElse(new byte[0]));
      put(name, bytes.flatMap(b -> image(source, b, hash)).orElse(UNSEEN), source, hash);
      if (bytes.isEmpty()) {
        problems.error(
            source.file().place(), "there is no file " + source.file().id(), hint(source));
      }
    } catch (ProblemException e) {
      put(name, UNSEEN, source, "");
      problems.addAll(e.problems());
    }
  }

  private void put(String name, Image image, PictureSource source, String hash) {
    pictures.put(name, new Inline.Picture(source.alt(), image));
    made.append(name).append('\n').append(source.alt()).append('\n');
    made.append(source.width()).append('\n').append(hash).append('\n');
  }

  private String hint(PictureSource source) {
    String path = source.file().id();
    String under = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    List<String> others = folder.list(under, "").stream().map(Gallery::file).toList();
    return others.isEmpty() ? "put it there" : Nearest.hint(file(path), others);
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Optional<Image> image(PictureSource source, byte[] bytes, String hash) {
    Place place = Place.of(folder.name(source.file().id()));
    try {
      PictureFile file = prepared(bytes, hash);
      if (!FORMATS.contains(file.format())) {
        problems.error(
            place,
            "this is a " + file.format().toUpperCase(Locale.ROOT) + " file, whatever its name says",
            "save it as PNG or JPEG");
        return Optional.empty();
      }
      return sized(source, file);
    } catch (PictureFile.Refused refused) {
      problems.error(place, "the picture " + refused.getMessage(), refused.remedy());
      return Optional.empty();
    }
  }

  /** As high as its pixels make it. */
  private Optional<Image> sized(PictureSource source, PictureFile file) {
    long height = Math.max(1, (long) source.width() * file.height() / file.width());
    if (height > MOST_HIGH) {
      problems.error(
          source.file().place(),
          "the picture is higher than a page at this width",
          "give it a smaller  width:");
      return Optional.empty();
    }
    return Optional.of(new Image(source.width(), (int) height, file.bytes()));
  }

  private PictureFile prepared(byte[] bytes, String hash) throws PictureFile.Refused {
    try {
      String key = hash + "-picture-" + PreparedFrame.version();
      Optional<byte[]> kept = cache.find(key, ENDING);
      if (kept.isPresent()) {
        return read(kept.get());
      }
      PictureFile file = PictureFile.of(bytes);
      cache.keep(key, ENDING, written(file));
      return file;
    } catch (IOException e) {
      return PictureFile.of(bytes);
    }
  }

  private static byte[] written(PictureFile file) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeUTF(file.format());
    out.writeInt(file.width());
    out.writeInt(file.height());
    out.write(file.bytes());
    return content.toByteArray();
  }

  private static PictureFile read(byte[] content) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    return new PictureFile(in.readUTF(), in.readInt(), in.readInt(), in.readAllBytes());
  }
}
