package org.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands the surroundings to those that need them. */
record Commands(Surroundings surroundings) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == DraftCommand.class) {
      return type.cast(new DraftCommand(surroundings));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
