package org.engross.workshop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.desk.Shelf;
import org.engross.office.Chamber;
import org.engross.office.Ids;
import org.engross.office.OfficeFiles;
import org.engross.office.YamlText;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.engross.template.Template;

/**
 * Writes the files with which an office begins: who writes, who signs, for whom, and a packet that
 * can be drafted as it stands. Comments say what else may stand in them.
 */
public final class OfficeStart {
  /** The packet that it begins with. */
  public static final String PACKET = "packets/first-letter.yaml";

  /** The shipped points and recipients are of this time. */
  private static final LocalDate DATE = LocalDate.of(2022, 6, 15);

  private static final Person SAMPLE =
      new Person(
          "Alex Sample", "Sample", Chamber.HOUSE, "TX", Optional.of("11"), Optional.of("Ms."));
  private static final Call SAMPLE_CALL =
      new Call("Pat Example", Optional.of("202-555-0100"), Optional.of("pat@sample.example"));

  private final Person person;
  private final Call call;
  private final boolean sample;

  /** Whose office it is. */
  public record Person(
      String name,
      String surname,
      Chamber chamber,
      String state,
      Optional<String> district,
      Optional<String> courtesy) {
    /** Refuses null. */
    public Person {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(surname, "surname");
      Objects.requireNonNull(chamber, "chamber");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(district, "district");
      Objects.requireNonNull(courtesy, "courtesy");
    }

    private String id() {
      return Ids.of(name);
    }

    private String office() {
      String title = chamber == Chamber.HOUSE ? "Representative" : "Senator";
      return "Office of " + title + " " + name;
    }
  }

  /** Whom to ask about a draft, and how. */
  public record Call(String name, Optional<String> telephone, Optional<String> email) {
    /** Refuses null. */
    public Call {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(telephone, "telephone");
      Objects.requireNonNull(email, "email");
    }
  }

  private OfficeStart(Person person, Call call, boolean sample) {
    this.person = person;
    this.call = call;
    this.sample = sample;
  }

  /** The office of a member. */
  public static OfficeStart of(Person person, Call call) {
    return new OfficeStart(person, call, false);
  }

  /** The office of an invented member, to be corrected. */
  public static OfficeStart sample() {
    return new OfficeStart(SAMPLE, SAMPLE_CALL, true);
  }

  /**
   * The files by their paths, in the order in which a person reads them.
   *
   * @param letter the template of its first letter
   */
  public Map<String, String> files(Template letter) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("office.yaml", office());
    files.put("people/members.yaml", members());
    Map<String, String> shipped = Shelf.start();
    PacketStart.Choice first =
        new PacketStart.Choice(DATE, List.of("ustr"), List.of("usmca-enforcement"));
    files.put(
        PACKET,
        "# yaml-language-server: $schema=../schema/packet.json\n"
            + "# The shipped points and recipients are of June 2022, and so is this letter:\n"
            + "#   engross draft "
            + PACKET
            + "\n"
            + PacketStart.of(letter, first));
    files.putAll(shipped);
    return files;
  }

  /** Says what its own files would be told, if a person had written them so. */
  public void check(Problems problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("office.yaml", office());
    texts.put("people/members.yaml", members());
    OfficeFiles.read(new Texts(texts), new Texts(Map.of()), problems);
  }

  /** Files that are not written yet. */
  private record Texts(Map<String, String> texts) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      return Optional.ofNullable(texts.get(path)).map(text -> new Source(path, text));
    }

    @Override
    public List<String> list(String under, String ending) {
      return List.of();
    }
  }

  private String office() {
    return String.format(
        Locale.ROOT,
        """
        # yaml-language-server: $schema=schema/office.json
        # Who writes. Engross finds an office by this file. What the office lacks of points, forms of
        # address and templates, the shipped ones stand in for.
        %sname: %s
        letterhead:                       # from the top; the first line is the largest
        %s
        # letterheads:                    # further ones: a packet says  letterhead: committee
        #   committee: {committee: Committee on Ways and Means, lines: [...], left: [...], right: [...]}
        contact: {%s}   # whom to ask about a draft
        from: %s   # who writes where a packet does not say: an id of people/members.yaml
        # frame: templates/our-letterhead.docx   # your letterhead, made in Word, with a paragraph of $body
        # salutation: {style: surname, punctuation: comma}   # otherwise formal, colon
        # signatures: {order: alphabetical, district: yes}   # otherwise given, no
        # signer-style: party-state       # how statements name a member; otherwise district
        # page-limit: 2                   # a longer letter is remarked on
        # max-age: 18 months              # an older claim is said
        # fields: {room: 1100 Longworth}  # fields of your own: $own.room in a template
        # field-types: {hearing: date}    # text, date, number, yes/no, choice firm, warm
        # pictures:                       # $picture.seal in a template or a Word file
        #   seal: {file: pictures/seal.png, alt: The seal of the House, width: 1 in}
        """,
        sample ? "# The name is invented: put yours here, in the letterhead and in people/.\n" : "",
        YamlText.of(person.office()),
        letterhead().stream()
            .map(line -> "  - " + YamlText.of(line))
            .collect(Collectors.joining("\n")),
        contact(),
        person.id());
  }

  private List<String> letterhead() {
    List<String> lines =
        person.chamber == Chamber.HOUSE
            ? List.of(
                "Congress of the United States", "House of Representatives", "Washington, DC 20515")
            : List.of("United States Senate", "Washington, DC 20510");
    Map<String, String> all = new LinkedHashMap<>();
    lines.forEach(line -> all.put(line, line));
    all.put("office", (sample ? "SAMPLE · " : "") + person.office());
    return List.copyOf(all.values());
  }

  private String contact() {
    StringBuilder contact = new StringBuilder("name: ").append(YamlText.of(call.name));
    call.telephone.ifPresent(t -> contact.append(", telephone: ").append(YamlText.of(t)));
    call.email.ifPresent(e -> contact.append(", email: ").append(YamlText.of(e)));
    return contact.toString();
  }

  private String members() {
    return String.format(
        Locale.ROOT,
        """
        # yaml-language-server: $schema=../schema/members.json
        # Who signs. Others of Congress come from the public lists:  engross import members DIR
        members:
          - id: %s
            name: %s
            surname: %s
            chamber: %s
            state: %s
        %s%s    # since: 2015-01-06             # the first day in the chamber, for an order by seniority
            # roles: [{committee: Committee on Ways and Means, title: Ranking Member}]
            # about: ...                    # what a press release ends with

          # - id: ...                       # the next who signs
        """,
        person.id(),
        YamlText.of(person.name),
        YamlText.of(person.surname),
        person.chamber.name().toLowerCase(Locale.ROOT),
        person.state,
        person.district.map(d -> "    district: " + d + "\n").orElse(""),
        person.courtesy.map(c -> "    courtesy: " + c + "\n").orElse(""));
  }
}
