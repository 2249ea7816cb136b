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
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

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
    int code = explained(surroundings, out, err, args);
    out.flush();
    err.flush();
    return out.checkError() ? ExitCode.OUTPUT.number() : code;
  }

  private static int explained(
      Surroundings surroundings, PrintWriter out, PrintWriter err, String... args) {
    try {
      return commandLine(surroundings, out, err, args);
    } catch (RuntimeException | Error e) {
      return new LastWords(err).of(e);
    }
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
    if (args.length == 1 && args[0].equals("--version")) {
      out.println(Version.line()); // Without picocli, whose start takes most of the time.
      return ExitCode.OK.number();
    }
    DraftCommand draft = new DraftCommand(surroundings, out, err);
    if (PlainDraft.read(draft, args)) {
      return draft.call();
    }
    CommandLine commandLine = new Commands(surroundings, out, err).commandLine(args);
    commandLine.setExecutionExceptionHandler((e, cl, parsed) -> new LastWords(err).of(e));
    commandLine.setParameterExceptionHandler(Main::explainUsage);
    return commandLine.execute(args);
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
