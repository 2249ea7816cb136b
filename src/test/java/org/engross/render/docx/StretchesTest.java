package org.engross.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {
  private final Stretches stretches = new Stretches();
  private final PartCheck check = new PartCheck();

  @Test
  void aPartIsDividedAtItsSeams() {
    List<Stretch> all = stretches.of(part("<w:a>", "<w:p>One</w:p>", "", "</w:a>"));

    assertThat(all).extracting(Stretch::words).containsExactly("", "One\n\n", "");
  }

  @Test
  void whatTwoDraftsShareIsOneStretch() {
    List<Stretch> one = stretches.of(part("<w:a>", "<w:p>One</w:p>", "</w:a>"));
    List<Stretch> other = stretches.of(part("<w:a>", "<w:p>Two</w:p>", "</w:a>"));

    assertThat(other.get(0)).isSameAs(one.get(0));
    assertThat(other.get(1)).isNotSameAs(one.get(1));
    assertThat(other.get(2)).isSameAs(one.get(2));
  }

  @Test
  void whatOneDraftHasAloneIsNotKept() {
    Xml part = new Xml().raw("<w:a>");
    part.seamOfOwn();
    part.raw("<w:p>One</w:p>").seam();
    part.raw("</w:a>");

    List<Stretch> all = stretches.of(part);

    assertThat(all).extracting(Stretch::words).containsExactly("", "One\n\n", "");
    assertThat(stretches.of(part).get(1)).isNotSameAs(all.get(1));
  }

  @Test
  void seamsAreForgottenWithWhatTheyDivide() {
    Xml part = new Xml();
    part.seam();
    part.raw("<w:p>One</w:p>").seam();

    part.clear();

    assertThat(part.seams()).isZero();
  }

  @Test
  void aStretchThatWasMetLongAgoIsMadeAnew() {
    Xml part = part("<w:p>One</w:p>");
    Stretch first = stretches.of(part).get(0);
    for (int i = 0; i < 1_000; i++) {
      stretches.of(part("<w:p>" + i + "</w:p>"));
    }

    assertThat(stretches.of(part).get(0)).isNotSameAs(first);
  }

  @Test
  void aFaultIsFoundAmongStretchesThatWereSoundBefore() {
    demandSound("<w:a>", "<w:p>One</w:p>", "</w:a>");
    demandSound("<w:a>", "<w:p>One</w:p>", "</w:a>");

    assertThatThrownBy(() -> demandSound("<w:a>", "<w:p>One</w:p>", "<w:p>Two", "</w:a>"))
        .hasMessageContaining("word/document.xml closes w:a which is not open");
    assertThatThrownBy(() -> demandSound("<w:a>", "<w:p>One</w:p>"))
        .hasMessageContaining("word/document.xml ends inside w:a");
    assertThatThrownBy(() -> demandSound("<w:p>One</w:p>", "</w:a>"))
        .hasMessageContaining("word/document.xml closes w:a which is not open");
  }

  @Test
  void aStretchThatClosesWhatAnotherOpenedIsLookedAtEachTime() {
    demandSound("<w:a><w:b>", "</w:b><w:b>", "</w:b></w:a>");

    assertThatThrownBy(() -> demandSound("<w:a><w:c>", "</w:b><w:b>", "</w:c></w:a>"))
        .hasMessageContaining("closes w:b which is not open");
  }

  private void demandSound(String... between) {
    Xml part = part(between);
    check.demandSound(PartNames.DOCUMENT, part, stretches.of(part));
  }

  private static Xml part(String... between) {
    Xml part = new Xml();
    for (String xml : between) {
      part.raw(xml).seam();
    }
    return part;
  }
}
