package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.office.OfficeFiles;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.ReadFolder;
import org.engross.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeCacheTest {
  @TempDir private Path folder;
  private Path office;
  private Problems problems = new Problems();

  @BeforeEach
  void anOfficeWithFilesOfItsOwn() throws IOException {
    office = Files.createDirectories(folder.resolve("office"));
    for (String path : List.of("office.yaml", "people/members.yaml", "people/recipients.yaml")) {
      Files.createDirectories(office.resolve(path).getParent());
      Files.write(office.resolve(path), Shipped.office().bytes(path).orElseThrow());
    }
    Files.createDirectories(office.resolve("points"));
  }

  @Test
  void aSecondRunReadsTheSameWithoutYaml() throws IOException {
    OfficeFiles first = read();
    assertThat(kept()).hasSize(1);

    OfficeFiles second = read();

    assertThat(second.office()).isEqualTo(first.office());
    assertThat(second.recipients().all()).isEqualTo(first.recipients().all());
    assertThat(second.members().own()).isEqualTo(first.members().own());
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void whatWasSavedSinceIsRead() throws IOException {
    read();
    Path members = office.resolve("people/members.yaml");
    Files.writeString(
        members, Files.readString(members).replace("name: Alex Sample", "name: Alexis Sample"));

    assertThat(read().members().own()).anyMatch(m -> m.name().equals("Alexis Sample"));
    assertThat(read().members().own()).anyMatch(m -> m.name().equals("Alexis Sample"));
  }

  @Test
  void aFileThatCameOrWentIsSeen() throws IOException {
    read();
    Path more = office.resolve("people/recipients-more.yaml");
    Files.writeString(
        more,
        "recipients:\n  - {id: a-sample-office, name: Pat Sample, surname: Sample, courtesy: Ms.,"
            + " form: mr, title: Director, address: [1 Sample Street]}\n");
    int before = problems.list().size();

    assertThat(read().recipients().has("a-sample-office")).isTrue();
    Files.delete(more);
    assertThat(read().recipients().has("a-sample-office")).isFalse();
    assertThat(before).isZero();
  }

  @Test
  void aFileInPlaceOfAShippedOneIsSeen() throws IOException {
    read();
    Files.writeString(office.resolve("points/mexico-2022.yaml"), "paper: nothing\n");

    read();

    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void whatIsWrongIsSaidInEachRun() throws IOException {
    Path file = office.resolve("office.yaml");
    Files.writeString(file, Files.readString(file) + "nonsense: 1\n");
    read();
    List<Problem> first = problems.list();
    problems = new Problems();

    read();

    assertThat(first).isNotEmpty();
    assertThat(problems.list()).isEqualTo(first);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    OfficeFiles files = read();
    Path kept = kept().get(0);
    byte[] whole = Files.readAllBytes(kept);
    for (int length : new int[] {0, 1, 8, 100, whole.length - 1}) {
      Files.write(kept, Arrays.copyOf(whole, length));
      assertThat(read().office()).as("%s bytes", length).isEqualTo(files.office());
    }
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    Files.write(kept, flipped);

    assertThat(read().office()).isEqualTo(files.office());
    assertThat(kept).hasBinaryContent(whole);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void withoutACacheFolderEachRunReads() {
    OfficeCache none = new OfficeCache(new Cache(Optional.empty()), office);

    none.read(own(), Shipped.office(), problems);

    assertThat(none.read(own(), Shipped.office(), problems).office()).isPresent();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aFileThatIsSavedWhileItIsReadIsNotKept() throws IOException {
    Folder restless =
        new Folder() {
          private int reads;

          @Override
          public Optional<Source> read(String path) {
            return own().read(path).map(s -> new Source(s.name(), s.text() + "# " + reads++));
          }

          @Override
          public Optional<byte[]> bytes(String path) {
            return own().bytes(path);
          }

          @Override
          public List<String> list(String under, String ending) {
            return own().list(under, ending);
          }
        };

    cache().read(new ReadFolder(restless), Shipped.office(), problems);

    assertThat(kept()).isEmpty();
  }

  private OfficeFiles read() {
    return cache().read(own(), Shipped.office(), problems);
  }

  private OfficeCache cache() {
    return new OfficeCache(new Cache(Optional.of(folder.resolve("cache"))), office);
  }

  private ReadFolder own() {
    return new ReadFolder(Folder.directory(office, ""));
  }

  private List<Path> kept() throws IOException {
    Path cache = folder.resolve("cache");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }
}
