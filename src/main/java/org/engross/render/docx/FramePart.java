package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;

/** A part of the person's file on its way into a frame: its words, pictures and links. */
final class FramePart {
  private final PackagePart source;
  private final String words;
  private final Pictures pictures;
  private final Relationships relationships = new Relationships();

  /**
   * @param words how a person knows the part: {@code header 1}
   */
  FramePart(PackagePart source, String words, Pictures pictures) {
    this.source = source;
    this.words = words;
    this.pictures = pictures;
  }

  /** A part that is not in the person's file. */
  FramePart beside(String otherWords) {
    return new FramePart(source, otherWords, pictures);
  }

  String words() {
    return words;
  }

  /** The relationships of the part that is made. */
  Relationships relationships() {
    return relationships;
  }

  /** What of the part may go on, its fields included. */
  FrameXml copy(FrameNotes notes) throws IOException {
    try (InputStream in = source.getInputStream()) {
      FrameXml copy = new AllowedCopy(this, notes).copy(FrameXml.parse(in));
      WordFields.check(copy.root(), this, notes);
      FrameRuns.join(copy.root());
      return copy;
    }
  }

  /** The relationship that a hyperlink has in the new part; empty if it leads nowhere outside. */
  Optional<String> link(Element hyperlink) {
    String id = hyperlink.getAttributeNS(PartNames.RELATIONSHIPS, "id");
    return Optional.ofNullable(id.isEmpty() ? null : source.getRelationship(id))
        .map(PackageRelationship::getTargetURI)
        .map(URI::toString)
        .filter(FramePackage::isHarmless)
        .map(target -> relationships.outside("hyperlink", target));
  }

  /** The relationship that a picture has in the new part; empty if it could not be taken over. */
  Optional<String> picture(String id) {
    PackageRelationship relationship = id.isEmpty() ? null : source.getRelationship(id);
    if (relationship == null) {
      return Optional.empty();
    }
    try {
      return pictures
          .add(source.getRelatedPart(relationship), words)
          .map(target -> relationships.to("image", target));
    } catch (OpenXML4JException | IOException e) {
      throw new IllegalStateException("a picture that is in the package cannot be read", e);
    }
  }

  /** The next number for a drawing: each is given once in a file. */
  int nextDrawing() {
    return pictures.nextDrawing();
  }
}
