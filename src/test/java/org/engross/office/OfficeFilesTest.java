package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {
  private static final String POINTS =
      """
      paper: {id: paper, title: A Paper, publisher: A House, date: 2022-06-12}
      points:
        - {id: one, topic: trade, title: One, source: {section: A}, letter: A sentence.}
        - {id: two, topic: trade, title: Two, source: {section: A}}
      """;

  private final Problems problems = new Problems();

  @Test
  void anUnknownIdIsReportedWhereItWasCalled() {
    OfficeFiles files =
        Said.files(problems, "people/recipients.yaml", recipient("ustr") + recipient("president"));
    Named wanted = new Named("usrr", Place.of("--to"));

    assertThat(files.recipients().findAll(List.of(wanted), problems)).isEmpty();
    assertThat(Said.of(problems))
        .isEqualTo("--to: error: there is no recipient \"usrr\"; did you mean \"ustr\"?");
  }

  @Test
  void aRecordWithErrorsIsLeftOutAndSaidOnce() {
    OfficeFiles files = Said.files(problems, "points/a.yaml", POINTS);

    assertThat(files.points().all()).extracting(Point::id).containsExactly("one");
    assertThat(files.points().find(new Named("two", Place.NOWHERE), problems)).isEmpty();
    assertThat(Said.of(problems))
        .isEqualTo("points/a.yaml:4:5: error: point \"two\" has no letter; add  letter: ...");
  }

  @Test
  void anIdInTwoFilesIsSaidWithBothPlaces() {
    String one = POINTS.lines().limit(3).reduce("", (a, b) -> a + b + "\n");
    OfficeFiles files =
        Said.files(
            problems,
            Map.of("office.yaml", Said.OFFICE, "points/a.yaml", one, "points/b.yaml", one));

    assertThat(Said.of(problems))
        .isEqualTo(
            "points/b.yaml:3:10: error: point \"one\" is there already, in points/a.yaml:3:10;"
                + " give one of them another id");
    assertThat(files.points().all()).isEmpty();
  }

  @Test
  void theOfficesFilesComeBeforeTheShippedOnes() {
    Folder own =
        Said.folder(Map.of("office.yaml", Said.OFFICE, "people/recipients.yaml", recipient("own")));
    Folder shipped =
        Said.folder(
            Map.of(
                "office.yaml",
                "not: read",
                "people/members.yaml",
                "not: read",
                "people/recipients.yaml",
                recipient("shipped"),
                "points/a.yaml",
                POINTS.replace("{section: A}}", "{section: A}, letter: B.}")));

    OfficeFiles files = OfficeFiles.read(own, shipped, problems);

    assertThat(Said.of(problems)).isEmpty();
    assertThat(files.recipients().all()).extracting(Recipient::id).containsExactly("own");
    assertThat(files.points().all()).extracting(Point::id).containsExactly("one", "two");
    assertThat(files.members().own()).isEmpty();
  }

  @Test
  void aFolderWithoutAnOfficeIsSaid() {
    OfficeFiles.read(Said.folder(Map.of()), Said.folder(Map.of()), problems);

    assertThat(Said.of(problems))
        .isEqualTo(
            "office.yaml: error: there is no such file;"
                + " make it, or go to the folder that has it");
  }

  @Test
  void aListOfManyIsReadWhole() {
    StringBuilder yaml = new StringBuilder("recipients:\n");
    for (int i = 0; i < 10_000; i++) {
      yaml.append("  - {id: r-").append(i).append(", form: senator, name: A Doe, surname: Doe}\n");
    }
    OfficeFiles files = Said.files(problems, "people/recipients.yaml", yaml.toString());

    assertThat(problems.list()).isEmpty();
    assertThat(files.recipients().all()).hasSize(10_000);
    assertThat(files.recipients().find(new Named("r-9999", Place.NOWHERE), problems))
        .map(r -> r.place().line())
        .contains(10_001);
  }

  @Test
  void theSampleOfficeIsSound() {
    Folder examples = Folder.directory(Path.of("examples"), "examples/");
    OfficeFiles files = OfficeFiles.read(examples, examples, problems);
    Packet packet =
        Packet.read(examples.read("packets/ustr-letter.yaml").orElseThrow(), problems)
            .orElseThrow();
    Packet.Draft letter = packet.drafts().get(0);

    Recipient ustr = files.recipients().findAll(letter.to(), problems).get(0);
    assertThat(ustr.insideAddress())
        .containsExactly(
            "The Honorable Katherine C. Tai",
            "United States Trade Representative",
            "600 17th Street NW",
            "Washington, DC 20508");
    assertThat(ustr.salutation()).isEqualTo("Dear Ambassador Tai:");
    assertThat(files.members().findAll(letter.particulars().from(), problems)).hasSize(1);
    assertThat(files.members().findAll(letter.particulars().signers(), problems)).hasSize(2);
    assertThat(files.recipients().all()).allMatch(r -> r.holdsOn(packet.date()));
    assertThat(Said.of(problems)).isEmpty();
  }

  private static String recipient(String id) {
    String row = "  - {id: " + id + ", form: senator, name: Lee Doe, surname: Doe}\n";
    return id.equals("president") ? row : "recipients:\n" + row;
  }
}
