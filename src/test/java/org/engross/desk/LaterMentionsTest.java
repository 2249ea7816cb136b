package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.engross.markup.Markup;
import org.junit.jupiter.api.Test;

class LaterMentionsTest {

  @Test
  void aLongNameIsShortenedAfterItsFirstMention() {
    assertThat(shorten("The Long Good Name says. The Long Good Name’s view; a Long Good Name."))
        .isEqualTo("The Long Good Name says. The Name’s view; a Name.");
  }

  @Test
  void aNameThatIsWrappedKeepsItsLineEnd() {
    assertThat(shorten("The Long Good Name.\nThe Long\nGood Name agrees."))
        .isEqualTo("The Long Good Name.\nThe Name\n agrees.");
  }

  @Test
  void addressesAndNotesKeepTheFullName() {
    String markup = "@address\nLong Good Name\n\nThe Long Good Name.^[Long Good Name, 2022.]";

    assertThat(shorten(markup)).isEqualTo(markup);
  }

  @Test
  void aLongerWordIsAnotherName() {
    assertThat(shorten("Long Good Name, Long Good Names"))
        .isEqualTo("Long Good Name, Long Good Names");
  }

  private static String shorten(String markup) {
    return String.join(
        "", new Mentions(Map.of(), Map.of("Long Good Name", "Name")).settle(Markup.blocks(markup)));
  }
}
