package org.engross.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small budget of inputs that nobody wrote; {@code -Dfuzz=5000} is a larger one. */
class FuzzTest {
  private static final int BUDGET = Integer.getInteger("fuzz", 12);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anyInputGivesADraftOrAProblem(Target target) throws IOException {
    assertThat(new Fuzzing(target, folder).run(BUDGET)).isEmpty();
  }

  @Test
  void anyValueComesOutLetterForLetterOrItsRowIsNamed() throws IOException {
    assertThat(new AnyValue(folder).run(5 * BUDGET)).isEmpty();
  }
}
