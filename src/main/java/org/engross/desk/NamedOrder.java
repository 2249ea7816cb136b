package org.engross.desk;

import java.util.List;
import java.util.Optional;

/**
 * An order and its file name without an ending, which no other order of the batch has.
 *
 * @param book the name of the file that holds it with others; empty if it is a file of its own
 */
record NamedOrder(Order order, String stem, Optional<String> book) {

  /** A draft that is a file of its own. */
  NamedOrder(Order order, String stem) {
    this(order, stem, Optional.empty());
  }

  /** The same draft in a file with others. */
  NamedOrder in(String bookStem) {
    return new NamedOrder(order, stem, Optional.of(bookStem));
  }

  /** The formats in which it leaves. */
  List<Format> formats() {
    return order.formats();
  }

  /** Those of these formats in which it can leave. */
  List<Format> fitting(List<Format> formats) {
    return formats.stream().filter(format -> format.fits(order.template().purpose())).toList();
  }

  /** The formats in which it is a file of its own. */
  List<Format> alone() {
    return formats().stream().filter(format -> !isBound(format)).toList();
  }

  private boolean isBound(Format format) {
    return book.isPresent() && format.takesFrame();
  }

  /** Its file's name in one format. */
  String file(Format format) {
    return (isBound(format) ? book.get() : stem) + format.ending();
  }
}
