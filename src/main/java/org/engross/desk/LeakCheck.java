package org.engross.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engross.check.leak.Belongings;
import org.engross.check.leak.Belongings.Found;
import org.engross.check.leak.Phrase;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.PlainText;
import org.engross.document.Role;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.Recipient;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * Looks in each draft of a batch for what belongs to another row: a name, a greeting, an address, a
 * contact, a letterhead. What the draft's own row has, what its points and its packet say, and whom
 * the packet {@code mentions}, is excused; what a template says is not. May be used by several
 * threads at once.
 */
final class LeakCheck {
  /** In the head of a letter stands nothing but what is its own row's. */
  private static final Set<Role> HEAD =
      EnumSet.of(Role.ADDRESS, Role.SALUTATION, Role.CONTINUATION);

  private static final int SAID_AT_MOST = 5;
  private static final int[] NONE = {};

  private final Level level;
  private final List<Belonging> rows;
  private final Belongings belongings = new Belongings();

  /** Many drafts share a packet's texts, its signers, a letter's addressees: each is read once. */
  private final Once<BitSet> excuses = new Once<>();

  /** The phrases of each row. */
  private final List<int[]> own = new ArrayList<>();

  /** The rows of recipients, each told apart as an object. */
  private final IdentityHashMap<Recipient, Integer> recipients;

  private LeakCheck(
      List<Belonging> rows, IdentityHashMap<Recipient, Integer> recipients, Level level) {
    this.rows = List.copyOf(rows);
    this.recipients = recipients;
    this.level = level;
    for (int i = 0; i < rows.size(); i++) {
      List<Phrase> phrases = rows.get(i).phrases();
      int[] numbers = new int[phrases.size()];
      for (int n = 0; n < numbers.length; n++) {
        numbers[n] = belongings.add(phrases.get(n), i);
      }
      own.add(numbers);
    }
  }

  /**
   * The check of a batch: its rows are those to whom it writes, those who sign, and the members and
   * the office behind them. A draft that is alone has no other row.
   *
   * @param finalCopy whether a find stops the batch; in drafts it is said
   */
  static Optional<LeakCheck> of(List<NamedOrder> orders, OfficeFiles files, boolean finalCopy) {
    if (orders.size() < 2) {
      return Optional.empty();
    }
    List<Belonging> rows = new ArrayList<>();
    IdentityHashMap<Recipient, Integer> recipients = new IdentityHashMap<>();
    Set<String> addressed = new HashSet<>();
    Set<String> writing = new HashSet<>();
    List<Member> signers = List.of();
    for (NamedOrder named : orders) {
      Order order = named.order();
      for (Recipient recipient : order.to().all()) {
        if (addressed.add(recipient.id())) {
          recipients.put(recipient, rows.size());
          rows.add(Belonging.of(recipient));
        }
      }
      if (!order.signers().equals(signers)) { // they are the same in nearly all
        signers = order.signers();
        add(signers, writing, rows);
      }
    }
    add(files.members().own(), writing, rows);
    files.office().ifPresent(office -> rows.add(Belonging.of(office)));
    Level level = finalCopy ? Level.ERROR : Level.WARNING;
    return Optional.of(new LeakCheck(rows, recipients, level));
  }

  private static void add(Collection<Member> members, Set<String> added, List<Belonging> rows) {
    for (Member member : members) {
      if (added.add(member.id())) {
        rows.add(Belonging.of(member));
      }
    }
  }

  /** The search of one draft, for one thread. */
  Search of(NamedOrder named) {
    return new Search(named);
  }

  /** Looks in one draft for what is not excused there. */
  final class Search {
    private final NamedOrder named;
    private final int[] itsOwn;
    private List<BitSet> excused = List.of();
    private BitSet ofRecipients;

    private Search(NamedOrder named) {
      this.named = named;
      this.itsOwn = own(named.order().to());
    }

    /** Most of what stands in a draft is its recipient's own, or what the batch has in common. */
    private boolean isExcused(int phrase) {
      for (int number : itsOwn) {
        if (number == phrase) {
          return true;
        }
      }
      if (excused.isEmpty()) {
        excused = shared(named.order());
      }
      for (BitSet some : excused) {
        if (some.get(phrase)) {
          return true;
        }
      }
      if (ofRecipients == null) {
        ofRecipients = recipients(named.order().to());
      }
      return ofRecipients.get(phrase);
    }

