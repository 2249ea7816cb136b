package org.engross.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.document.Kind;
import org.engross.ledger.SignOns;
import org.engross.office.CitationStyle;
import org.engross.office.Congress;
import org.engross.office.ForEach;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.office.OfficeFiles;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.office.Point;
import org.engross.office.SalutationStyle;
import org.engross.office.SignerOrder;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.resolution.Designation;
import org.engross.template.Template;

/** Looks up everything that a packet names, and says all that is not there. */
final class Orders {
  private static final int LOST_NAMED = 6;

  private final Workspace workspace;
  private final OfficeFiles files;
  private final Directory directory;
  private final Problems problems;
  private final LocalDate date;
  private final List<Format> formats;
  private final boolean finalCopy;
  private final PointTexts texts = new PointTexts();
  private final Set<String> traced = new HashSet<>();

  private Orders(Workspace workspace, Request request, Problems problems) {
    this.workspace = workspace;
    this.files = workspace.files();
    this.problems = problems;
    this.directory = new Directory(files, problems);
    this.date = request.packet().date();
    this.formats = request.formats();
    this.finalCopy = request.finalCopy();
  }

  /** The orders of a request, in its order; what could not be looked up is left out and said. */
  static List<Order> of(Workspace workspace, Request request, Problems problems) {
    return new Orders(workspace, request, problems).all(request.packet());
  }

  /**
   * One entry of the packet, with its template, and the orders that it makes.
   *
   * @param lost those of its addressees who cannot be written to, as was said
   */
  private record Entry(
      Packet.Draft draft, Optional<Template> template, List<Order> made, List<Named> lost) {
    boolean isStatement() {
      return kind().filter(k -> k == Kind.STATEMENT).isPresent();
    }

    boolean isMeasure() {
      return kind().filter(k -> k == Kind.RESOLUTION).isPresent();
    }

    /** Whether a statement can be about it: a letter that seeks signers is none that was sent. */
    boolean isSent() {
      return kind().isPresent() && !isStatement() && !seeksSigners();
    }

    boolean seeksSigners() {
      return template.isPresent() && template.get().purpose().signs().isPresent();
    }

    /** Of what each draft is one: the packet says it, or letters are one to each recipient. */
    ForEach forEach() {
      boolean each = !isStatement() && !isMeasure();
      return draft.forEach().orElse(each ? ForEach.RECIPIENT : ForEach.NONE);
    }

    boolean isOf(String templateName) {
      return draft.template().id().equals(templateName);
    }

    private Optional<Kind> kind() {
      return template.map(t -> t.purpose().kind());
    }
  }

  /** What statements speak about is looked up before them; the packet's order stays. */
  private List<Order> all(Packet packet) {
    List<Entry> entries =
        packet.drafts().stream()
            .map(d -> new Entry(d, template(d.template()), new ArrayList<>(), new ArrayList<>()))
            .toList();
    for (Entry entry : entries) {
      if (!entry.isStatement()) {
        entry.made.addAll(of(entry, Sent.of(List.of())));
      }
    }
    for (Entry entry : entries) {
      if (entry.isStatement()) {
        entry.made.addAll(statements(entry, entries));
      }
    }
    checkCongress();
    List<Order> orders = entries.stream().flatMap(e -> e.made.stream()).toList();
    OwnFields.warnOfUnread(packet, orders, workspace.frames(), !finalCopy, problems);
    return orders;
  }

  /** Who sits in one Congress may not sit in another: a list is good for its own. */
  private void checkCongress() {
    Optional<Congress> list = files.members().congress();
    if (list.isPresent()) {
      check(list.get());
    }
  }

  private void check(Congress list) {
    list.asOf()
        .filter(asOf -> Designation.congress(asOf) != Designation.congress(date))
        .ifPresent(
            asOf ->
                problems.warning(
                    Place.of(Congress.FILE),
                    "the list is of "
                        + Dates.inWords(asOf)
                        + ", and the draft of "
                        + Dates.inWords(date)
                        + ", when another Congress sat",
                    "import the lists of that time:  engross import members DIR"));
  }

