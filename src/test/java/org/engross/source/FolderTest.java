package org.engross.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir private Path root;

  @Test
  void anOfficesOwnFileComesBeforeTheShippedOneOfThatName() throws IOException {
    Path shipped = Files.createDirectories(root.resolve("shipped/points"));
    Path own = Files.createDirectories(root.resolve("own/points"));
    Files.writeString(shipped.resolve("a.yaml"), "shipped a");
    Files.writeString(shipped.resolve("b.yaml"), "shipped b");
    Files.writeString(own.resolve("a.yaml"), "own a");
    Folder folder =
        Folder.directory(root.resolve("own"), "")
            .over(Folder.directory(root.resolve("shipped"), "shipped/"));

    assertThat(folder.list("points", ".yaml")).containsExactly("points/a.yaml", "points/b.yaml");
    assertThat(folder.read("points/a.yaml").orElseThrow().text()).isEqualTo("own a");
    assertThat(folder.read("points/b.yaml").orElseThrow().name())
        .isEqualTo("shipped/points/b.yaml");
    assertThat(folder.read("points/c.yaml")).isEmpty();
  }

  @Test
  void noPathLeadsOut() throws IOException {
    Files.writeString(root.resolve("secret.yaml"), "secret");
    Folder folder = Folder.directory(Files.createDirectories(root.resolve("office")), "");

    assertThat(folder.read("../secret.yaml")).isEmpty();
    assertThat(folder.read("./../secret.yaml")).isEmpty();
    assertThat(folder.read("..\\secret.yaml")).isEmpty();
    assertThat(folder.read(root.resolve("secret.yaml").toString())).isEmpty();
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws IOException {
    Path secret = Files.writeString(root.resolve("secret.yaml"), "secret");
    Path office = Files.createDirectories(root.resolve("office"));
    Files.createSymbolicLink(office.resolve("office.yaml"), secret);

    assertThatThrownBy(() -> Folder.directory(office, "").read("office.yaml"))
        .hasMessageContaining("office.yaml: error: this is a symbolic link");
  }
}
