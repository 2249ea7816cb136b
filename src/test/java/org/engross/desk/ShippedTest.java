package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  private static List<String> files(String folder, String ending) throws IOException {
    Path root = Path.of(folder);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(f -> f.toString().endsWith(ending))
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .toList();
    }
  }
}