    /** What stands in its head: there, an office or a town is one row's. */
    List<Problem> inHead(Document document) {
      List<String> texts = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Block.Paragraph paragraph && HEAD.contains(paragraph.role())) {
          PlainText.of(paragraph.content()).lines().forEach(texts::add);
        }
      }
      return said(named, belongings.in(texts, true, this::isExcused));
    }

    /** What stands in its text. */
    List<Problem> inText(Document document) {
      return in(PlainText.of(document).stream().map(PlainText.Passage::text).toList());
    }

    /** What stands in texts of it, such as the words of a finished file. */
    List<Problem> in(List<String> texts) {
      return said(named, belongings.in(texts, false, this::isExcused));
    }
  }

  private List<Problem> said(NamedOrder named, List<Found> found) {
    List<Problem> problems = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Found one : found) {
      if (said.size() < SAID_AT_MOST && said.add(one.kind() + " " + one.owner())) {
        problems.add(said(named, one));
      }
    }
    return problems;
  }

  private Problem said(NamedOrder named, Found found) {
    Belonging row = rows.get(found.owner());
    String message =
        String.format(
            Locale.ROOT,
            "the %s contains the %s of %s (%s): %s",
            DraftNames.owner(named.order()),
            found.kind().word(),
            row.name(),
            row.place(),
            found.words());
    String remedy =
        row.id().isEmpty()
            ? "take it out, or write $office.name and the like in its place"
            : "take it out; if it is meant, say so:  mentions: [" + row.id() + "]";
    return new Problem(level, "leak", Place.of(named.stem()), message, remedy);
  }

  /** What a draft's one recipient is told by. */
  private int[] own(Addressees to) {
    Integer row = to.all().size() == 1 ? recipients.get(to.all().get(0)) : null;
    return row == null ? NONE : own.get(row);
  }

  /** The phrases that have business in a draft, whoever it is for. */
  private List<BitSet> shared(Order order) {
    List<BitSet> shared = new ArrayList<>();
    shared.add(excuses.of(order.points(), () -> packet(order)));
    shared.add(excuses.of(order.sponsors(), () -> signers(order)));
    shared.add(excuses.of(order.stationery(), () -> stationery(order.stationery())));
    order.version().ifPresent(m -> shared.add(excuses.of(m, () -> numbers(Belonging.of(m)))));
    if (!order.isOthers()) {
      shared.add(excuses.of(order.office(), () -> numbers(Belonging.of(order.office()))));
    }
    return shared;
  }

  private BitSet numbers(Belonging row) {
    return belongings.numbers(row.phrases().stream().map(Phrase::text).toList());
  }

  /** What the packet and its points say, and whom the packet mentions. */
  private BitSet packet(Order order) {
    BitSet excused = belongings.numbers(List.of(words(order)));
    for (Named mentioned : order.mentions()) {
      rows.stream()
          .filter(row -> row.id().equals(mentioned.id()))
          .forEach(row -> excused.or(numbers(row)));
    }
    return excused;
  }

  private BitSet stationery(Stationery stationery) {
    List<String> texts = new ArrayList<>(Belonging.lines(stationery.letterhead()));
    texts.add(stationery.contact().toString());
    return belongings.numbers(texts);
  }

  /** What stands in what its recipients are told by, other rows' phrases among it. */
  private BitSet recipients(Addressees to) {
    return to.all().size() > 1 ? excuses.of(to, () -> recipients(to.all())) : recipients(to.all());
  }

  private BitSet recipients(List<Recipient> all) {
    BitSet excused = new BitSet();
    all.forEach(recipient -> excused.or(numbers(Belonging.of(recipient))));
    return excused;
  }

  /** Whoever signs is named; of other offices no version says more than the name. */
  private BitSet signers(Order order) {
    return belongings.numbers(
        order.signers().stream()
            .flatMap(member -> Phrase.ofName(member.name(), member.surname()).stream())
            .map(Phrase::text)
            .toList());
  }

  /** What a packet and its points say: a record's own words have every text that it holds. */
  private static String words(Order order) {
    return List.of(
            order.points(),
            order.subject(),
            order.opening(),
            order.relatingTo(),
            order.enclosures(),
            order.copies(),
            order.own(),
            order.release().press(),
            order.release().quoted())
        .toString();
  }
}
