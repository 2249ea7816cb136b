package org.engross.office;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values by name, in the order in which a person wrote them. */
final class Texts {
  private Texts() {}

  /** An unchangeable copy; {@code Map.copyOf} would lose the order. */
  static <T> Map<String, T> copy(Map<String, T> texts) {
    return texts.size() < 2
        ? Map.copyOf(texts)
        : Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
