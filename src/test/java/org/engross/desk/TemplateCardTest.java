package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.markup.MarkupReader;
import org.engross.template.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** templates/README.md names every role, field and macro there is. */
class TemplateCardTest {
  private String card;

  @BeforeEach
  void read() throws IOException {
    card = Files.readString(Path.of("templates/README.md"));
  }

  @Test
  void theCardHasEveryRole() {
    assertThat(MarkupReader.words())
        .allSatisfy(word -> assertThat(card).contains("| `@" + word + "` |"));
  }

  @Test
  void theCardHasEveryField() {
    assertThat(names("$", DraftFields.TYPES))
        .allSatisfy(name -> assertThat(card).contains("`" + name));
  }

  @Test
  void theCardHasEveryMacro() throws IOException {
    List<String> macros =
        Pattern.compile("#macro \\((\\w+)")
            .matcher(Files.readString(Path.of("templates/macros.vm")))
            .results()
            .map((MatchResult r) -> r.group(1))
            .toList();

    assertThat(macros)
        .isNotEmpty()
        .allSatisfy(m -> assertThat(card).contains("| `#" + m + "()` |"));
  }

  /** {@code $date}, {@code $recipient.name}; what a list holds as {@code .name}. */
  private static List<String> names(String prefix, Field field) {
    List<String> names = new ArrayList<>();
    if (field.present() instanceof Field.Group group) {
      group
          .fields()
          .forEach(
              (name, type) ->
                  names.addAll(names(prefix.equals("$") ? "$" + name : prefix + "." + name, type)));
    } else if (field.present() instanceof Field.ListOf list) {
      names.add(prefix);
      names.addAll(names("", list.item()));
    } else {
      names.add(field.present() instanceof Field.Open ? prefix + ".X" : prefix);
    }
    names.removeIf(String::isEmpty);
    return names;
  }
}
