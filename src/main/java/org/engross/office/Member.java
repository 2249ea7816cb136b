package org.engross.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;

/**
 * Who signs.
 *
 * <pre>
 * members:
 *   - id: sample-lead
 *     bioguide: S999001          # tells members of one surname apart
 *     name: Alex Sample
 *     surname: Sample
 *     chamber: house             # or senate
 *     state: TX
 *     district: 11               # 0 or at-large; none for a senator
 *     party: Independent
 *     courtesy: Ms.
 *     title: Member of Congress  # what stands below the name; this is the House's usual one
 *     since: 2015-01-06          # the first day in the chamber, for an order by seniority
 *     roles: [{committee: Committee on Ways and Means, title: Ranking Member}]
 *     committees: [HSWM, HSWM04]                              # ids of those on which the member sits
 *     leadership: [Speaker of the House]                      # offices of the chamber or of a party
 *     office: 2306 Rayburn House Office Building              # where letters to the member go
 *     telephone: 202-555-0101
 *     district-offices: ["1 Main Street, Midland, TX 79701; 432-555-0102"]
 *     letterhead: [SAMPLE, Congress of the United States]     # where this member leads
 *     contact: {name: Pat Example, telephone: 202-555-0100}   # likewise
 *     about: Rep. Sample represents ...                       # what a statement ends with
 * </pre>
 *
 * @param state the postal code
 * @param district as written, zeros kept; empty for a senator
 * @param roles on committees; where several are of one committee, the first counts
 * @param committees ids of the committees and subcommittees on which the member sits
 * @param leadership offices of the chamber or of a party that the member holds
 * @param office the room and the building
 * @param districtOffices where the member is at home, each in one line
 */
