package org.engross.render.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that was decoded and encoded again: what else its file carried (places, names,
 * thumbnails, code) stayed behind. What it is, its first bytes say, and not its name. JPEG stays
 * JPEG, all else becomes PNG.
 *
 * @param format of the file that was read: {@code png}, {@code jpeg}, {@code gif}, {@code bmp}
 * @param width in pixels
 * @param height in pixels
 * @param bytes as they may go into a draft
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PictureFile(String format, int width, int height, byte[] bytes) {
  /** The most bytes that a picture's file may have. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_PIXELS = 16_000_000;
  private static final float JPEG_QUALITY = 0.95f;

  /** Why a picture cannot be taken over, in words that go on with "the picture". */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    Refused(String message, String remedy) {
      super(message);
      this.remedy = remedy;
    }

    /** What would be right. */
    public String remedy() {
      return remedy;
    }
  }

  /**
   * Reads a picture and encodes it again. How large it is is known before a pixel is read.
   *
   * @throws Refused if it is too large, or no picture that can be read
   */
  public static PictureFile of(byte[] bytes) throws Refused {
    if (bytes.length > MOST_BYTES) {
      throw new Refused("has more than 16 MB", "make it smaller");
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        return read(readers.next(), in);
      }
    } catch (IOException | RuntimeException e) {
      // A damaged picture makes readers fail in many ways; for the person it is one.
    }
    throw new Refused(
        "cannot be read", "make it a PNG or JPEG (RGB); EMF, WMF and SVG cannot be taken over");
  }

  private static PictureFile read(ImageReader reader, ImageInputStream in)
      throws IOException, Refused {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw new Refused("has more than 16 million pixels", "make it smaller");
      }
      BufferedImage image = reader.read(0);
      String format = reader.getFormatName().toLowerCase(Locale.ROOT);
      byte[] encoded = format.equals("jpeg") ? jpeg(image) : Png.of(image);
      return new PictureFile(format, width, height, encoded);
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
