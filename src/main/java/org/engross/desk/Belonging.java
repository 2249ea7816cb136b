package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engross.check.leak.Phrase;
import org.engross.office.Contact;
import org.engross.office.Letterhead;
import org.engross.office.Member;
import org.engross.office.Office;
import org.engross.office.Recipient;
import org.engross.problem.Place;

/**
 * A row of a batch and what belongs to it: in another row's draft these words have no business.
 *
 * @param id by which a packet names it; empty for the office
 * @param name as a person knows it
 * @param place where it is written
 * @param phrases made when they are asked for: a batch has many rows
 */
record Belonging(String id, String name, Place place, Supplier<List<Phrase>> phrases) {

  Belonging {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(phrases, "phrases");
  }

  /** A recipient: name, greetings, inside address. */
  static Belonging of(Recipient recipient) {
    return new Belonging(
        recipient.id(), recipient.name(), recipient.place(), () -> phrases(recipient));
  }

  private static List<Phrase> phrases(Recipient recipient) {
    String surname = recipient.surname();
    List<Phrase> phrases = new ArrayList<>(Phrase.ofName(recipient.name(), surname));
    Stream.concat(recipient.greeting().title().stream(), Stream.of(recipient.salutation()))
        .forEach(greeting -> phrases.addAll(Phrase.ofGreeting(greeting, surname)));
    phrases.addAll(Phrase.ofAddress(recipient.insideAddress()));
    return phrases;
  }

  /** A member: name, room, contact, letterhead. */
  static Belonging of(Member member) {
    return new Belonging(member.id(), member.name(), member.place(), () -> phrases(member));
  }

  private static List<Phrase> phrases(Member member) {
    List<Phrase> phrases = new ArrayList<>(Phrase.ofName(member.name(), member.surname()));
    phrases.addAll(Phrase.ofAddress(member.office().stream().toList()));
    phrases.addAll(Phrase.ofContact(member.telephone().stream().toList()));
    member.contact().ifPresent(contact -> phrases.addAll(ofContact(contact)));
    member
        .letterhead()
        .ifPresent(l -> phrases.addAll(Phrase.ofLetterhead(lines(l), member.surname())));
    return phrases;
  }

  /** The office: its name, its contact, what of its letterhead nobody else has. */
  static Belonging of(Office office) {
    return new Belonging("", office.name(), Place.of("office.yaml"), () -> phrases(office));
  }

  private static List<Phrase> phrases(Office office) {
    List<Phrase> phrases = new ArrayList<>(ofContact(office.contact()));
    List<String> lines = new ArrayList<>(lines(office.letterhead()));
    lines.add(office.name());
    phrases.addAll(Phrase.ofLetterhead(lines, office.name()));
    return phrases;
  }

  private static List<Phrase> ofContact(Contact contact) {
    return Phrase.ofContact(
        Stream.of(Optional.of(contact.name()), contact.telephone(), contact.email())
            .flatMap(Optional::stream)
            .toList());
  }

  /** Every line of a letterhead. */
  static List<String> lines(Letterhead letterhead) {
    return Stream.of(letterhead.lines(), letterhead.left(), letterhead.right())
        .flatMap(List::stream)
        .toList();
  }
}
