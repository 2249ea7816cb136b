package org.engross.render.docx;

import java.util.zip.CRC32;
import org.engross.document.Image;

/**
 * The part of a package that holds a picture of the draft. Its name comes of its bytes, so that one
 * picture is one part in whatever draft it stands; those of a frame are counted.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PicturePart(String target, int checksum, byte[] bytes) {

  static PicturePart of(Image image) {
    CRC32 checksum = new CRC32();
    checksum.update(image.bytes());
    String ending = image.isJpeg() ? ".jpeg" : ".png";
    String target = "media/picture0-" + checksum.getValue() + ending;
    return new PicturePart(target, (int) checksum.getValue(), image.bytes());
  }

  /** Its name in the package; the target is named from the folder of the document. */
  String name() {
    return "word/" + target;
  }
}
