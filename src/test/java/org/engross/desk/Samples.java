package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.office.Packet;
import org.engross.problem.Level;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.DynamicTest;

/** Every draft that the sample packets order, in every format that needs no other program. */
final class Samples {
  private static final List<Format> FORMATS =
      List.of(Format.DOCX, Format.HTML, Format.TEXT, Format.MARKUP, Format.FACTSHEET);

  private Samples() {}

  /** One draft of a sample packet: its name, and its bytes in the order of the formats. */
  record Sample(String name, List<byte[]> files) {
    byte[] in(Format format) {
      return files.get(FORMATS.indexOf(format));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The same test of each draft. */
  static Stream<DynamicTest> each(Consumer<Sample> test) {
    return drafts().map(d -> DynamicTest.dynamicTest(d.name(), () -> test.accept(d)));
  }

  private static Stream<Sample> drafts() {
    try (Stream<Path> packets = Files.list(Path.of("examples/packets"))) {
      return packets.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .flatMap(Samples::drafts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Sample> drafts(Path file) {
    Problems problems = new Problems();
    Packet packet = Packet.read(source(file), problems).orElseThrow();
    Workspace workspace = Workspace.open(file.getParent(), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), FORMATS, false, 1);
    List<byte[]> files = new Desk(workspace, problems).show(request, FORMATS).drafts();
    assertThat(problems.list()).allMatch(p -> p.level() == Level.INFO);
    int formats = FORMATS.size();
    return IntStream.range(0, files.size() / formats)
        .mapToObj(
            i ->
                new Sample(
                    file.getFileName() + ", draft " + (i + 1),
                    files.subList(i * formats, (i + 1) * formats)));
  }

  private static Source source(Path file) {
    try {
      return Source.decode(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
