package org.engross.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A part of a line of text. */
public sealed interface Inline {

  /** Calls the visitor's method for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** Text with its marks, in the order of {@link Mark}. */
  record Text(String text, Set<Mark> marks) implements Inline {
    /** Copies the marks. */
    public Text {
      marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** Text without a mark. */
    public Text(String text) {
      this(text, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A link: words, and an {@code http}, {@code https} or {@code mailto} address. */
  record Link(String text, String target) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A note; it holds no further note.
   *
   * @param atEnd whether it stands at the end of the draft, and not at the foot of its page; where
   *     there are no pages, every note stands at the end
   */
  record Footnote(List<Inline> content, boolean atEnd) implements Inline {
    /** Copies the content. */
    public Footnote {
      content = List.copyOf(content);
    }

    /** A note at the foot of its page. */
    public Footnote(List<Inline> content) {
      this(content, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.footnote(this);
    }
  }

  /** A new line inside a paragraph. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * A picture in a line of text.
   *
   * @param alt what it shows, for whoever does not see it
   */
  record Picture(String alt, Image image) implements Inline {
    /** Refuses a picture that says nothing to whoever does not see it. */
    public Picture {
      Objects.requireNonNull(image, "image");
      if (alt.isBlank()) {
        throw new IllegalArgumentException("a picture without alternative text");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /** One method a kind, so that the compiler says who has not heard of a new one. */
  interface Visitor<R> {
    /** Text with its marks. */
    R text(Text text);

    /** A link. */
    R link(Link link);

    /** A footnote. */
    R footnote(Footnote footnote);

    /** A new line inside a paragraph. */
    R lineBreak(LineBreak lineBreak);

    /** A picture. */
    R picture(Picture picture);
  }
}