  /** A statement is about all the letters that one entry makes, or about none. */
  private List<Order> statements(Entry entry, List<Entry> entries) {
    List<Entry> letters = letters(entry, entries);
    if (letters.size() > 1 || isAnyLost(entry, letters)) {
      return List.of();
    }
    List<String> wanted = entry.draft.to().stream().map(Named::id).toList();
    Sent sent = Sent.of(letters.stream().flatMap(l -> l.made.stream()).toList());
    refuseOthers(entry.draft.to(), sent.letters());
    Sent chosen = wanted.isEmpty() ? sent : sent.only(wanted);
    return of(entry, chosen.isEmpty() ? sent : chosen);
  }

  /** A statement tells of all letters that were ordered, and not of some. */
  private boolean isAnyLost(Entry statement, List<Entry> letters) {
    List<String> lost =
        letters.stream().flatMap(l -> l.lost.stream()).map(Named::id).distinct().toList();
    if (!lost.isEmpty() && !problems.hasErrors()) {
      problems
          .ofRow()
          .error(
              statement.draft.template().place(),
              "this "
                  + statement.draft.template().id()
                  + " tells of a letter that is not made: to "
                  + Prose.list(lost.subList(0, Math.min(LOST_NAMED, lost.size())))
                  + (lost.size() > LOST_NAMED ? " and others" : ""),
              "mend the list, or leave them out of  to:");
    }
    return !lost.isEmpty();
  }

  /** The entries that a statement may be about; several are an error, which is said. */
  private List<Entry> letters(Entry entry, List<Entry> entries) {
    Optional<Named> of = entry.draft.particulars().press().of();
    List<Entry> sent = entries.stream().filter(Entry::isSent).toList();
    List<Entry> letters = sent.stream().filter(e -> of.isEmpty() || e.isOf(of.get().id())).toList();
    List<String> names = sent.stream().map(e -> e.draft.template().id()).toList();
    if (of.isPresent() && letters.isEmpty()) {
      problems.error(
          of.get().place(),
          "this packet orders no letter \"" + of.get().id() + "\"",
          Nearest.hint(of.get().id(), names));
    } else if (letters.size() > 1) {
      problems.error(
          entry.draft.template().place(),
          "this packet orders several letters: " + Prose.list(names),
          "say about which the statement is:  of: " + names.get(0));
    }
    return letters;
  }

  private void refuseOthers(List<Named> wanted, List<Order> sent) {
    List<String> ids = sent.stream().map(o -> o.to().id()).toList();
    for (Named one : wanted) {
      if (!ids.isEmpty() && !ids.contains(one.id())) {
        problems.error(
            one.place(),
            "the letter does not go to \"" + one.id() + "\"",
            Nearest.hint(one.id(), ids));
      }
    }
  }

  /**
   * The orders that an entry makes.
   *
   * @param sent the letters that its statements speak about
   */
  private List<Order> of(Entry entry, Sent sent) {
    Particulars particulars = entry.draft.particulars();
    Optional<SignOns> signOns = sent.isEmpty() ? signOns(entry) : sent.signOns();
    List<Member> signers =
        sent.isEmpty() ? signers(particulars, signOns) : sent.sponsors().signers();
    List<Addressees> addressees = sent.isEmpty() ? to(entry, signers) : List.of();
    List<Point> points = List.copyOf(files.points().select(particulars.points(), problems));
    points.forEach(this::trace);
    List<Format> chosen =
        entry.template.map(t -> fitting(formats(particulars), t)).orElse(List.of());
    requireSome(entry);
    requireChosen(particulars, points);
    particulars.mentions().forEach(this::requireKnown);
    Release release =
        entry.isStatement()
            ? new Releases(files, date, problems).of(particulars.press(), sent, signers, signOns)
            : Release.NONE;
    if (entry.template.isEmpty()
        || files.office().isEmpty()
        || signers.isEmpty()
        || points.isEmpty()) {
      return List.of();
    }
    Office office = files.office().get();
    Freshness freshness = Freshness.of(date, office, particulars.staleOk());
    freshness.check(points, finalCopy, problems);
    Map<String, Object> own =
        new OwnFields(office, problems)
            .of(entry.template.get(), entry.draft.template().place(), particulars);
    List<Version> versions = versions(entry, office, sent, addressees, signers);
    Map<String, String> excused = freshness.excused(points);
    return versions.stream()
        .map(
            version ->
                new Order(
                    entry.draft.template().place(),
                    entry.template.get(),
                    date,
                    office,
                    version.to(),
                    version.sponsors(),
                    signOns,
                    version.member(),
                    version.stationery(signOns),
                    points,
                    particulars.subject(),
                    particulars.opening(),
                    particulars.replyBy(),
                    particulars.signBy(),
                    particulars.cite().orElse(CitationStyle.FOOTNOTES),
                    particulars.relatingTo(),
                    particulars.measure(),
                    particulars.unprivileged(),
                    particulars.enclosures(),
                    particulars.copies(),
                    excused,
                    own,
                    chosen,
                    particulars.names(),
                    particulars.mentions(),
                    release.about(version.sent())))
        .toList();
  }

