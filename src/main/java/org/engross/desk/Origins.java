package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.ledger.SignOn;
import org.engross.markup.Markup;
import org.engross.office.Contact;
import org.engross.office.Letterhead;
import org.engross.office.Member;
import org.engross.office.Office;
import org.engross.office.Point;
import org.engross.office.Published;
import org.engross.office.Recipient;
import org.engross.own.OwnName;
import org.engross.problem.Place;
import org.engross.source.Folder;

/**
 * Says of each field of a draft where its value was written: the other side of {@link DraftFields},
 * {@link ReleaseFields} and {@link ResolutionFields}.
 */
final class Origins {
  private static final String LETTERHEAD = "letterhead";
  private static final String CONTACT = "contact";
  private static final String FORMS = "people/forms-of-address.yaml";

  /** What a form of address makes. */
  private static final Set<String> ADDRESSED =
      Set.of("addressee", "block", "salutation", "close", "title");

  private final Order order;
  private final OrderedKeys ordered;
  private final KeyPlaces keys;
  private final Folder own;

  /**
   * The origins of what stands in a draft.
   *
   * @param own the office's files
   */
  Origins(Order order, OrderedKeys ordered, KeyPlaces keys, Folder own) {
    this.order = order;
    this.ordered = ordered;
    this.keys = keys;
    this.own = own;
  }

  /** The points of the draft. */
  List<Origin> points() {
    return order.points().stream().map(p -> point(p, p.place())).toList();
  }

  /** For whom it is. */
  List<Origin> recipients() {
    return order.to().all().stream().map(r -> recipient(r, r.place())).toList();
  }

  /** Who signs. */
  List<Origin> signers() {
    return order.signers().stream().map(m -> member(m, m.place())).toList();
  }

  /** The papers whose abbreviations and names the draft spells out or shortens. */
  List<Origin> papers() {
    return order.points().stream().map(p -> paper(p, "abbreviations")).distinct().toList();
  }

  /**
   * Where the value of a field was written.
   *
   * @param field its whole name, with the places in lists: {@code points[0].letter}; a list without
   *     a place, {@code points[].letter}, is all that is in it
   * @return at least one
   */
  List<Origin> of(String field) {
    FieldPath path = FieldPath.of(field);
    List<Origin> origins = of(path).stream().distinct().toList();
    return origins.isEmpty()
        ? List.of(new Origin(Origin.Kind.ENGROSS, "", Place.NOWHERE))
        : origins;
  }

  private List<Origin> of(FieldPath path) {
    return switch (path.root()) {
      case "date" -> List.of(ordered.of("date", order.date().toString()));
      case "office" -> office(path.name(1));
      case "recipient" -> recipients(order.to().all(), path.name(1), path.name(2));
      case "recipients" -> recipients(path.among(order.to().all()), path.name(1), path.name(2));
      case "signers" -> members(path.among(order.signers()), path.name(1));
      case "leads" -> members(path.among(order.leads()), path.name(1));
      case "cosigners" -> members(path.among(cosigners()), path.name(1));
      case "points" -> points(path.among(order.points()), path.name(1));
      case "about" -> about();
      case "subject" -> List.of(ordered.of("subject", order.subject().orElse("")));
      case "opening" -> List.of(ordered.of("opening"));
      case "replyBy" -> day("reply-by", order.replyBy());
      case "signBy" -> day("sign-by", order.signBy());
      case CONTACT -> contact();
      case "enclosures", "copies" -> List.of(ordered.of(path.root(), path.places().get(0)));
      case "own" -> own(path.name(1));
      case "snippet" -> snippet(path.name(1));
      case "picture" -> picture(path.name(1));
      case "asks" -> asks(path);
      case "calls" -> calls(path);
      case "questions" -> questions(path);
      case "records" -> records(path.among(Inquiries.records(order)));
      case "inquiry" -> inquiry(path);
      case "recitals" -> recitals(path);
      case "resolution" -> resolution(path.name(1));
      case "release" -> release(path.name(1));
      case "letter" -> letter(path.name(1));
      case "quotes" -> quotes(path);
      case "members" -> members(path.among(new Deed(order).speakers()), "about");
      default -> List.of(); // words that one signer asks for, or several
    };
  }

  private List<Origin> day(String key, Optional<?> day) {
    return List.of(ordered.of(key, day.map(Object::toString).orElse("")));
  }

  // People

  private List<Member> cosigners() {
    return order.signers().subList(order.leads().size(), order.signers().size());
  }

