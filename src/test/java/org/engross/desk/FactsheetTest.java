package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.document.Document;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.render.text.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsheetTest {
  @TempDir private Path nowhere;

  @Test
  void everyClaimStandsWithItsFiguresPlaceAuthorityAndAge() {
    assertThat(factsheet("cartel-control"))
        .contains("Backup book: Letter to The President, June 15, 2022")
        .contains("Cartel control of Mexican territory")
        .contains("Figures: 30, 35", "Figures: 2021")
        .contains("Place in the paper: Indicators, item 7")
        .contains("Authority that the paper names: the head of U.S. Northern")
        .contains("As of: June 12, 2022", "Checked: \u2610", "Verified by:");
  }

  @Test
  void aClaimIsGivenAsTheDraftHasIt() {
    assertThat(factsheet("security-cooperation", "cartel-control"))
        .containsIgnoringWhitespaces("Claim, as the draft has it: The Forum, citing the head");
  }

  private String factsheet(String... points) {
    Problems problems = new Problems();
    Workspace workspace = Workspace.open(nowhere, nowhere, problems);
    Particulars particulars =
        Particulars.builder()
            .points(List.of(points).stream().map(p -> new Named(p, Place.NOWHERE)).toList())
            .build();
    Packet packet =
        new Packet(
            LocalDate.of(2022, 6, 15),
            List.of(
                new Packet.Draft(
                    new Named("letter", Place.NOWHERE),
                    List.of(new Named("president", Place.NOWHERE)),
                    Optional.empty(),
                    particulars)));
    Request request = new Request(packet, nowhere, List.of(), false, 1);
    Order order = Orders.of(workspace, request, problems).get(0);
    Document draft = new DraftMaker(1).make(order, "draft", false, problems).document();
    assertThat(problems.list()).isEmpty();
    return new String(
        new TextRenderer().render(Factsheet.of(order, draft)), StandardCharsets.UTF_8);
  }
}