  private List<Version> versions(
      Entry entry, Office office, Sent sent, List<Addressees> to, List<Member> signers) {
    Particulars particulars = entry.draft.particulars();
    List<Named> leads =
        files.members().findAll(leads(particulars), problems).stream()
            .map(m -> new Named(m.id(), m.place()))
            .toList();
    Versions versions =
        new Versions(
            entry.forEach(),
            particulars.toBuilder().from(leads).build(),
            office,
            namesakes(entry),
            problems);
    if (!sent.isEmpty()) {
      return versions.about(sent);
    }
    return entry.isStatement()
        ? versions.statements(to, signers)
        : versions.letters(to, signers, entry.draft.template().place());
  }

  private List<Addressees> to(Entry entry, List<Member> signers) {
    if (entry.isStatement() && entry.draft.to().isEmpty()) {
      return List.of(Addressees.NOBODY);
    }
    Mail mail = directory.mail(entry.draft, signers, entry.lost);
    if (entry.isMeasure()) {
      return mail.inOneMeasure();
    }
    SalutationStyle style = files.office().map(Office::salutation).orElse(SalutationStyle.MANUAL);
    return entry.forEach().recipient() ? mail.toEach(style) : mail.together(style);
  }

  /** Says which numbers of a point cannot be traced, once for all drafts that carry it. */
  private void trace(Point point) {
    if (traced.add(point.id())) {
      problems.addAll(texts.figures(point).untraced());
    }
  }

  private void requireSome(Entry entry) {
    Packet.Draft draft = entry.draft;
    Particulars particulars = draft.particulars();
    Place place = draft.template().place();
    boolean isLetter = entry.template.isPresent() && !entry.isStatement();
    requireOfAll(entry);
    if (draft.to().isEmpty() && particulars.recipients().isEmpty() && isLetter) {
      problems.error(place, "nobody is addressed", "say to whom: --to ustr, or  to: [ustr]");
    }
    if (particulars.points().isEmpty()) {
      problems.error(
          place,
          "no points are chosen",
          "say which: --points usmca-enforcement, or  points: [usmca-enforcement]");
    }
    requireLater(particulars.replyBy(), "reply date", place);
    requireLater(particulars.signBy(), "last day to sign", place);
  }

  /** Whoever may be mentioned is a recipient or a member; the members' list says who is not. */
  private void requireKnown(Named mentioned) {
    if (files.addressBook().find(mentioned, new Problems()).isEmpty()) {
      files.members().findAll(List.of(mentioned), problems);
    }
  }

  /** A measure is one text, and colleagues are invited by those who lead. */
  private void requireOfAll(Entry entry) {
    ForEach each = entry.forEach();
    if (entry.isMeasure() && (each.recipient() || each.signer())) {
      problems.error(
          entry.draft.template().place(),
          "a resolution is one text for all whom it addresses, with one sponsor",
          "leave  for-each:  out");
    } else if (entry.seeksSigners() && each.signer()) {
      problems.error(
          entry.draft.template().place(),
          "a " + entry.template.get().name() + " seeks signers for one letter, and is of its leads",
          "leave  for-each: signer  out");
    }
  }

