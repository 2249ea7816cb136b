package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** README's commands, typed as they stand: they print what README says. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```console\\n\\$ \\./engross ([^`]*)```");

  /** Tests have no jar, which says its version. */
  private static final Pattern VERSION = Pattern.compile("(made by +Engross ).*");

  /** Stands for lines that README leaves out. */
  private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\.\\.\\.\\n");

  @TempDir private Path folder;

  private record Transcript(String command, String printed) {}

  /** A block of commands, each typed in the folder in which the one before it was. */
  private record Session(List<Transcript> transcripts) {
    String name() {
      return transcripts.get(transcripts.size() - 1).command;
    }
  }

  @TestFactory
  Stream<DynamicTest> aCommandPrintsWhatReadmeShows() throws IOException {
    return sessions().stream()
        .map(session -> DynamicTest.dynamicTest(session.name(), () -> check(session)));
  }

  private void check(Session session) throws IOException {
    Terminal terminal = Terminal.inProject(Files.createTempDirectory(folder, "run"));
    for (Transcript transcript : session.transcripts) {
      String printed = terminal.run(transcript.command).all();
      assertThat(withoutVersion(printed)).matches(pattern(withoutVersion(transcript.printed)));
    }
  }

  private static String withoutVersion(String text) {
    return VERSION.matcher(text).replaceAll("$1");
  }

  private static Pattern pattern(String printed) {
    return Pattern.compile(
        Arrays.stream(LEFT_OUT.split(printed, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*\\n)*?")));
  }

  @Test
  void readmeListsEveryExitCode() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    ExitCode.table()
        .forEach(
            (code, meaning) ->
                assertThat(readme).contains("| " + code.strip() + " | " + meaning + " |"));
  }

  private static List<Session> sessions() throws IOException {
    List<Session> sessions = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      sessions.add(
          new Session(
              Arrays.stream(block.group(1).split("(?m)^\\$ \\./engross ", -1))
                  .map(text -> text.split("\\n", 2))
                  .map(parts -> new Transcript(parts[0], parts[1]))
                  .toList()));
    }
    assertThat(sessions).hasSizeGreaterThan(3);
    return sessions;
  }
}
