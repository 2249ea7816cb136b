package org.engross.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.engross.office.Contact;
import org.engross.office.Member;

/**
 * A standing as JSON, for other programs: an object with {@code ledger}, {@code today}, {@code
 * deadline}, {@code daysLeft}, {@code counts}, {@code parties}, {@code states}, {@code leads},
 * {@code missing}, {@code answers} (one for each row), {@code closed}.
 */
public final class StandingJson {
  private final JsonGenerator json;

  private StandingJson(JsonGenerator json) {
    this.json = json;
  }

  /** The standing. */
  public static String of(Standing standing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      new StandingJson(json).write(standing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(Standing standing) throws IOException {
    json.writeStartObject();
    json.writeStringField("ledger", standing.ledger().name());
    json.writeStringField("today", standing.today().toString());
    if (standing.deadline().isPresent()) {
      json.writeStringField("deadline", standing.deadline().get().toString());
      json.writeNumberField("daysLeft", standing.daysLeft().orElseThrow());
    }
    json.writeObjectFieldStart("counts");
    for (Answer answer : Answer.values()) {
      json.writeNumberField(answer.word(), standing.with(answer).size());
    }
    json.writeEndObject();
    counts("parties", standing.parties());
    counts("states", standing.states());
    members("leads", standing.leads());
    members("missing", standing.missing());
    answers(standing.ledger().signOns());
    if (standing.closing().isPresent()) {
      closed(standing.closing().get(), standing.changes());
    }
    json.writeEndObject();
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void members(String name, List<Member> members) throws IOException {
    json.writeArrayFieldStart(name);
    for (Member member : members) {
      json.writeStartObject();
      member(member);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void member(Member member) throws IOException {
    json.writeStringField("id", member.id());
    if (member.bioguide().isPresent()) {
      json.writeStringField("bioguide", member.bioguide().get());
    }
    json.writeStringField("name", member.name());
    json.writeStringField("seat", member.seat());
    if (member.party().isPresent()) {
      json.writeStringField("party", member.party().get());
    }
  }

  private void answers(List<SignOn> signOns) throws IOException {
    json.writeArrayFieldStart("answers");
    for (SignOn signOn : signOns) {
      json.writeStartObject();
      member(signOn.member());
      json.writeStringField("answer", signOn.answer().word());
      if (signOn.date().isPresent()) {
        json.writeStringField("date", signOn.date().get().toString());
      }
      if (signOn.staffer().isPresent()) {
        json.writeStringField("staffer", signOn.staffer().get());
      }
      json.writeBooleanField("quote", !signOn.quote().isEmpty());
      if (signOn.contact().isPresent()) {
        contact(signOn.contact().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void contact(Contact contact) throws IOException {
    json.writeObjectFieldStart("contact");
    json.writeStringField("name", contact.name());
    if (contact.telephone().isPresent()) {
      json.writeStringField("telephone", contact.telephone().get());
    }
    if (contact.email().isPresent()) {
      json.writeStringField("email", contact.email().get());
    }
    json.writeEndObject();
  }

  private void closed(Closing closing, List<Closing.Change> changes) throws IOException {
    json.writeObjectFieldStart("closed");
    json.writeStringField("date", closing.date().toString());
    json.writeStringField("hash", closing.hash());
    json.writeArrayFieldStart("changes");
    for (Closing.Change change : changes) {
      json.writeString(change.words());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
