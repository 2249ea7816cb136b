package org.engross.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above the commands. */
@Command(
    name = "engross",
    description = {
      "Drafts congressional letters as Word files: points from a policy paper, addressed, cited and"
          + " ready to sign."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nStart here%n",
    footer = {
      "  engross draft letter --to ustr --points usmca-enforcement",
      "  engross draft examples/packets/ustr-letter.yaml --format docx,text"
    })
final class EngrossCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do; for a first letter: draft");
  }
}