  private void requireLater(Optional<LocalDate> day, String name, Place place) {
    if (day.isPresent() && !day.get().isAfter(date)) {
      problems.error(
          place,
          "the "
              + name
              + " "
              + Dates.inWords(day.get())
              + " is not after the date "
              + Dates.inWords(date),
          "name a later day");
    }
  }

  /** An excuse for a point that is not in the draft is a slip in its id. */
  private void requireChosen(Particulars particulars, List<Point> points) {
    List<String> chosen = points.stream().map(Point::id).toList();
    for (String id : particulars.staleOk().keySet()) {
      if (!chosen.isEmpty() && !chosen.contains(id)) {
        problems.error(
            Place.of("stale-ok"),
            "the point \"" + id + "\" is not among the chosen ones",
            Nearest.hint(id, chosen));
      }
    }
  }

  private Optional<Template> template(Named wanted) {
    List<String> names = workspace.templates().names();
    if (!names.contains(wanted.id())) {
      problems.error(
          wanted.place(),
          "there is no template \"" + wanted.id() + "\"",
          Nearest.hint(wanted.id(), names));
      return Optional.empty();
    }
    return workspace.templates().find(wanted.id(), problems);
  }

  /** What the ledger says, if one is named; an open one is usual where signers are sought. */
  private Optional<SignOns> signOns(Entry entry) {
    List<Named> signers = entry.draft.particulars().signers();
    if (signers.isEmpty() || signers.stream().noneMatch(LedgerSigners::isLedger)) {
      return Optional.empty();
    }
    List<Member> leads = files.members().findAll(leads(entry.draft.particulars()), problems);
    boolean strict = finalCopy && !entry.seeksSigners();
    return new LedgerSigners(workspace, problems).read(signers, leads, strict);
  }

  private List<Member> signers(Particulars particulars, Optional<SignOns> signOns) {
    List<Named> leads = leads(particulars);
    List<Named> others =
        signOns.isEmpty()
            ? particulars.signers()
            : LedgerSigners.named(signOns.get(), files.members().findAll(leads, problems));
    if (leads.isEmpty() && particulars.signers().isEmpty() && files.office().isPresent()) {
      problems.error(
          Place.of("office.yaml"),
          "nobody signs",
          "add  from: ...  or say who: --from sample-lead");
    }
    SignerOrder usual =
        files.office().map(office -> office.signatures().order()).orElse(SignerOrder.GIVEN);
    return new Signers(files.members(), problems)
        .of(leads, others, particulars.order().orElse(usual));
  }

  private List<Named> leads(Particulars particulars) {
    return particulars.from().isEmpty()
        ? files.office().map(Office::from).orElse(List.of())
        : particulars.from();
  }

  /** The formats that a draft of this template can have; one at least. */
  private List<Format> fitting(List<Format> wanted, Template template) {
    List<Format> fitting =
        wanted.stream().filter(format -> format.fits(template.purpose())).toList();
    if (fitting.isEmpty()) {
      problems.error(
          Place.of("--format"),
          "a " + template.name() + " cannot leave as " + Prose.list(words(wanted)),
          "choose docx, html, text or markup");
    }
    return fitting;
  }

  private static List<String> words(List<Format> formats) {
    return formats.stream().map(Format::word).toList();
  }

  private List<Format> formats(Particulars particulars) {
    if (!formats.isEmpty()) {
      return formats;
    }
    List<Format> chosen = new ArrayList<>();
    for (Named wanted : particulars.formats()) {
      Optional<Format> format = Format.of(wanted.id());
      format.ifPresent(chosen::add);
      if (format.isEmpty()) {
        problems.error(
            wanted.place(),
            "there is no format \"" + wanted.id() + "\"",
            Nearest.hint(wanted.id(), Format.words()));
      }
    }
    return chosen.isEmpty() ? List.of(Format.DOCX) : chosen.stream().distinct().toList();
  }

  /** Among whom a surname may be shared: only a resolution says so, and the list is long. */
  private Collection<Member> namesakes(Entry entry) {
    return entry.isMeasure() ? files.members().roll(problems).all() : List.of();
  }
}
