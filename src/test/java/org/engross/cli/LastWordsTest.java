package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class LastWordsTest {
  private final StringWriter said = new StringWriter();

  private int codeOf(Throwable end) {
    PrintWriter err = new PrintWriter(said);
    int code = new LastWords(err).of(end);
    err.flush();
    return code;
  }

  private String words() {
    return said.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void tooLittleMemoryIsSaidWithWhatHelpsOnWhateverThreadItWas() {
    Throwable onAnother = new IllegalStateException(new OutOfMemoryError("Java heap space"));

    assertThat(codeOf(onAnother)).isEqualTo(1);
    assertThat(words())
        .isEqualTo(
            """
            Java: error: there was too little memory for this run; what it wrote before is whole
              give Java more and run again:  java -Xmx1g -jar target/engross.jar ...
            """);
  }

  @Test
  void whatTheSystemRefusedIsSaidInItsOwnWords() {
    IOException refused = new FileSystemException("/secret/path", null, "Too many open files");

    assertThat(codeOf(new UncheckedIOException(refused))).isEqualTo(1);
    assertThat(words())
        .isEqualTo(
            """
            a file: error: this cannot be read (Too many open files)
              mend that, and run again
            """);
  }

  @Test
  void allElseIsOursAndHasOneLineOfOurOwn() {
    assertThat(codeOf(new IllegalStateException("no such letter"))).isEqualTo(70);
    assertThat(words())
        .startsWith(
            """
            engross: an error in Engross itself: java.lang.IllegalStateException: no such letter
              at org.engross.cli.LastWordsTest.\
            """)
        .hasLineCount(2);
  }
}
