package org.engross.render.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * The pictures of a frame, each decoded and encoded again: what else a file carries (places, names,
 * thumbnails, code) stays behind. JPEG stays JPEG, all else becomes PNG.
 */
final class Pictures {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final int MOST_PIXELS = 16_000_000;
  private static final float JPEG_QUALITY = 0.95f;

  private final FrameNotes notes;
  private final Map<String, Optional<String>> targets = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private int drawings;

  Pictures(FrameNotes notes) {
    this.notes = notes;
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
    byte[] bytes;
    try (InputStream in = part.getInputStream()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      notes.refuse(words, "a picture has more than 16 MB", "insert a smaller one");
      return Optional.empty();
    }
    Optional<byte[]> file = encoded(bytes, words);
    return file.map(
        encoded -> {
          boolean isJpeg = (encoded[0] & 0xFF) == 0xFF;
          String target = "media/picture" + (files.size() + 1) + (isJpeg ? ".jpeg" : ".png");
          files.put("word/" + target, encoded);
          return target;
        });
  }

  private Optional<byte[]> encoded(byte[] bytes, String words) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        return encoded(readers.next(), in, words);
      }
    } catch (IOException | RuntimeException e) {
      // A damaged picture makes readers fail in many ways; for the person it is one.
    }
    notes.refuse(
        words,
        "a picture cannot be read",
        "insert it as PNG or JPEG (RGB); EMF, WMF and SVG cannot be taken over");
    return Optional.empty();
  }

  private Optional<byte[]> encoded(ImageReader reader, ImageInputStream in, String words)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        notes.refuse(words, "a picture has more than 16 million pixels", "insert a smaller one");
        return Optional.empty();
      }
      BufferedImage image = reader.read(0);
      return Optional.of(
          reader.getFormatName().equalsIgnoreCase("JPEG") ? jpeg(image) : Png.of(image));
    } finally {
      reader.dispose();
    }
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(JPEG_QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
