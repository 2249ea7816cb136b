package org.engross.render.xml;

import java.util.List;
import org.engross.resolution.Passage;
import org.engross.resolution.Resolution;
import org.engross.resolution.Where;

/** The footnotes of a resolution by the place that they hang on. */
final class Notes {
  private final List<Passage> notes;

  Notes(Resolution resolution) {
    notes = resolution.beside().notes();
  }

  List<String> at(Where where) {
    return notes.stream().filter(n -> n.where().equals(where)).map(Passage::text).toList();
  }
}
