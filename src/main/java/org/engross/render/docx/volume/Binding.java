package org.engross.render.docx.volume;

import org.engross.render.docx.PartNames;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.docx.zip.PackedPart;

/** What the drafts of a volume share and use up as it grows: relationships, ids, lists, notes. */
final class Binding {
  private final SharedParts shared;
  private final Relations relations = new Relations();
  private final Relations noteRelations = new Relations();
  private final Ids ids = new Ids();
  private final HeaderParts headers;
  private final ListNumbers lists = new ListNumbers();
  private final PackedPart notes = new PackedPart(PartNames.FOOTNOTES);
  private final Sections sections;
  private final Reader reader;
  private int noteCount;

  Binding(PreparedFrame frame, Reader reader, boolean newSheet) {
    this.reader = reader;
    this.shared = new SharedParts(frame.entries());
    this.headers = new HeaderParts(shared, relations, ids);
    this.sections = new Sections(newSheet && reader == Reader.WORD, headers::blank);
  }

  /** What lies in the prepared frame. */
  SharedParts shared() {
    return shared;
  }

  /** Of the body. */
  Relations relations() {
    return relations;
  }

  /** Of the notes at the foot of pages. */
  Relations noteRelations() {
    return noteRelations;
  }

  Ids ids() {
    return ids;
  }

  HeaderParts headers() {
    return headers;
  }

  ListNumbers lists() {
    return lists;
  }

  Sections sections() {
    return sections;
  }

  /** The notes at the foot of pages, as they are written. */
  PackedPart notes() {
    return notes;
  }

  /** Whether notes carry marks that are written out, because the reader would number on. */
  boolean marksNotes() {
    return reader == Reader.LIBREOFFICE;
  }

  /** The number by which a note's mark finds it. */
  int nextNote() {
    noteCount++;
    return noteCount;
  }
}
