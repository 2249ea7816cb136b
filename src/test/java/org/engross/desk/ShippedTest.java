package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.office.OfficeFiles;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedTest {

  @Test
  void theJarCarriesEveryFileOfTheSampleOfficeAndNoOther() throws IOException {
    List<String> all = new ArrayList<>(files("examples", ".yaml"));
    all.addAll(files("examples", ".csv"));
    assertThat(Shipped.OFFICE).containsExactlyInAnyOrderElementsOf(all);
    assertThat(Shipped.OFFICE).allSatisfy(p -> assertThat(Shipped.office().read(p)).isPresent());
  }

  @Test
  void theJarCarriesEveryTemplateAndNoOther() throws IOException {
    assertThat(Shipped.TEMPLATES)
        .containsExactlyInAnyOrderElementsOf(
            files("templates", ".vm").stream().map(f -> "templates/" + f).toList());
    assertThat(Shipped.TEMPLATES)
        .allSatisfy(p -> assertThat(Shipped.templates().read(p)).isPresent());
  }

  @Test
  void theJarCarriesEverySchemaAndNoOther() throws IOException {
    assertThat(Shipped.SCHEMAS).containsExactlyInAnyOrderElementsOf(files("examples", ".json"));
    assertThat(Shipped.SCHEMAS).allSatisfy(p -> assertThat(Shipped.schemas().read(p)).isPresent());
  }

  /** A draft reads those alone that it asks for: a slip in another would be met by a user. */
  @Test
  void everyRecordOfTheSampleOfficeCanBeRead() {
    Problems problems = new Problems();

    OfficeFiles files = OfficeFiles.read(Shipped.office(), Shipped.office(), problems);

    assertThat(files.members().own()).isNotEmpty();
    assertThat(files.recipients().all()).isNotEmpty();
    assertThat(files.points().all()).isNotEmpty();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void everyShippedRecipientCanBeGreetedByTheSurname(@TempDir Path folder) throws IOException {
    String yaml = Files.readString(Path.of("examples/office.yaml"));
    Files.writeString(
        folder.resolve("office.yaml"), yaml.replace("style: formal", "style: surname"));
    Problems problems = new Problems();

    OfficeFiles files = OfficeFiles.read(Folder.directory(folder, ""), Shipped.office(), problems);

    assertThat(files.recipients().all())
        .anyMatch(r -> r.salutation().startsWith("Dear Secretary "));
    assertThat(problems.list()).isEmpty();
  }

  private static List<String> files(String folder, String ending) throws IOException {
    Path root = Path.of(folder);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(f -> f.toString().endsWith(ending))
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .toList();
    }
  }
}
