package org.engross.template;

import org.engross.markup.Markup;
import org.engross.source.Characters;

/** What the text around a template's fields is, and so how a plain value is inserted into it. */
enum TextKind {
  /** Markup, which the shipped macros may write too. */
  MARKUP {
    @Override
    String insert(String value) {
      return Markup.escape(value);
    }
  },

  /** Plain text, as in a Word frame: a value stands as it is, and a mark for formatted text. */
  PLAIN {
    @Override
    String insert(String value) {
      int at = Characters.firstForbidden(value);
      if (at >= 0) {
        String name = Characters.name(value.codePointAt(at));
        throw new IllegalArgumentException("a field holds the character " + name);
      }
      return value;
    }
  };

  /**
   * A plain value as it is inserted.
   *
   * @throws IllegalArgumentException if the value cannot stand in such a text
   */
  abstract String insert(String value);
}
