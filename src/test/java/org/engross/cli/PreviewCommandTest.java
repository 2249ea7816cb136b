package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.engross.preview.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParseResult;

class PreviewCommandTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 6, 15);

  @TempDir Path folder;

  private static Command words(String line) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    String[] args = line.split(" ", -1);
    ParseResult parsed =
        new Commands(new Surroundings(Path.of(""), () -> TODAY), nowhere, nowhere)
            .commandLine(args)
            .parseArgs(args)
            .subcommand();
    OrderOptions ordered = new OrderOptions();
    ordered.what = parsed.matchedPositional(0).stringValues().get(0);
    ordered.date = parsed.matchedOptionValue("--date", null);
    return new CommandWords(parsed).of(ordered, ordered.what.endsWith(".yaml"), TODAY);
  }

  @Test
  void thePageSaysTheOptionsThatWereWrittenAndNoneOfItsOwn() {
    Command command =
        words(
            "preview letter --to ustr,president --points usmca-*,nearshoring --port 8000 --no-open"
                + " --set a=1 --set b=2 --signers sample-cosigner,sample-lead --final");

    assertThat(command.what()).isEqualTo("letter");
    assertThat(command.to()).containsExactly("ustr", "president");
    assertThat(command.points()).containsExactly("usmca-*", "nearshoring");
    assertThat(command.options())
        .containsExactlyInAnyOrder(
            "--set",
            "a=1",
            "--set",
            "b=2",
            "--signers",
            "sample-cosigner,sample-lead",
            "--final",
            "--date",
            "2022-06-15");
  }

  @Test
  void aTemplateIsDatedSoThatTomorrowTheCommandWritesTheSame() {
    assertThat(words("preview letter").options()).containsExactly("--date", "2022-06-15");
    assertThat(words("preview letter --date 2022-07-01").options())
        .containsExactly("--date", "2022-07-01");
  }

  @Test
  void aPacketHasADateAndRecipientsOfItsOwn() {
    Command command = words("preview packets/ustr-letter.yaml");

    assertThat(command.options()).isEmpty();
    assertThat(command.choosesRecipients()).isFalse();
  }

  @Test
  void recipientsAreTickedWhereATemplateIsOrderedAndNoListIsNamed() {
    assertThat(words("preview letter").choosesRecipients()).isTrue();
    assertThat(words("preview letter --recipients list.csv").choosesRecipients()).isFalse();
  }

  @Test
  void itEndsWhenItIsInterrupted() throws IOException, InterruptedException {
    Path project = folder;
    Terminal.inProject(project);
    PipedReader printed = new PipedReader();
    PrintWriter out = new PrintWriter(new PipedWriter(printed));
    AtomicInteger code = new AtomicInteger(-1);
    String[] args = {"preview", "examples/packets/ustr-letter.yaml", "--no-open"};
    Surroundings here = new Surroundings(project, () -> TODAY);
    Thread run =
        new Thread(() -> code.set(Main.run(args, here, out, new PrintWriter(new StringWriter()))));
    run.start();

    String first = new BufferedReader(printed).readLine();
    run.interrupt();
    run.join();

    assertThat(first).matches("preview {3}http://127\\.0\\.0\\.1:\\d+/\\?token=[A-Za-z0-9_-]{32}");
    assertThat(code).hasValue(0);
  }

  @Test
  void aPacketThatIsNotThereIsSaidAtOnce() {
    Terminal.Printed printed = Terminal.inProject(folder).run("preview packets/ustr.yaml");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err())
        .isEqualTo(
            """
            packets/ustr.yaml: error: there is no such file
              a packet is a YAML file that orders drafts: examples/packets/ustr-letter.yaml
            """);
  }

  @Test
  void aTemplateThatIsNotThereIsSaidAtOnceWithTheNearest() {
    Terminal.Printed printed = Terminal.inProject(folder).run("preview lettre");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err())
        .isEqualTo(
            """
            preview: error: there is no template "lettre"
              did you mean "letter"?
            """);
  }

  @Test
  void aPortIsANumberUpTo65535() {
    Terminal.Printed printed = Terminal.inProject(folder).run("preview letter --port 70000");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err())
        .isEqualTo(
            """
            --port: error: 70000 is no port
              write a number from 1 to 65535
            """);
  }

  @Test
  void eachSystemOpensItsOwnBrowserAndLinuxOnlyOneWithAScreen() {
    assertThat(Browser.of("Windows 11", Map.of()).command())
        .isEqualTo(List.of("rundll32", "url.dll,FileProtocolHandler"));
    assertThat(Browser.of("Mac OS X", Map.of()).command()).isEqualTo(List.of("open"));
    assertThat(Browser.of("Linux", Map.of("DISPLAY", ":0")).command())
        .isEqualTo(List.of("xdg-open"));
    assertThat(Browser.of("Linux", Map.of())).isEqualTo(Browser.NONE);
  }
}
