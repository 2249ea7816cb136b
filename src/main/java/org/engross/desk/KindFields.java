package org.engross.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.engross.document.Kind;
import org.engross.template.Field;
import org.engross.template.Template;

/** The fields that a kind of draft has, for whoever tries a template without data. */
public final class KindFields {
  /** What stands for fields that not every text fits, by their whole names. */
  public static final Map<String, String> TEXTS =
      Map.of(
          "letter.kind", "letter",
          "letter.link", "https://www.sample.example/letter",
          "asks[].of", "you",
          "asks[].items[].end", ";",
          "calls[].end", ";");

  /** Lists that are never empty: a draft argues something, somebody signs, a call has a record. */
  public static final Set<String> NEVER_EMPTY =
      Set.of("points", "recipients", "signers", "leads", "asks[].items", "inquiry.items");

  /** Fields that are there only where others are. */
  public static final Map<String, String> TOGETHER = Map.of("release.to", "letter");

  private KindFields() {}

  /** Those of its fields that a draft of a template has. */
  public static Field.Group of(Template template) {
    Kind kind = template.purpose().kind();
    Map<String, Field> fields = new LinkedHashMap<>(template.fields().fields());
    if (kind != Kind.STATEMENT) {
      fields.keySet().removeAll(ReleaseFields.types().keySet());
    }
    if (kind != Kind.RESOLUTION) {
      fields.keySet().removeAll(ResolutionFields.types().keySet());
    }
    return new Field.Group(fields);
  }

  /** The kind of draft that has a field which another kind has not. */
  public static Kind kindOf(String field) {
    return ReleaseFields.types().containsKey(field) ? Kind.STATEMENT : Kind.RESOLUTION;
  }
}