  private static Origin member(Member member, Place place) {
    return new Origin(Origin.Kind.MEMBER, member.id(), place);
  }

  private List<Origin> members(List<Member> members, String key) {
    return members.stream().map(m -> member(m, keys.of(m.place(), key))).toList();
  }

  private static Origin recipient(Recipient recipient, Place place) {
    return new Origin(Origin.Kind.RECIPIENT, recipient.id(), place);
  }

  /** A further field stands under its own name, which a template may write in another way. */
  private List<Origin> recipients(List<Recipient> all, String name, String further) {
    String key = name.equals("extra") ? further : name;
    return all.stream()
        .flatMap(
            r -> {
              Optional<Place> written = key(r.place(), key);
              Stream<Origin> form = written.isEmpty() ? form(r).stream() : Stream.empty();
              return Stream.concat(
                  Stream.of(recipient(r, written.orElse(r.place()))),
                  ADDRESSED.contains(key) ? form : Stream.empty());
            })
        .toList();
  }

  /** The office's own form of address, which makes what the recipient's record does not say. */
  private Optional<Origin> form(Recipient recipient) {
    Optional<Published> forms =
        own.has(FORMS) ? keys.file(own.name(FORMS)) : Optional.<Published>empty();
    return forms.stream()
        .flatMap(file -> file.items("forms").stream())
        .filter(form -> form.text("id").equals(recipient.form()))
        .findFirst()
        .map(form -> new Origin(Origin.Kind.OFFICE, recipient.form().orElse(""), form.place()));
  }

  private Optional<Place> key(Place record, String name) {
    return keys.record(record).stream()
        .flatMap(r -> r.keys().stream().flatMap(k -> named(r, k, name).stream()))
        .findFirst();
  }

  private static Optional<Place> named(Published record, String key, String name) {
    return OwnName.inTemplate(key)
        .filter(name::equals)
        .flatMap(k -> record.get(key))
        .map(Published::place);
  }

  // The office

  private Origin office(Place place) {
    return new Origin(Origin.Kind.OFFICE, "", place);
  }

  private Place officeKey(String key) {
    String file = own.name("office.yaml");
    return keys.file(file)
        .flatMap(root -> root.get(key))
        .map(Published::place)
        .orElse(Place.of(file));
  }

  private List<Origin> office(String name) {
    return switch (name) {
      case "name" ->
          order.isOthers()
              ? members(order.version().stream().toList(), "name")
              : List.of(office(officeKey("name")));
      case "telephone", "email" -> contactOf(order.officeContact());
      default -> letterhead();
    };
  }

  /** The letterhead is the office's, one of its further ones, or a member's. */
  private List<Origin> letterhead() {
    Letterhead letterhead = order.stationery().letterhead();
    Office office = order.office();
    for (Map.Entry<String, Letterhead> named : office.letterheads().entrySet()) {
      if (named.getValue().equals(letterhead)) {
        String file = own.name("office.yaml");
        Optional<Place> place =
            keys.file(file)
                .flatMap(root -> root.get("letterheads"))
                .flatMap(all -> all.get(named.getKey()))
                .map(Published::place);
        return List.of(office(place.orElse(Place.of(file))));
      }
    }
    List<Member> whose =
        Stream.concat(order.version().stream(), order.leads().stream())
            .filter(m -> m.letterhead().filter(letterhead::equals).isPresent())
            .limit(1)
            .toList();
    if (!whose.isEmpty()) {
      return members(whose, LETTERHEAD);
    }
    if (letterhead.equals(office.letterhead())) {
      return List.of(office(officeKey(LETTERHEAD)));
    }
    return order.version().isPresent()
        ? members(List.of(order.version().get()), "name")
        : members(order.leads().subList(0, 1), "chamber");
  }

  private List<Origin> contact() {
    return contactOf(order.stationery().contact());
  }

  private List<Origin> contactOf(Contact contact) {
    Optional<SignOn> signOn =
        order.ownSignOn().filter(s -> s.contact().filter(contact::equals).isPresent());
    if (signOn.isPresent()) {
      return List.of(ledger(signOn.get()));
    }
    Optional<Member> whose =
        Stream.concat(order.version().stream(), order.leads().stream())
            .filter(m -> m.contact().filter(contact::equals).isPresent())
            .findFirst();
    if (whose.isPresent()) {
      return members(List.of(whose.get()), CONTACT);
    }
    boolean usual = contact.equals(order.office().contact()) && !ordered.has(CONTACT);
    return List.of(usual ? office(officeKey(CONTACT)) : ordered.of(CONTACT));
  }