public record Member(
    String id,
    Optional<String> bioguide,
    String name,
    String surname,
    String title,
    Chamber chamber,
    String state,
    Optional<String> district,
    Optional<String> party,
    Optional<Courtesy> courtesy,
    Optional<LocalDate> since,
    List<CommitteeRole> roles,
    List<String> committees,
    List<String> leadership,
    Optional<String> office,
    Optional<String> telephone,
    List<String> districtOffices,
    Optional<Letterhead> letterhead,
    Optional<Contact> contact,
    Optional<String> about,
    Place place)
    implements Kept {
  static final String BIOGUIDE_REMEDY = "write a capital letter and six digits: S000001";

  /** Refuses null, and a district that contradicts the chamber. */
  public Member {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(bioguide, "bioguide");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(surname, "surname");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(courtesy, "courtesy");
    Objects.requireNonNull(since, "since");
    roles = List.copyOf(roles);
    committees = List.copyOf(committees);
    leadership = List.copyOf(leadership);
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(telephone, "telephone");
    districtOffices = List.copyOf(districtOffices);
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(place, "place");
    if (district.isPresent() != (chamber == Chamber.HOUSE)) {
      throw new IllegalArgumentException(chamber + ", district " + district);
    }
  }

  /** The seat as lists have it: {@code TX-11}, {@code AK-AL}; of a senator the state alone. */
  public String seat() {
    return district.map(d -> state + "-" + (isAtLarge() ? "AL" : d)).orElse(state);
  }

  /** The name with the seat, which tells members of one name apart: {@code Alex Sample (TX-11)}. */
  public String nameAndSeat() {
    return name + " (" + seat() + ")";
  }

  /** What the member is called: Senator, Representative, Delegate, Resident Commissioner. */
  public MemberTitle called() {
    return MemberTitle.of(chamber, state);
  }

  /** Where a person writes what is not known of the member: {@code courtesy: Ms.} */
  public String toAdd(String line) {
    return place.file().endsWith(Congress.FILE)
        ? "add to people/members.yaml:  additions: {" + bioguide.orElse("") + ": {" + line + "}}"
        : "add  " + line + "  to this member";
  }

  /** Whether this member of the House stands for a whole state. */
  public boolean isAtLarge() {
    return district.filter(d -> d.equals("at-large") || isZero(d)).isPresent();
  }

  private static boolean isZero(String district) {
    return !district.isEmpty() && district.chars().allMatch(c -> c == '0');
  }

  /** The role on a committee, if the member has one there that a letter is signed with. */
  public Optional<CommitteeRole> role(String committee) {
    return roles.stream()
        .filter(r -> r.committee().equalsIgnoreCase(committee) && !r.isExOfficio())
        .findFirst();
  }

  /** The role on the committee or subcommittee of an id, {@code HSWM} or {@code HSWM04}. */
  public Optional<CommitteeRole> roleIn(String id) {
    return roles.stream().filter(r -> r.id().filter(id::equals).isPresent()).findFirst();
  }

  /** Whether the member sits on the committee or subcommittee of an id. */
  public boolean sitsOn(String id) {
    return committees.contains(id) || roleIn(id).isPresent();
  }

  /** Whether a text may be an id in the Biographical Directory of Congress. */
  public static boolean isBioguide(String text) {
    return text.matches("[A-Z][0-9]{6}");
  }

  static Optional<Member> read(Fields fields) {
    String id = fields.id("id");
    Optional<String> bioguide =
        fields.optionalText("bioguide", Member::isBioguide, "bioguide id", BIOGUIDE_REMEDY);
    String name = fields.text("name");
    String surname = fields.text("surname");
    Chamber chamber = fields.choice("chamber", Chamber.values(), Chamber::word);
    String state = state(fields);
    String title = fields.optionalText("title").orElse(MemberTitle.of(chamber, state).signed());
    Optional<String> district = district(fields, chamber);
    Optional<String> party = fields.optionalText("party");
    Optional<Courtesy> courtesy = Courtesy.read(fields);
    Optional<LocalDate> since = fields.optionalDate("since");
    List<CommitteeRole> roles = fields.records("roles", "role", CommitteeRole::read);
    List<String> committees = committees(fields);
    List<String> leadership = fields.texts("leadership");
    Optional<String> office = fields.optionalText("office");
    Optional<String> telephone = fields.optionalText("telephone");
    List<String> districtOffices = fields.texts("district-offices");
    Optional<Letterhead> letterhead = Letterhead.read(fields, "letterhead");
    Optional<Contact> contact = fields.record("contact", "contact", Contact::read);
    Optional<String> about = fields.optionalText("about");
    return fields.build(
        () ->
            new Member(
                id,
                bioguide,
                name,
                surname,
                title,
                chamber,
                state,
                district,
                party,
                courtesy,
                since,
                roles,
                committees,
                leadership,
                office,
                telephone,
                districtOffices,
                letterhead,
                contact,
                about,
                fields.place()));
  }

  private static List<String> committees(Fields fields) {
    List<String> ids = fields.texts("committees");
    for (String id : ids) {
      if (!CommitteeRole.isId(id)) {
        fields.error(
            fields.place("committees"),
            "\"" + id + "\" is no committee's id",
            CommitteeRole.ID_REMEDY);
      }
    }
    return ids;
  }

  private static String state(Fields fields) {
    String state = fields.text("state", "TX");
    if (fields.has("state") && !States.codes().contains(state)) {
      fields.error(
          fields.place("state"),
          "\"" + state + "\" is no state",
          "write its postal code; " + States.hint(state));
    }
    return state;
  }

  private static Optional<String> district(Fields fields, Chamber chamber) {
    if (chamber == Chamber.HOUSE) {
      fields.text("district", "11, or at-large");
    } else if (fields.has("district")) {
      fields.error(fields.place("district"), "a senator has no district", "delete it");
    }
    return fields.optionalText(
        "district",
        t -> t.matches("[0-9]{1,2}|at-large"),
        "district",
        "write its number, or at-large");
  }
}
