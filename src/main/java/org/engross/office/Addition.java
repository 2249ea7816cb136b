package org.engross.office;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;

/**
 * What an office knows of a member whom the list of Congress has, beside what stands there; an
 * import of the list leaves it as it is.
 *
 * <pre>
 * additions:                     # in people/members.yaml, by bioguide id
 *   S999001: {courtesy: Ms., office: 2306 Rayburn House Office Building}
 * </pre>
 */
record Addition(
    Optional<Courtesy> courtesy,
    Optional<String> title,
    Optional<String> office,
    Optional<String> telephone,
    Optional<Letterhead> letterhead,
    Optional<Contact> contact,
    Optional<String> about,
    Place place) {

  Addition {
    Objects.requireNonNull(courtesy, "courtesy");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(telephone, "telephone");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(place, "place");
  }

  /** By bioguide ids, what stands under a key. */
  static Map<String, Addition> read(Fields file, String key) {
    Map<String, Addition> additions = file.recordsByName(key, "addition", Addition::read);
    for (String bioguide : additions.keySet()) {
      if (!Member.isBioguide(bioguide)) {
        file.error(
            additions.get(bioguide).place(),
            "\"" + bioguide + "\" is no bioguide id",
            Member.BIOGUIDE_REMEDY);
      }
    }
    return additions;
  }

  private static Optional<Addition> read(Fields fields) {
    Optional<Courtesy> courtesy = Courtesy.read(fields);
    Optional<String> title = fields.optionalText("title");
    Optional<String> office = fields.optionalText("office");
    Optional<String> telephone = fields.optionalText("telephone");
    Optional<Letterhead> letterhead = Letterhead.read(fields, "letterhead");
    Optional<Contact> contact = fields.record("contact", "contact", Contact::read);
    Optional<String> about = fields.optionalText("about");
    return fields.build(
        () ->
            new Addition(
                courtesy, title, office, telephone, letterhead, contact, about, fields.place()));
  }

  /** The member with this laid over. */
  Member over(Member member) {
    return new Member(
        member.id(),
        member.bioguide(),
        member.name(),
        member.surname(),
        title.orElse(member.title()),
        member.chamber(),
        member.state(),
        member.district(),
        member.party(),
        courtesy.or(member::courtesy),
        member.since(),
        member.roles(),
        member.committees(),
        member.leadership(),
        office.or(member::office),
        telephone.or(member::telephone),
        member.districtOffices(),
        letterhead.or(member::letterhead),
        contact.or(member::contact),
        about.or(member::about),
        place);
  }
}
