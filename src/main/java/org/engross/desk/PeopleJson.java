package org.engross.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.office.CommitteeRole;
import org.engross.office.Courtesy;
import org.engross.office.Member;
import org.engross.office.Recipient;

/**
 * People as JSON, for other programs: an array of objects, each with {@code kind} ("member" or
 * "recipient") and {@code id}; what is not known has no key.
 */
public final class PeopleJson {
  private final JsonGenerator json;

  private PeopleJson(JsonGenerator json) {
    this.json = json;
  }

  /** Members, then recipients, in their order. */
  public static String of(List<Member> members, List<Recipient> recipients) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      PeopleJson people = new PeopleJson(json);
      json.writeStartArray();
      for (Member member : members) {
        people.write(member);
      }
      for (Recipient recipient : recipients) {
        people.write(recipient);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(Member member) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "member");
    json.writeStringField("id", member.id());
    write("bioguide", member.bioguide());
    json.writeStringField("name", member.name());
    json.writeStringField("surname", member.surname());
    write("courtesy", member.courtesy().map(Courtesy::word));
    json.writeStringField("title", member.called().spoken());
    json.writeStringField("chamber", member.chamber().word());
    json.writeStringField("state", member.state());
    write("district", member.district());
    json.writeStringField("seat", member.seat());
    write("party", member.party());
    write("since", member.since().map(LocalDate::toString));
    write("office", member.office());
    write("telephone", member.telephone());
    write("districtOffices", member.districtOffices());
    write("leadership", member.leadership());
    write("committees", member.committees());
    json.writeArrayFieldStart("roles");
    for (CommitteeRole role : member.roles()) {
      write(role);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(CommitteeRole role) throws IOException {
    json.writeStartObject();
    write("id", role.id());
    json.writeStringField("committee", role.committee());
    write("subcommittee", role.subcommittee());
    json.writeStringField("title", role.title());
    json.writeEndObject();
  }

  private void write(Recipient recipient) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "recipient");
    json.writeStringField("id", recipient.id());
    json.writeStringField("name", recipient.name());
    json.writeStringField("surname", recipient.surname());
    write("form", recipient.form());
    write("insideAddress", recipient.insideAddress());
    json.writeStringField("salutation", recipient.salutation());
    json.writeStringField("close", recipient.close());
    write("since", recipient.since().map(LocalDate::toString));
    write("until", recipient.until().map(LocalDate::toString));
    json.writeEndObject();
  }

  private void write(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void write(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
