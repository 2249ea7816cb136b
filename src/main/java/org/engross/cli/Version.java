package org.engross.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }

  /** {@code engross 1.0.0}. */
  static String line() {
    return "engross " + number();
  }

  /** The version alone: {@code 1.0.0}. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not from its jar)" : version;
  }
}
