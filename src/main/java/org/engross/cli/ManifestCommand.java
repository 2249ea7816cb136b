package org.engross.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.engross.outbox.Outbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross manifest}: what is done with the manifests of drafts. */
@Command(
    name = "manifest",
    description = "Looks after the manifest, which says what Engross wrote into a folder.",
    footerHeading = "%nExample%n",
    footer = {
      "  engross manifest merge out",
      "",
      "Runs of shards in one folder put their manifests together themselves when the last one ends."
    })
final class ManifestCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  ManifestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: manifest merge out");
  }

  /** {@code engross manifest merge DIR}: the manifests of shards in, one manifest out. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = false,
      description = {
        "Puts the manifests of shards (manifest-3-of-8.json) into one, as one run would have"
            + " written.",
        "For drafts that were made in several folders and brought into one."
      })
  int merge(
      @Parameters(
              paramLabel = "DIR",
              arity = "0..1",
              defaultValue = "out",
              description = "The folder (${DEFAULT-VALUE}).")
          String folder) {
    PrintWriter out = spec.commandLine().getOut();
    Path path = surroundings.resolve(folder);
    int merged = Outbox.merge(path);
    out.println(
        merged == 0
            ? "No manifest of a shard lies in " + surroundings.shown(path) + "."
            : "Put the manifests of "
                + merged
                + " shards into "
                + surroundings.shown(path.resolve("manifest.json"))
                + ".");
    return ExitCode.OK.number();
  }
}
