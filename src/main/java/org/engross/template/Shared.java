package org.engross.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.engross.document.Inline;
import org.engross.markup.Markup;
import org.engross.own.OwnName;
import org.engross.problem.Nearest;

/**
 * What the templates of an office share, by the names that they use.
 *
 * @param snippets wordings: {@code $snippet.signOff}
 * @param pictures {@code $picture.seal}
 * @param anyPicture whether it is not known which there are, because the office could not be read
 */
public record Shared(
    Map<String, Markup> snippets, Map<String, Inline.Picture> pictures, boolean anyPicture) {
  /** Nothing. */
  public static final Shared NOTHING = new Shared(Map.of(), Map.of(), false);

  private static final String SNIPPET = "snippet";
  private static final String PICTURE = "picture";

  /** Copies the maps. */
  public Shared {
    snippets = Map.copyOf(snippets);
    pictures = Map.copyOf(pictures);
  }

  /** The fields by which a template names it. */
  Map<String, Field> fields() {
    Field picture = anyPicture ? new Field.Open(Field.rich()) : group(pictures);
    return Map.of(SNIPPET, group(snippets), PICTURE, picture);
  }

  private static Field group(Map<String, ?> named) {
    Map<String, Field> fields = new TreeMap<>();
    named.keySet().forEach(name -> fields.put(name, Field.rich()));
    return new Field.Group(fields);
  }

  /** What these fields hold. */
  Map<String, Object> values() {
    Map<String, Markup> shown = new LinkedHashMap<>();
    pictures.keySet().forEach(name -> shown.put(name, picture(name)));
    return Map.of(SNIPPET, snippets, PICTURE, shown);
  }

  /** The markup of a picture that there is. */
  public Markup picture(String name) {
    return new Markup("![" + Markup.escape(pictures.get(name).alt()) + "](picture:" + name + ")");
  }

  /**
   * What would be right in place of an unknown name.
   *
   * @param group the field in which it is looked for: {@code snippet}
   */
  static String hint(String group, String name, Map<String, Field> known) {
    return switch (group) {
      case SNIPPET ->
          hint(name, known, "write its words into snippets/" + OwnName.asFile(name) + ".md");
      case PICTURE -> hint(name, known, "name its file under  pictures:  in office.yaml");
      default -> Nearest.hint(name, known.keySet());
    };
  }

  private static String hint(String name, Map<String, Field> known, String making) {
    boolean isNew = known.isEmpty() || Nearest.to(name, known.keySet()).isEmpty();
    return isNew ? making : Nearest.hint(name, known.keySet()) + " (or " + making + ")";
  }
}
