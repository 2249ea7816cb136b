package org.engross;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedTest {
  @TempDir private Path folder;

  @Test
  void aFileThatIsThereIsRead() throws IOException {
    Files.writeString(folder.resolve("a.md"), "A paper.");

    assertThat(Shared.read(folder, "a.md", Optional.empty()).text()).isEqualTo("A paper.");
  }

  @Test
  void aTestWithoutItsFileIsSkipped() {
    assertThatThrownBy(() -> Shared.read(folder, "a.md", Optional.empty()))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("a.md is not there");
  }

  @Test
  void aTestWithoutItsFileFailsWhereTheFileIsRequired() {
    assertThatThrownBy(() -> Shared.read(folder, "a.md", Optional.of("required")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a.md is not there");
  }
}
