package org.engross.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class TemplateLibraryTest {
  private static final Folder SHIPPED =
      new Bench.Texts(
          Map.of(
              "templates/macros.vm", "#macro(hello)\nHello\n#end\n",
              "templates/letter.vm", "shipped #hello()",
              "templates/statement.vm", "shipped"));

  private final Problems problems = new Problems();

  private static TemplateLibrary library(Map<String, String> own) {
    return new TemplateLibrary(
        new Bench.Texts(own).over(SHIPPED), SHIPPED, Bench.FIELDS, System::nanoTime);
  }

  private String merged(TemplateLibrary library, String name) {
    return library.find(name, problems).orElseThrow().merge(Map.of()).markup();
  }

  @Test
  void theOfficesOwnTemplateComesBeforeTheShippedOne() {
    TemplateLibrary library = library(Map.of("templates/letter.vm", "own #hello()"));

    assertThat(merged(library, "letter")).isEqualTo("own Hello");
    assertThat(merged(library, "statement")).isEqualTo("shipped");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void theNamesAreThoseOfTheFilesWithoutTheMacros() {
    assertThat(library(Map.of("templates/memo.vm", "")).names())
        .isEqualTo(List.of("letter", "memo", "statement"));
  }

  @Test
  void macrosAreTheShippedOnesOnly() {
    TemplateLibrary library = library(Map.of("templates/macros.vm", "#macro(hello)\nBoo\n#end\n"));

    assertThat(merged(library, "letter")).isEqualTo("shipped Hello");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "templates/macros.vm: warning: an office's own macros are not read;"
                + " put what they do into the templates that use them");
  }

  @Test
  void anUnknownNameIsNoProblemOfTheLibrary() {
    TemplateLibrary library = library(Map.of());

    assertThat(library.find("leter", problems)).isEmpty();
    assertThat(library.find("macros", problems)).isEmpty();
    assertThat(library.find("../templates/letter", problems)).isEmpty();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aTemplateIsPreparedOnceAndItsProblemsAreSaidEachTime() {
    TemplateLibrary library = library(Map.of("templates/bad.vm", "$nothing"));

    assertThat(library.find("letter", problems).orElseThrow())
        .isSameAs(library.find("letter", problems).orElseThrow());
    assertThat(library.find("bad", new Problems())).isEmpty();
    assertThat(library.find("bad", problems)).isEmpty();
    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadIsAProblemNotAnEnd() {
    Folder broken =
        new Folder() {
          @Override
          public Optional<Source> read(String path) {
            return Optional.of(Source.decode(path, new byte[] {(byte) 0xFF}));
          }

          @Override
          public List<String> list(String under, String ending) {
            return List.of();
          }
        };
    TemplateLibrary library = new TemplateLibrary(broken, SHIPPED, Bench.FIELDS, System::nanoTime);

    assertThat(library.find("letter", problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly("this line is not UTF-8");
  }

  @Test
  void aFieldHasANameThatATemplateCanWrite() {
    for (String name : List.of("", "a-b", "1st", "é", "foreach", "true")) {
      assertThatThrownBy(() -> new Field.Group(Map.of(name, Field.text())))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Field.text().optional().optional()).isEqualTo(Field.text().optional());
  }
}
