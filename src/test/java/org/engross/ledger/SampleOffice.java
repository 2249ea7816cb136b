package org.engross.ledger;

import java.nio.file.Path;
import org.engross.office.OfficeFiles;
import org.engross.problem.Problems;
import org.engross.source.Folder;

/** The members of the sample office, who answer in these tests. */
final class SampleOffice {
  private static final Folder EXAMPLES = Folder.directory(Path.of("examples"), "");

  private SampleOffice() {}

  static Roster roster() {
    Problems problems = new Problems();
    return new Roster(OfficeFiles.read(EXAMPLES, EXAMPLES, problems).members().roll(problems));
  }
}