  private static Origin ledger(SignOn signOn) {
    return new Origin(Origin.Kind.LEDGER, signOn.member().id(), signOn.place());
  }

  private List<Origin> own(String name) {
    Optional<Origin> ofOffice =
        Optional.ofNullable(order.office().fields().get(name)).map(text -> office(text.place()));
    return ordered.own(name).or(() -> ofOffice).stream().toList();
  }

  private List<Origin> snippet(String name) {
    return own.list("snippets", ".md").stream()
        .filter(
            path ->
                OwnName.inTemplate(path.substring("snippets/".length(), path.length() - 3))
                    .filter(name::equals)
                    .isPresent())
        .map(path -> new Origin(Origin.Kind.SNIPPET, name, Place.of(own.name(path))))
        .toList();
  }

  private List<Origin> picture(String name) {
    return Stream.ofNullable(order.office().pictures().get(name))
        .map(picture -> office(picture.file().place()))
        .toList();
  }

  // Points

  private static Origin point(Point point, Place place) {
    return new Origin(Origin.Kind.POINT, point.id(), place);
  }

  private Origin paper(Point point, String key) {
    Optional<Published> paper = keys.file(point.place().file()).flatMap(root -> root.get("paper"));
    Place place =
        paper
            .flatMap(p -> p.get(key))
            .or(() -> paper)
            .map(Published::place)
            .orElse(Place.of(point.place().file()));
    return new Origin(Origin.Kind.PAPER, point.paper().id(), place);
  }

  private List<Origin> points(List<Point> points, String key) {
    return key.equals("citation")
        ? points.stream()
            .flatMap(p -> Stream.of(point(p, keys.of(p.place(), "source")), paper(p, "title")))
            .toList()
        : points.stream().map(p -> point(p, keys.of(p.place(), key))).toList();
  }

  /** The subjects that the papers give to the topics of the points. */
  private List<Origin> about() {
    return order.points().stream()
        .flatMap(p -> Stream.of(paper(p, "subjects"), point(p, keys.of(p.place(), "topic"))))
        .toList();
  }

  private List<String> asks() {
    return Asks.of(order).stream()
        .flatMap(group -> group.texts().stream())
        .map(Markup::text)
        .toList();
  }

  /** What is asked is the points' own; of whom, and how a list of it is closed, is not. */
  private List<Origin> asks(FieldPath path) {
    List<Asks> groups = path.among(Asks.of(order));
    if (path.name(1).equals("of")) {
      return groups.stream()
          .flatMap(group -> order.to().all().stream().filter(r -> isAsked(r, group)))
          .map(r -> recipient(r, r.place()))
          .toList();
    }
    List<Markup> texts =
        groups.stream().flatMap(group -> path.among(1, group.texts()).stream()).toList();
    return path.name(2).equals("end")
        ? List.of()
        : asked(texts.stream().map(Markup::text).toList());
  }

  private boolean isAsked(Recipient recipient, Asks group) {
    return group.of().equals("you") || group.of().contains(order.to().titleOf(recipient));
  }

  /** Each ask alone, with the offices that it goes to. */
  private List<Origin> calls(FieldPath path) {
    if (!path.name(1).equals("of")) {
      return path.name(1).equals("end") ? List.of() : asked(path.among(asks()));
    }
    List<String> offices =
        Asks.of(order).stream()
            .flatMap(group -> group.texts().stream().map(text -> group.offices()))
            .toList();
    List<String> called = path.among(offices);
    return order.to().all().stream()
        .filter(r -> called.stream().anyMatch(of -> of.contains(Offices.name(r))))
        .map(r -> recipient(r, r.place()))
        .toList();
  }

  private List<Origin> asked(List<String> texts) {
    return matching(
        "asks", point -> point.asks().stream().map(ask -> ask.text().text()).toList(), texts);
  }

  private List<Origin> questions(FieldPath path) {
    return matching(
        "questions",
        point -> point.questions().stream().map(Point.Question::text).toList(),
        path.among(Inquiries.questions(order)));
  }

  private List<Origin> records(List<Point.RecordRequest> requests) {
    return matching(
        "records",
        point -> point.records().stream().map(Point.RecordRequest::text).toList(),
        requests.stream().map(Point.RecordRequest::text).toList());
  }

  /** What a point has of its own in a list. */
  private interface Texts {
    List<String> of(Point point);
  }

