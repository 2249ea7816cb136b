package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.office.Packet;
import org.engross.problem.Level;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The drafts of every sample packet as text, as they were when a person last read them. Refresh
 * with {@code mvn test -Dtest=GoldenDraftsTest -Dgolden=refresh}, and read the difference.
 */
class GoldenDraftsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> aSamplePacketGivesTheDraftThatWasRead() throws IOException {
    try (Stream<Path> packets = Files.list(Path.of("examples/packets"))) {
      return packets.filter(p -> p.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)));
    }
  }

  private static void compare(Path packet) throws IOException {
    Path golden = GOLDEN.resolve(packet.getFileName().toString().replace(".yaml", ".txt"));
    String drafts = drafts(packet);
    if ("refresh".equals(System.getProperty("golden"))) {
      Files.writeString(golden, drafts);
    }
    assertThat(drafts).isEqualTo(Files.readString(golden));
  }

  private static String drafts(Path file) throws IOException {
    Problems problems = new Problems();
    Packet packet =
        Packet.read(Source.decode(file.toString(), Files.readAllBytes(file)), problems)
            .orElseThrow();
    Workspace workspace = Workspace.open(file.getParent(), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), List.of(Format.TEXT), true, 1);
    Desk.Shown shown = new Desk(workspace, problems).show(request, List.of(Format.TEXT));
    assertThat(shown.problems()).allMatch(p -> p.level() == Level.INFO);
    StringBuilder text = new StringBuilder();
    shown.drafts().forEach(d -> text.append(new String(d, StandardCharsets.UTF_8)).append("\f\n"));
    return text.toString();
  }
}
