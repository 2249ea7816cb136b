package org.engross.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * A place in a file where a person writes keys.
 *
 * @param before the lines above it
 * @param needed the keys that must stand there, each with a good value
 * @param allowed the keys that may stand there, each with a good value
 */
record Spot(
    String name,
    String path,
    String before,
    int indent,
    Map<String, String> needed,
    Map<String, String> allowed) {

  /** Every place in every kind of file: "!" marks a key that is needed, "?" one that may stand. */
  private static final String TABLE =
      """
      office: office.yaml
      ! name: An Office
      ! letterhead: [A, B]
      ! contact: {name: Pat Example}
      ? letterheads: {trade: {lines: [A]}, both: {lines: B, left: C}}
      ? from: [lee]
      ? salutation: {style: surname}
      ? signatures: {order: parties}
      ? frame: templates/our-letterhead.docx
      ? signer-style: party-state
      ? page-limit: 3
      ? max-age: 2 years
      ? fields: {room: 01100}
      ? field-types: {hearing: date, tone: "choice firm, warm"}
      ? pictures: {house-seal: {file: pictures/seal.png, alt: The seal, width: 1 in}}

      contact: office.yaml
      name: An Office
      letterhead: A
      contact:
        ! name: Pat Example
        ? telephone: 202-555-0100
        ? email: pat@sample.example

      salutation: office.yaml
      name: An Office
      letterhead: A
      contact: {name: Pat Example}
      salutation:
        ? style: formal
        ? punctuation: comma

      signatures: office.yaml
      name: An Office
      letterhead: A
      contact: {name: Pat Example}
      signatures:
        ? order: alphabetical
        ? district: yes

      picture: office.yaml
      name: An Office
      letterhead: A
      contact: {name: Pat Example}
      pictures:
        house-seal:
          ! file: pictures/seal.png
          ! alt: The seal of the House
          ! width: 2.5 cm

      letterhead: office.yaml
      name: An Office
      contact: {name: Pat Example}
      pictures: {seal: {file: pictures/seal.png, alt: The seal, width: 1 in}}
      letterhead:
        ! lines: [A, B]
        ? left: [C]
        ? right: D
        ? committee: Committee on Rules
        ? leads: [lee]
        ? picture: seal
        ? frame: templates/trade.docx

      role: people/members.yaml
      members:
        - id: lee
          name: Lee Sample
          surname: Sample
          chamber: senate
          state: OH
          roles:
            -
              ! committee: Committee on Rules
              ! title: Chair
              ? subcommittee: Subcommittee on Trade
              ? id: HSWM04

      members: people/members.yaml
      ? members: []
      ? additions: {S000001: {courtesy: Ms.}}

      addition: people/members.yaml
      additions:
        S000001:
          ? courtesy: Ms.
          ? title: Dean of the House
          ? office: 2306 Rayburn House Office Building
          ? telephone: 202-555-0101
          ? letterhead: [A, B]
          ? contact: {name: Pat Example}
          ? about: Lee Sample represents Ohio.

      congress: people/congress.yaml
      ! as-of: 2026-06-15
      ? committees: {HSWM: Committee on Ways and Means, HSWM04: Subcommittee on Trade}
      ? members: []

      listed: people/congress.yaml
      as-of: 2026-06-15
      members:
        -
          ! id: lee-oh
          ! bioguide: S000001
          ! name: Lee Sample
          ! surname: Sample
          ! chamber: senate
          ! state: OH
          ? district:
          ? party: Independent
          ? courtesy: Mx.
          ? title: President pro tempore
          ? since: 2015-01-06
          ? roles: {id: SSFI, committee: Committee on Finance, title: Chair}
          ? committees: [SSFI, SSFI02]
          ? leadership: President pro tempore
          ? office: 731 Hart Senate Office Building
          ? telephone: 202-555-0101
          ? district-offices: [Lima, Akron]
          ? letterhead: [A, B]
          ? contact: {name: Pat Example}
          ? about: Lee Sample represents Ohio.

      representative: people/members.yaml
      members:
        -
          ! id: lee
          ! name: Lee Sample
          ! surname: Sample
          ! chamber: house
          ! state: OH
          ! district: 04
          ? bioguide: S000001
          ? party: Independent
          ? courtesy: Dr.
          ? title: Dean of the House
          ? since: 2015-01-06
          ? roles: [{committee: Committee on Rules, title: Chair}]
          ? committees: [HSWM, HSWM04]
          ? leadership: [Speaker of the House]
          ? office: 2306 Rayburn House Office Building
          ? telephone: 202-555-0101
          ? district-offices: ["1 Main Street, Lima, OH 45801; 419-555-0102"]
          ? letterhead: [A, B]
          ? contact: {name: Pat Example}
          ? about: Lee Sample represents Ohio.

      senator: people/members.yaml
      members:
        -
          ! id: lee
          ! name: Lee Sample
          ! surname: Sample
          ! chamber: senate
          ! state: OH
          ? district:
          ? bioguide: S000001
          ? party: Independent
          ? courtesy: Mx.
          ? title: President pro tempore
          ? since: 2015-01-06
          ? roles: {committee: Committee on Rules, title: Chair}
          ? committees: SSFI
          ? leadership: President pro tempore
          ? office: 731 Hart Senate Office Building
          ? telephone: 202-555-0101
          ? district-offices: ["1 Main Street, Lima, OH 45801; 419-555-0102"]
          ? letterhead: {lines: A, left: B}
          ? contact: {name: Pat Example}
          ? about: Lee Sample represents Ohio.

      forms: people/forms-of-address.yaml
      ? forms: []

      form: people/forms-of-address.yaml
      forms:
        -
          ! id: friend
          ! inside-address: ["{name}", "{desk}"]
          ! formal: Dear {mr-or-ms} {surname}
          ! fallback: Dear {name}
          ! close: Yours,
          ? address: Austin
          ? surname: Dear {name}

      recipients: people/recipients.yaml
      ? recipients: []

      no form: people/recipients.yaml
      recipients:
        -
          ! id: lee
          ! name: Lee Doe
          ! surname: Doe
          ! inside-address: [Lee Doe, Austin]
          ! salutation: Dear Lee
          ? form:
          ? courtesy: Ms.
          ? address: Austin
          ? close: Yours,
          ? since: 2021-01-20
          ? until: 2025-01-20
          ? fields: {desk: Latin America}

      paper: points/a.yaml
      paper:
        ! id: paper
        ! title: A Paper
        ! publisher: A House
        ! date: 2022-06-12
        ? short-title: A
        ? url: https://paper.example/a
        ? subjects: {trade: The agreement, human-rights: The press}
        ? abbreviations: {USMCA: the agreement}
        ? later-mentions: {A Long Name: Name}

      points: points/a.yaml
      ! paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      ? points: []
      ? sets: {usmca: [usmca-*, topic:trade]}

      point: points/a.yaml
      paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      points:
        -
          ! id: usmca
          ! topic: trade
          ! title: The agreement
          ! source: {section: A}
          ! letter: A *word*.^[A note.]
          ? whereas: the parties agreed
          ? statement: We agreed.
          ? asks: [{of: ustr, text: file cases}]
          ? questions: {of: [ustr, president], text: "How many?"}
          ? records: {of: [ustr, president], text: Reports}
          ? figures: [four, 7]
          ? as-of: 2022-06-10
          ? until: {date: 2022-07-31}
          ? authority: 19 U.S.C. 4501

      source: points/a.yaml
      paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      points:
        - id: usmca
          topic: trade
          title: The agreement
          letter: A word.
          source:
            ! section: Recommendations
            ? item: 2

      ask: points/a.yaml
      paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      points:
        - id: usmca
          topic: trade
          title: The agreement
          letter: A word.
          source: {section: A}
          asks:
            -
              ! of: [ustr, president]
              ! text: file cases

      question: points/a.yaml
      paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      points:
        - id: usmca
          topic: trade
          title: The agreement
          letter: A word.
          source: {section: A}
          questions:
            -
              ! of: ustr
              ! text: How many?

      record: points/a.yaml
      paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      points:
        - id: usmca
          topic: trade
          title: The agreement
          letter: A word.
          source: {section: A}
          records:
            -
              ! of: ustr
              ! text: Reports on trade.
              ? including: [plans, budgets]
              ? classified: yes

      until: points/a.yaml
      paper: {id: paper, title: A, publisher: B, date: 2022-06-12}
      points:
        - id: usmca
          topic: trade
          title: The agreement
          letter: A word.
          source: {section: A}
          until:
            ! date: 2022-07-31
            ? reason: The meeting is in July.

      packet: packets/a.yaml
      ! date: 2022-06-15
      ! drafts: [{template: letter}]
      """
          + particulars("")
          + """

          draft: packets/a.yaml
          date: 2022-06-15
          drafts:
            -
              ! template: letter
              ? to: [ustr, president+vice-president]
              ? for-each: signer
          """
          + particulars("    ")
          + """

          list: packets/a.yaml
          date: 2022-06-15
          drafts: {template: letter}
          recipients:
            ! file: lists/governors.xlsx#Mayors
            ? form: governor
            ? columns: {surname: Nachname}

          quote: packets/a.yaml
          date: 2022-06-15
          drafts: {template: letter}
          quotes:
            -
              ! by: lee
              ! text: We agreed.
          """
          + recipient("president", "")
          + recipient("vice-president", "")
          + recipient("cabinet-secretary", "title")
          + recipient("attorney-general", "")
          + recipient("trade-representative", "")
          + recipient("agency-head", "title organization")
          + recipient("sub-cabinet", "title")
          + recipient("us-ambassador", "")
          + recipient("foreign-ambassador", "country")
          + recipient("foreign-head-of-state", "country")
          + recipient("speaker", "")
          + recipient("committee-chair", "title committee chamber")
          + recipient("ranking-member", "committee chamber")
          + recipient("panel-chair", "title panel chamber")
          + recipient("panel-ranking-member", "panel chamber")
          + recipient("subcommittee-chair", "title subcommittee panel chamber")
          + recipient("subcommittee-ranking-member", "subcommittee panel chamber")
          + recipient("senator", "")
          + recipient("representative", "")
          + recipient("delegate", "")
          + recipient("resident-commissioner", "")
          + recipient("governor", "state");

  /** Every place, by its name. */
  static final Map<String, Spot> ALL =
      Arrays.stream(TABLE.split("\n\n"))
          .map(Spot::parse)
          .collect(Collectors.toMap(Spot::name, s -> s, (a, b) -> a, LinkedHashMap::new));

  private static String particulars(String indent) {
    return """
    ? points: [usmca-*, topic:trade]
    ? names: "{date}-{template}-{recipient.surname}"
    ? mentions: [lee, ustr]
    ? from: lee
    ? signers: [lee, kim]
    ? recipients: lists/governors.csv
    ? order: seniority
    ? letterhead: trade
    ? subject: The agreement
    ? opening: We *write*.
    ? reply-by: 2022-07-08
    ? sign-by: 2022-06-30
    ? cite: endnotes
    ? relating-to: security cooperation with Mexico
    ? measure: h-con-res
    ? allow-unprivileged: The committee has agreed.
    ? enclosures: The paper
    ? copies: [The Secretary]
    ? contact: {name: Pat Example}
    ? formats: [docx, pdf, html, text, markup, xml, uslm, memo, factsheet]
    ? stale-ok: {usmca: It was confirmed.}
    ? fields: {room: 01100}
    ? embargo: 2022-06-16 10:00 EDT
    ? headline: A Headline
    ? subhead: A Subhead
    ? dateline: Midland, Texas
    ? quotes: [{by: lee, text: We agreed.}]
    ? link: https://sample.example/letter
    ? of: letter
    ? excerpt: usmca
    """
            .replaceAll("(?m)^", indent)
            .stripTrailing()
        + "\n";
  }

  /** A recipient of a shipped form, with the keys that it asks for. */
  private static String recipient(String form, String asked) {
    String keys =
        Arrays.stream(asked.split(" ", -1))
            .filter(key -> !key.isEmpty())
            .map(key -> "    ! " + key + ": Something\n")
            .collect(Collectors.joining());
    // "His Excellency" needs to know.
    String courtesy = form.startsWith("foreign") ? "!" : "?";
    return """

    to %s: people/recipients.yaml
    recipients:
      -
        ! id: lee
        ! form: %s
        ! name: Lee Doe
        ! surname: Doe
        %s courtesy: Ms.
    %s    ? address: [1 Main Street, Austin]
        ? inside-address: Lee Doe
        ? salutation: Dear Lee
        ? close: Yours,
        ? since: 2021-01-20
        ? until: 2025-01-20
        ? fields: {desk: Latin America}
    """
        .formatted(form, form, courtesy, keys);
  }

  private static Spot parse(String lines) {
    StringBuilder before = new StringBuilder();
    Map<String, String> needed = new LinkedHashMap<>();
    Map<String, String> allowed = new LinkedHashMap<>();
    int indent = 0;
    String[] head = lines.strip().split("\n", 2);
    for (String line : head[1].split("\n", -1)) {
      String bare = line.strip();
      if (bare.startsWith("! ") || bare.startsWith("? ")) {
        indent = line.indexOf(bare);
        String[] entry = bare.substring(2).split(":", 2);
        (bare.startsWith("!") ? needed : allowed).put(entry[0], entry[1].strip());
      } else {
        before.append(line).append('\n');
      }
    }
    String[] name = head[0].split(": ", 2);
    return new Spot(name[0], name[1], before.toString(), indent, needed, allowed);
  }

  /** A file with what is needed, and this in place of it or beside it. */
  String with(String key, String value) {
    return with(Map.of(key, value));
  }

  /** A file with what is needed, and these in place of it or beside it. */
  String with(Map<String, String> keys) {
    Map<String, String> all = new LinkedHashMap<>(needed);
    all.putAll(keys);
    return yaml(all);
  }

  /** A file with all that is needed but this. */
  String without(String key) {
    Map<String, String> others = new LinkedHashMap<>(needed);
    others.remove(key);
    return yaml(others);
  }

  private String yaml(Map<String, String> keys) {
    if (keys.isEmpty()) {
      return before + " ".repeat(indent) + "{}\n";
    }
    StringBuilder yaml = new StringBuilder(before);
    keys.forEach(
        (key, value) ->
            yaml.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n'));
    return yaml.toString();
  }

  /** The errors that the readers say of a file. */
  static List<Problem> readersSay(String path, String yaml) {
    Problems problems = new Problems();
    if (path.startsWith("packets/")) {
      Packet.read(new Source(path, yaml), problems);
    } else {
      Map<String, String> files = new HashMap<>(Map.of("office.yaml", Said.OFFICE));
      files.put(path, yaml);
      Said.files(problems, files).members().roll(problems);
    }
    return problems.list().stream().filter(p -> p.level() == Level.ERROR).toList();
  }
}
