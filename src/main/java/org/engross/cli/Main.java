package org.engross.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.outbox.OutboxBusyException;
import org.engross.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where a run begins and ends: the only place that exits. */
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    silenceLogs();
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code =
        run(
            args,
            new Surroundings(
                Path.of(""),
                () -> LocalDate.now(ZoneId.systemDefault()),
                Main::answer,
                Optional.ofNullable(System.getenv("ENGROSS_OFFICE")).filter(f -> !f.isBlank()),
                new Onlooker(() -> console().isPresent(), System::nanoTime)),
            out,
            err);
    System.exit(code);
  }

  /**
   * Nobody reads logs; unless that is said, SLF4J opens every jar to look for somebody who does.
   */
  private static void silenceLogs() {
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }

  /** Runs the command line; the exit code. */
  static int run(String[] args, Surroundings surroundings, PrintWriter out, PrintWriter err) {
    int code = commandLine(surroundings, out, err, args);
    out.flush();
    err.flush();
    return out.checkError() ? ExitCode.OUTPUT.number() : code;
  }

  private static int commandLine(
      Surroundings surroundings, PrintWriter out, PrintWriter err, String... args) {
    for (String arg : args) {
      if (arg.indexOf('\uFFFD') >= 0) {
        err.println(
            "The argument \""
                + arg
                + "\" arrived damaged: this terminal's locale cannot carry it.");
        err.println("Set LC_ALL=C.UTF-8, or put the words into a packet file.");
        return ExitCode.USAGE.number();
      }
    }
    DraftCommand draft = new DraftCommand(surroundings, out, err);
    if (PlainDraft.read(draft, args)) {
      return run(draft, err);
    }
    CommandLine commandLine = new Commands(surroundings, out, err).commandLine(args);
    commandLine.setExecutionExceptionHandler((e, cl, parsed) -> explain(e, err));
    commandLine.setParameterExceptionHandler(Main::explainUsage);
    return commandLine.execute(args);
  }

  private static int run(DraftCommand draft, PrintWriter err) {
    try {
      return draft.call();
    } catch (RuntimeException e) {
      return explain(e, err);
    }
  }

  /** One line, the nearest words, and where to read more: not forty lines of help after it. */
  private static int explainUsage(CommandLine.ParameterException e, String... args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(e.getMessage().replace("option option", "option"));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  private static int explain(Exception e, PrintWriter err) {
    ProblemPrinter printer = new ProblemPrinter(err, Ansi.AUTO);
    if (e instanceof ProblemException problems) {
      printer.print(problems.problems());
      return ExitCode.PROBLEMS.number();
    }
    if (e instanceof OutboxBusyException busy) {
      printer.print(List.of(busy.problem()));
      return ExitCode.BUSY.number();
    }
    err.println("engross: an error in Engross itself: " + e);
    for (StackTraceElement at : e.getStackTrace()) {
      if (at.getClassName().startsWith("org.engross")) {
        err.println("  at " + at);
        break;
      }
    }
    return ExitCode.INTERNAL.number();
  }

  private static Optional<String> answer(String question) {
    return console().map(c -> c.readLine("%s", question));
  }

  /** Only where both ends are a terminal; from Java 22 on a console would else be there always. */
  private static Optional<Console> console() {
    System.setProperty("jdk.console", "java.base");
    return Optional.ofNullable(System.console());
  }

  /** Drafts and messages are UTF-8, except on a Windows console, which says what it reads. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String console = System.getProperty("sun.stdout.encoding");
    Charset charset =
        windows && console != null ? Charset.forName(console) : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }
}
