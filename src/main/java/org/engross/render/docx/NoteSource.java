package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** The notes of the person's file, each of which comes to stand where its mark is. */
final class NoteSource {
  /** The element in our trees that holds a note in the place of its mark. */
  static final String NOTE = "note";

  /** The element in our trees around a link in a note. */
  static final String LINK = "notelink";

  private final Map<String, FramePart> parts = new HashMap<>();
  private final Map<String, Element> notes = new HashMap<>();

  private NoteSource() {}

  static NoteSource of(FramePackage source, Pictures pictures)
      throws IOException, OpenXML4JException {
    NoteSource notes = new NoteSource();
    for (String word : new String[] {"footnote", "endnote"}) {
      Optional<PackagePart> part = source.related(word + "s");
      if (part.isPresent()) {
        notes.add(word, part.get(), pictures);
      }
    }
    return notes;
  }

  private void add(String word, PackagePart part, Pictures pictures) throws IOException {
    parts.put(word, FramePart.ofNotes(part, "a " + word, pictures));
    try (InputStream in = part.getInputStream()) {
      Element root = FrameXml.parse(in).getDocumentElement();
      for (Element note : Dom.children(root, word)) {
        notes.put(word + " " + Dom.attribute(note, "id"), note);
      }
    }
  }

  /** The note of a mark: {@code w:footnoteReference}. */
  Optional<Element> note(Element mark) {
    return Optional.ofNullable(notes.get(word(mark) + " " + Dom.attribute(mark, "id")));
  }

  /** The part in which it stands. */
  FramePart part(Element mark) {
    return parts.get(word(mark));
  }

  /** {@code footnote} or {@code endnote}. */
  static String word(Element mark) {
    return mark.getLocalName().replace("Reference", "");
  }
}
