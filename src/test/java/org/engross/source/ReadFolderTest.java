package org.engross.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read in a folder. */
class ReadFolderTest {
  @TempDir private Path root;
  private ReadFolder folder;

  @BeforeEach
  void aFolderOfThreeFiles() throws IOException {
    Files.writeString(root.resolve("a.yaml"), "123456789");
    Files.writeString(root.resolve("b.csv"), "123456789");
    Files.writeString(root.resolve("c.docx"), "other");
    folder = new ReadFolder(Folder.directory(root, ""));
  }

  @Test
  void onlyWhatWasReadIsRemembered() {
    folder.read("a.yaml");
    folder.read("none.yaml");
    folder.list("", ".docx");

    assertThat(folder.sums()).isEqualTo(Map.of("a.yaml", "cbf43926")); // CRC-32's check value
  }

  @Test
  void howAFileIsReadMakesNoDifference() {
    folder.read("a.yaml");
    folder.file("b.csv");
    folder.bytes("c.docx");

    assertThat(folder.sums())
        .containsOnlyKeys("a.yaml", "b.csv", "c.docx")
        .containsEntry("b.csv", "cbf43926");
  }

  @Test
  void anEditedFileHasAnotherSum() throws IOException {
    folder.bytes("c.docx");
    Files.writeString(root.resolve("c.docx"), "Other");
    ReadFolder later = new ReadFolder(Folder.directory(root, ""));
    later.bytes("c.docx");

    assertThat(later.sums()).isNotEqualTo(folder.sums());
  }

  @Test
  void aFileThatLiesBesideTheFolderCanBeAdded() {
    folder.add("lists/b.csv", root.resolve("b.csv"));

    assertThat(folder.sums()).isEqualTo(Map.of("lists/b.csv", "cbf43926"));
  }

  @Test
  void whatTheJarCarriesIsNotRemembered() {
    ReadFolder shipped =
        new ReadFolder(Folder.embedded("org/engross/office/", List.of("forms-of-address.yaml")));

    assertThat(shipped.read("forms-of-address.yaml")).isPresent();
    assertThat(shipped.sums()).isEmpty();
  }
}
