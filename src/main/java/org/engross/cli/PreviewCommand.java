package org.engross.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.engross.desk.Workspace;
import org.engross.preview.Commission;
import org.engross.preview.Preview;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code engross preview TEMPLATE|PACKET}: a draft in the browser, until Ctrl-C. */
@Command(
    name = "preview",
    sortOptions = false,
    description = {
      "Shows a draft in the browser as its Word pages will look, beside its problems, and draws it"
          + " anew whenever a file is saved or a point is ticked. It writes nothing.",
      "It takes the options of draft, and says what the ticks would be on its command line."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross preview packets/ustr-letter.yaml",
      "  engross preview letter --to ustr",
      "",
      "The address that it prints works once, in one browser of this machine, and no other machine",
      "reaches it. Ctrl-C ends the preview."
    })
final class PreviewCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;

  private final Surroundings surroundings;
  private final Browser browser;

  @Spec private CommandSpec spec;

  @Mixin private OrderOptions ordered;

  @Option(names = "--final", description = "As a clean copy: without DRAFT, held to every rule.")
  private boolean finalCopy;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where on this machine it listens; otherwise one that is free.")
  private int port;

  @Option(names = "--no-open", description = "Only print the address, and open no browser.")
  private boolean noOpen;

  PreviewCommand(Surroundings surroundings, Browser browser) {
    this.surroundings = surroundings;
    this.browser = browser;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    refuse(problems);
    if (problems.hasErrors()) {
      new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
          .print(problems.list());
      return ExitCode.PROBLEMS.number();
    }
    try (Preview preview = Preview.open(commission(), port)) {
      show(preview);
    }
    return ExitCode.OK.number();
  }

  /** What no saved file would mend; all else is shown on the page. */
  private void refuse(Problems problems) {
    if (port < 0 || port > HIGHEST_PORT) {
      problems.error(
          Place.of("--port"), port + " is no port", "write a number from 1 to " + HIGHEST_PORT);
    }
    Optional<Path> file = ordered.packetFile(surroundings);
    if (file.isEmpty()) {
      refuseTemplate(problems);
    } else if (Files.notExists(file.get())) {
      ordered.packet(surroundings, problems);
    }
  }

  private void refuseTemplate(Problems problems) {
    Workspace office = surroundings.workspace(new Problems());
    List<String> names = office.templates().names();
    if (!names.contains(ordered.what)) {
      problems.error(
          Place.of("preview"),
          "there is no template \"" + ordered.what + "\"",
          Nearest.hint(ordered.what, names));
    }
  }

  private Commission commission() {
    Optional<Path> file = ordered.packetFile(surroundings);
    LocalDate today = surroundings.today().get();
    Surroundings then = surroundings.on(today);
    return new Commission(
        problems -> ordered.packet(then, problems),
        new CommandWords(spec.commandLine().getParseResult()).of(ordered, file.isPresent(), today),
        file.map(Path::getParent).orElse(surroundings.folder()),
        surroundings.folder(),
        file.map(List::of).orElse(List.of()),
        finalCopy,
        surroundings.libreOffice());
  }

  /** Until Ctrl-C, which ends the process, or an interrupt. */
  private void show(Preview preview) {
    Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "end of preview"));
    spec.commandLine().getOut().println("preview   " + preview.address());
    spec.commandLine().getOut().println("The address works once, in one browser. Ctrl-C ends it.");
    spec.commandLine().getOut().flush();
    if (!noOpen) {
      browser.open(preview.address());
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Whoever started it wants it ended.
    }
  }
}