  /** All that say one of these texts: what several points have is said once in a draft. */
  private List<Origin> matching(String key, Texts texts, List<String> wanted) {
    List<Origin> found = new ArrayList<>();
    for (Point point : order.points()) {
      List<String> all = texts.of(point);
      IntStream.range(0, all.size())
          .filter(i -> wanted.contains(all.get(i)))
          .mapToObj(i -> point(point, keys.item(point.place(), key, i)))
          .forEach(found::add);
    }
    return found;
  }

  private List<Origin> inquiry(FieldPath path) {
    return path.name(1).equals("items")
        ? records(path.among(1, Inquiries.records(order)))
        : Stream.concat(recipients().stream(), resolution("subject").stream()).toList();
  }

  private List<Origin> recitals(FieldPath path) {
    List<Point> reciting = order.points().stream().filter(p -> p.whereas().isPresent()).toList();
    return points(path.among(reciting), "whereas");
  }

  private List<Origin> resolution(String name) {
    return switch (name) {
      case "subject" ->
          order
              .relatingTo()
              .map(to -> List.of(ordered.of("relating-to", to)))
              .orElseGet(this::about);
      case "submission" -> signers();
      case "congress", "session" -> List.of(ordered.of("date", order.date().toString()));
      default ->
          ordered.has("measure")
              ? List.of(ordered.of("measure"))
              : members(order.leads().subList(0, 1), "chamber");
    };
  }

  // Statements

  private List<Origin> release(String name) {
    return switch (name) {
      case "line", "embargo" -> ordered.has("embargo") ? List.of(ordered.of("embargo")) : List.of();
      case "date", "when" ->
          List.of(
              ordered.has("embargo")
                  ? ordered.of("embargo")
                  : ordered.of("date", order.date().toString()));
      case "dateline", "headline", "subhead" ->
          ordered.has(name) ? List.of(ordered.of(name)) : made(name);
      case "to" -> recipients();
      case "who", "did" -> members(new Deed(order).tellers(), "name");
      case "speaker" -> members(new Deed(order).speakers(), "name");
      default -> signers();
    };
  }

  /** What Engross makes its own headline of. */
  private List<Origin> made(String name) {
    return switch (name) {
      case "headline" ->
          Stream.of(
                  members(new Deed(order).tellers(), "name"),
                  recipients(),
                  order.subject().isPresent() ? of("subject") : about())
              .flatMap(List::stream)
              .toList();
      case "subhead" ->
          order
              .release()
              .letter()
              .flatMap(Order::replyBy)
              .map(d -> day("reply-by", Optional.of(d)))
              .orElse(List.of());
      default -> List.of();
    };
  }

  private List<Origin> letter(String name) {
    return switch (name) {
      case "excerpt" -> excerpt();
      case "excerptFrom" -> recipients();
      case "date" -> List.of(ordered.of("date", order.date().toString()));
      case "link" -> List.of(ordered.of("link"));
      default -> List.of();
    };
  }

  /** The point that the packet names, or those of which the letter's sentence may be. */
  private List<Origin> excerpt() {
    Optional<Point> chosen =
        order
            .release()
            .press()
            .excerpt()
            .flatMap(id -> order.points().stream().filter(p -> p.id().equals(id.id())).findFirst());
    return chosen.isPresent() ? points(List.of(chosen.get()), "letter") : points();
  }

  /** Who is quoted, and where that was written: in the packet, the ledger or a point. */
  private List<Origin> quotes(FieldPath path) {
    return path.among(ReleaseFields.quoted(order)).stream()
        .flatMap(
            quoted ->
                path.name(1).equals("by")
                    ? Stream.of(member(quoted.by(), quoted.by().place()))
                    : quoted(quoted, path).stream())
        .toList();
  }

  private List<Origin> quoted(Release.Quoted quoted, FieldPath path) {
    int which = order.release().quoted().indexOf(quoted);
    if (which >= 0) {
      return List.of(ordered.of("quotes", which));
    }
    Optional<SignOn> signOn = order.ownSignOn().filter(s -> s.quote().equals(quoted.paragraphs()));
    return signOn
        .map(s -> List.of(ledger(s)))
        .orElseGet(() -> points(statements(path), "statement"));
  }

  /** A quotation's first paragraph is told in two fields, and all others in a list. */
  private List<Point> statements(FieldPath path) {
    List<Point> stating = order.points().stream().filter(p -> p.statement().isPresent()).toList();
    return switch (path.name(1)) {
      case "first", "rest" -> stating.subList(0, 1);
      case "more" -> path.among(1, stating.subList(1, stating.size()));
      default -> path.among(1, stating);
    };
  }
}
