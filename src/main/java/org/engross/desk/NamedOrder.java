package org.engross.desk;

import java.util.List;

/** An order and its file name without an ending, which no other order of the batch has. */
record NamedOrder(Order order, String stem) {

  /** The formats in which it leaves. */
  List<Format> formats() {
    return order.formats();
  }

  /** Those of these formats in which it can leave. */
  List<Format> fitting(List<Format> formats) {
    return formats.stream().filter(format -> format.fits(order.template().purpose())).toList();
  }

  /** Its file's name in one format. */
  String file(Format format) {
    return stem + format.ending();
  }
}
