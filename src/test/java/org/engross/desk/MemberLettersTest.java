package org.engross.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to members and resolutions with them, out of an office's list of Congress. */
class MemberLettersTest {
  private static final String CONGRESS =
      """
      as-of: 2022-06-01
      committees: {HSWM: Committee on Ways and Means}
      members:
        - {id: roe-ga-04, bioguide: R000001, name: Hank Roe, surname: Roe, chamber: house, state: GA, district: 04, office: 1 A, committees: [HSWM], roles: [{id: HSWM, committee: Committee on Ways and Means, title: Chairman}]}
        - {id: roe-sd-al, bioguide: R000002, name: Dusty Roe, surname: Roe, chamber: house, state: SD, district: at-large, office: 2 A, committees: [HSWM]}
        - {id: roe-tx-05, bioguide: R000003, name: Ana Róe, surname: Róe, chamber: house, state: TX, district: 05, office: 3 A}
        - {id: roe-tx-06, bioguide: R000004, name: Bo Roe, surname: Roe, chamber: house, state: TX, district: 06, office: 4 A}
        - {id: poe-tx, bioguide: P000001, name: Pat Poe, surname: Poe, chamber: senate, state: TX, office: 5 A}
      """;
  private static final String OWN =
      """
      members: {id: lead, bioguide: L000001, name: Alex Lead, surname: Lead, chamber: house, state: TX, district: 11, courtesy: Ms.}
      additions:
        R000001: {courtesy: Mr.}
        R000002: {courtesy: Mr.}
        R000003: {courtesy: Ms.}
        R000004: {courtesy: Mr.}
      """;

  private static final Pattern GREETING = Pattern.compile("(?m)^Dear [^:]*:");

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @BeforeEach
  void anOffice() throws IOException {
    Files.createDirectories(folder.resolve("people"));
    Files.writeString(folder.resolve("people/members.yaml"), OWN);
    Files.writeString(folder.resolve("people/congress.yaml"), CONGRESS);
    Files.writeString(
        folder.resolve("office.yaml"),
        "name: O\nletterhead: L\ncontact: {name: C, email: c@o.example}\nfrom: lead\n");
  }

  private List<String> draft(String template, String to, String from, String signers, String day) {
    Particulars particulars =
        Particulars.builder()
            .points(named("usmca-enforcement"))
            .from(named(from))
            .signers(named(signers))
            .build();
    Packet.Draft draft =
        new Packet.Draft(
            new Named(template, Place.of("draft")), named(to), Optional.empty(), particulars);
    Packet packet = new Packet(LocalDate.parse(day), List.of(draft));
    Workspace workspace = Workspace.open(folder, folder, problems);
    Request request = new Request(packet, folder, List.of(Format.TEXT), false, 1);
    List<String> drafts = new ArrayList<>();
    for (byte[] bytes : new Desk(workspace, problems).show(request, request.formats()).drafts()) {
      drafts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return drafts;
  }

  private List<String> letters(String to) {
    return draft("letter", to, "", "", "2022-06-15");
  }

  private static List<Named> named(String ids) {
    return Arrays.stream(ids.split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(id -> new Named(id, Place.of("--to")))
        .toList();
  }

  private String said(Level level) {
    return problems.list().stream()
        .filter(p -> p.level() == level)
        .map(Problem::toString)
        .collect(joining("\n"));
  }

  private static String greetings(List<String> letters) {
    return letters.stream()
        .flatMap(l -> GREETING.matcher(l).results())
        .map(found -> found.group().replace("\n", " "))
        .collect(joining("\n"));
  }

  @Test
  void eachOfAGroupGetsALetterButWhoSigns() {
    assertThat(greetings(letters("state:TX")))
        .isEqualTo("Dear Senator Poe:\nDear Representative Róe:\nDear Representative Roe:");
    assertThat(letters("all")).hasSize(5);
    assertThat(said(Level.ERROR)).isEmpty();
  }

  @Test
  void aGroupOfWhichAllSignIsSaid() {
    draft("letter", "committee:HSWM/chair", "roe-ga-04", "", "2022-06-15");

    assertThat(said(Level.ERROR))
        .isEqualTo(
            "--to: error: everybody in \"committee:HSWM/chair\" signs, and nobody is left to write"
                + " to; name somebody else");
  }

  @Test
  void whoIsAddressedTwiceGetsOneLetter() {
    assertThat(letters("poe-tx state:TX poe-tx")).hasSize(3);
  }

  @Test
  void twoOfOneSurnameInOneLetterAreGreetedByTheirStates() {
    assertThat(greetings(letters("roe-ga-04+roe-sd-al")))
        .isEqualTo("Dear Representative Roe of Georgia and Representative Roe of South Dakota:");
  }

  @Test
  void twoOfOneSurnameAndStateAreGreetedByTheirNames() {
    assertThat(greetings(letters("roe-tx-05+roe-tx-06+roe-ga-04")))
        .isEqualTo(
            "Dear Representative Ana Róe, Representative Bo Roe, and Representative Roe of"
                + " Georgia:");
  }

  @Test
  void aGroupSignsBesideTheLeadEachOnce() {
    String letter = draft("letter", "ustr", "lead", "roe-tx-06 state:TX", "2022-06-15").get(0);

    assertThat(letter.lines().filter(l -> l.matches("(Alex|Bo|Pat|Ana) .*")))
        .containsExactly(
            "Alex Lead                             Bo Roe",
            "Pat Poe                               Ana Róe");
    assertThat(said(Level.WARNING)).doesNotContain("twice");
  }

  @Test
  void aSponsorLineTellsCosponsorsOfOneSurnameApart() {
    String resolution =
        draft(
                "resolution",
                "president",
                "lead",
                "roe-ga-04 roe-sd-al roe-tx-05 roe-tx-06",
                "2022-06-15")
            .get(0);

    assertThat(resolution.replaceAll("\\s+", " "))
        .contains(
            "Ms. LEAD (for herself, Mr. ROE of Georgia, Mr. ROE of South Dakota, Ms. Ana RÓE of"
                + " Texas, and Mr. Bo ROE of Texas)");
  }

  @Test
  void whatIsAskedOfCongressIsAskedOfAMember() {
    assertThat(letters("poe-tx").get(0)).contains("urge you to call on the United States Trade");
    assertThat(said(Level.WARNING)).doesNotContain("asks anything");
  }

  @Test
  void aListOfAnotherCongressIsSaidOnce() {
    draft("letter", "all", "", "", "2023-06-15");

    assertThat(said(Level.WARNING))
        .containsOnlyOnce(
            "people/congress.yaml: warning: the list is of June 1, 2022, and the draft of June 15,"
                + " 2023, when another Congress sat");
  }
}
