package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.check.leak.Phrase;
import org.engross.office.Contact;
import org.engross.office.Letterhead;
import org.engross.office.Member;
import org.engross.office.Office;
import org.engross.office.Recipient;
import org.engross.problem.Place;

/** A row of a batch and what belongs to it: in another row's draft these words have no business. */
interface Belonging {
  /** By which a packet names it; empty for the office. */
  String id();

  /** As a person knows it. */
  String name();

  /** Where it is written. */
  Place place();

  /** Made when they are asked for: a batch has many rows. */
  List<Phrase> phrases();

  /** A recipient: name, greetings, inside address. */
  static Belonging of(Recipient recipient) {
    return new OfRecipient(recipient);
  }

  /** A member: name, room, contact, letterhead. */
  static Belonging of(Member member) {
    return new OfMember(member);
  }

  /** The office: its name, its contact, what of its letterhead nobody else has. */
  static Belonging of(Office office) {
    return new OfOffice(office);
  }

  /** What is a recipient's. */
  record OfRecipient(Recipient recipient) implements Belonging {
    @Override
    public String id() {
      return recipient.id();
    }

    @Override
    public String name() {
      return recipient.name();
    }

    @Override
    public Place place() {
      return recipient.place();
    }

    @Override
    public List<Phrase> phrases() {
      String surname = recipient.surname();
      List<Phrase> phrases = new ArrayList<>(Phrase.ofName(recipient.name(), surname));
      Optional<String> title = recipient.greeting().title();
      if (title.isPresent()) {
        phrases.addAll(Phrase.ofGreeting(title.get(), surname));
      }
      phrases.addAll(Phrase.ofGreeting(recipient.salutation(), surname));
      phrases.addAll(Phrase.ofAddress(recipient.insideAddress()));
      return phrases;
    }
  }

  /** What is a member's. */
  record OfMember(Member member) implements Belonging {
    @Override
    public String id() {
      return member.id();
    }

    @Override
    public String name() {
      return member.name();
    }

    @Override
    public Place place() {
      return member.place();
    }

    @Override
    public List<Phrase> phrases() {
      List<Phrase> phrases = new ArrayList<>(Phrase.ofName(member.name(), member.surname()));
      phrases.addAll(Phrase.ofAddress(member.office().stream().toList()));
      phrases.addAll(Phrase.ofContact(member.telephone().stream().toList()));
      member.contact().ifPresent(contact -> phrases.addAll(ofContact(contact)));
      member
          .letterhead()
          .ifPresent(l -> phrases.addAll(Phrase.ofLetterhead(lines(l), member.surname())));
      return phrases;
    }
  }

  /** What is the office's. */
  record OfOffice(Office office) implements Belonging {
    @Override
    public String id() {
      return "";
    }

    @Override
    public String name() {
      return office.name();
    }

    @Override
    public Place place() {
      return Place.of("office.yaml");
    }

    @Override
    public List<Phrase> phrases() {
      List<Phrase> phrases = new ArrayList<>(ofContact(office.contact()));
      List<String> lines = new ArrayList<>(lines(office.letterhead()));
      lines.add(office.name());
      phrases.addAll(Phrase.ofLetterhead(lines, office.name()));
      return phrases;
    }
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
