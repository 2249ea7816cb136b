package org.engross.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.engross.document.Image;
import org.engross.document.Inline;
import org.w3c.dom.Element;

/** A part of the person's file on its way into a frame: its words, pictures and links. */
final class FramePart {
  private final PackagePart source;
  private final String words;
  private final Pictures pictures;
  private final Optional<NoteSource> notes;
  private final boolean isOfNotes;
  private final Relationships relationships = new Relationships();

  /**
   * @param words how a person knows the part: {@code header 1}
   */
  FramePart(PackagePart source, String words, Pictures pictures) {
    this(source, words, pictures, Optional.empty(), false);
  }

  private FramePart(
      PackagePart source,
      String words,
      Pictures pictures,
      Optional<NoteSource> notes,
      boolean isOfNotes) {
    this.source = source;
    this.words = words;
    this.pictures = pictures;
    this.notes = notes;
    this.isOfNotes = isOfNotes;
  }

  /** The document, to whose text the notes belong. */
  static FramePart ofDocument(PackagePart source, Pictures pictures, NoteSource notes) {
    return new FramePart(source, "", pictures, Optional.of(notes), false);
  }

  /** The part that holds notes. */
  static FramePart ofNotes(PackagePart source, String words, Pictures pictures) {
    return new FramePart(source, words, pictures, Optional.empty(), true);
  }

  /** The notes to which its text may refer; only the document has some. */
  Optional<NoteSource> notes() {
    return notes;
  }

  /** Whether it holds notes, which come to stand in another part. */
  boolean isOfNotes() {
    return isOfNotes;
  }

  /** Where a link leads, if it leads outside and is harmless. */
  Optional<String> target(Element hyperlink) {
    String id = hyperlink.getAttributeNS(PartNames.RELATIONSHIPS, "id");
    return Optional.ofNullable(id.isEmpty() ? null : source.getRelationship(id))
        .map(PackageRelationship::getTargetURI)
        .map(URI::toString)
        .filter(FramePackage::isHarmless);
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
    return target(hyperlink).map(target -> relationships.outside("hyperlink", target));
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

  /** The names of the pictures that may be placed. */
  Set<String> pictureNames() {
    return pictures.names();
  }

  /**
   * A picture that the office names, to stand in a run of this paragraph; empty if it has none.
   *
   * @param place the paragraph as a person knows it
   */
  Optional<Element> drawing(String name, Element paragraph, String place) {
    String words = FrameSpot.of(paragraph, this).words();
    pictures.note(new PlacedPicture(name, place, words));
    return pictures.named(name).map(picture -> drawing(picture, paragraph));
  }

  private Element drawing(Inline.Picture picture, Element paragraph) {
    Image image = picture.image().within(room(paragraph) * Drawing.TWENTIETH_OF_POINT);
    String relationship = relationships.to("image", pictures.target(picture));
    Xml xml = new Xml().raw("<w:r xmlns:w=\"").raw(PartNames.WORD).raw("\" xmlns:r=\"");
    xml.raw(PartNames.RELATIONSHIPS).raw("\">");
    Drawing.write(image, picture.alt(), nextDrawing(), relationship, xml);
    xml.raw("</w:r>");
    try (InputStream in = new ByteArrayInputStream(xml.copy())) {
      Element drawing = Dom.children(FrameXml.parse(in).getDocumentElement()).get(0);
      return (Element) paragraph.getOwnerDocument().importNode(drawing, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width that a paragraph has for a picture: that of its cell, or of the text. */
  private int room(Element paragraph) {
    Element cell = Dom.around(paragraph, "tc");
    return Stream.ofNullable(cell)
        .flatMap(c -> Dom.children(c, "tcPr").stream())
        .flatMap(p -> Dom.children(p, "tcW").stream())
        .filter(w -> Dom.attribute(w, "type").equals("dxa"))
        .map(w -> Dom.attribute(w, "w"))
        .filter(w -> w.matches("[1-9][0-9]{1,5}"))
        .map(Integer::parseInt)
        .reduce(pictures.textWidth(), Math::min);
  }
}
