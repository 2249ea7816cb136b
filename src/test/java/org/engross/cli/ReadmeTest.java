package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** README's commands, typed as they stand: they print what README says. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("```console\\n\\$ \\./engross (.*)\\n([^`]*)```");

  @TempDir private Path folder;

  private record Transcript(String command, String printed) {}

  @TestFactory
  Stream<DynamicTest> aCommandPrintsWhatReadmeShows() throws IOException {
    return transcripts().stream()
        .map(
            t ->
                DynamicTest.dynamicTest(
                    t.command, () -> assertThat(printed(t)).isEqualTo(t.printed)));
  }

  private String printed(Transcript transcript) throws IOException {
    Path own = Files.createTempDirectory(folder, "run");
    String printed = Terminal.inProject(own).run(transcript.command).all();
    int cut = transcript.printed.indexOf("...\n");
    return cut >= 0 && cut + 4 == transcript.printed.length()
        ? printed.substring(0, Math.min(cut, printed.length())) + "...\n"
        : printed;
  }

  @Test
  void readmeListsEveryExitCode() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    ExitCode.table()
        .forEach(
            (code, meaning) ->
                assertThat(readme).contains("| " + code.strip() + " | " + meaning + " |"));
  }

  private static List<Transcript> transcripts() throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      transcripts.add(new Transcript(block.group(1), block.group(2)));
    }
    assertThat(transcripts).hasSizeGreaterThan(3);
    return transcripts;
  }
}
