package org.engross.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.desk.DraftSources.Paragraph;
import org.engross.desk.DraftSources.Value;
import org.engross.office.Packet;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;

/**
 * Makes the drafts of an order that was made before, to compare them and to tell what made them. It
 * writes nothing.
 */
public final class Retrace {
  private final Workspace workspace;
  private final Request request;
  private final LibreOffice office;
  private final Problems problems;
  private final Books books;
  private final DraftMaker maker = new DraftMaker(1);
  private final KeyPlaces keys;

  private Retrace(
      Workspace workspace, Request request, LibreOffice office, Books books, Problems problems) {
    this.workspace = workspace;
    this.request = request;
    this.office = office;
    this.books = books;
    this.problems = problems;
    this.keys = new KeyPlaces(workspace.folder(), workspace.shownFrom());
  }

  /**
   * Looks up what is ordered.
   *
   * @param office prints PDFs if one is compared; it stays the caller's to close
   * @param problems takes what is wrong with the order, and with each draft that is made
   */
  public static Retrace of(
      Workspace workspace, Request request, LibreOffice office, Problems problems) {
    List<NamedOrder> orders = DraftNames.of(Orders.of(workspace, request, problems), problems);
    boolean draft = !request.finalCopy();
    Books books = Books.of(orders, request.combine(), workspace.frames(), draft, problems);
    return new Retrace(workspace, request, office, books, problems);
  }

  /**
   * The names of the drafts in a file of theirs, without an ending: one, or, in a file of many, all
   * of them in their order; none if the order makes no such file.
   */
  public List<String> drafts(String file) {
    return inFile(file).stream().map(NamedOrder::stem).toList();
  }

  private List<NamedOrder> inFile(String file) {
    String own = Format.ownName(file);
    return books.orders().stream()
        .filter(order -> order.formats().stream().anyMatch(f -> order.file(f).equals(own)))
        .toList();
  }

  private Format format(NamedOrder order, String file) {
    String own = Format.ownName(file);
    return order.formats().stream()
        .filter(f -> order.file(f).equals(own))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Makes a file again.
   *
   * @return its bytes; empty if it cannot be made, as the problems then say
   */
  public Optional<byte[]> bytes(String file) {
    List<NamedOrder> orders = inFile(file);
    try {
      if (orders.isEmpty()) {
        return Optional.empty();
      }
      Format format = format(orders.get(0), file);
      if (!isReady(orders, format)) {
        return Optional.empty();
      }
      return orders.get(0).alone().contains(format)
          ? Optional.of(render(orders.get(0), format, make(orders.get(0))))
          : bound(orders, format);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private boolean isReady(List<NamedOrder> orders, Format format) {
    if (format == Format.PDF && office.missing().isPresent()) {
      problems.add(office.missing().get());
      return false;
    }
    boolean ready = true;
    if (format.takesFrame()) {
      for (NamedOrder order : orders) {
        ready &= workspace.frames().find(order.order(), !request.finalCopy(), problems).isPresent();
      }
    }
    return ready;
  }

  private byte[] render(NamedOrder order, Format format, DraftMaker.Made draft) {
    return new Renderers(workspace.frames(), request.finalCopy(), office)
        .render(format, order.order(), draft);
  }

  /** Of a file of many no more is held than the file. */
  private Optional<byte[]> bound(List<NamedOrder> orders, Format format) {
    for (NamedOrder order : orders) {
      books.put(order, make(order));
    }
    String name = orders.get(0).file(format);
    return books.all().stream()
        .filter(book -> book.file(format).equals(name))
        .findFirst()
        .map(book -> book.bytes(format, office));
  }

  /** What was found in a draft was said when it was made first. */
  private DraftMaker.Made make(NamedOrder order) {
    return maker.make(order.order(), order.stem(), false, new Problems());
  }

  /**
   * What a draft was made of.
   *
   * @param draft its name without an ending
   * @param file the file that is asked about, whose format says what of it matters
   * @return empty if it cannot be made, as the problems then say
   */
  public Optional<DraftSources> sources(String draft, String file) {
    try {
      return inFile(file).stream()
          .filter(order -> order.stem().equals(draft))
          .findFirst()
          .map(order -> sources(order, format(order, file), make(order)));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private DraftSources sources(NamedOrder named, Format format, DraftMaker.Made draft) {
    Order order = named.order();
    OrderedKeys ordered = new OrderedKeys(order, entry(order), keys);
    Origins origins = new Origins(order, ordered, keys, workspace.folder());
    DraftTracer tracer = new DraftTracer(order, origins);
    Optional<Frame> frame =
        format.takesFrame()
            ? workspace.frames().find(order, !request.finalCopy(), new Problems())
            : Optional.empty();
    List<Paragraph> paragraphs = format.isSheet() ? List.of() : tracer.paragraphs(draft);
    return new DraftSources(
        named.stem(),
        order.template().name(),
        order.template().purpose().title(),
        order.template().source().name(),
        frame.map(Frame::name),
        origins.points(),
        origins.recipients(),
        origins.signers(),
        paragraphs,
        frame.map(f -> inFrame(tracer.inFrame(f, draft), paragraphs)).orElse(List.of()));
  }

  /** Of a Word file that is a template of its own, what no paragraph tells already. */
  private static List<Value> inFrame(List<Value> all, List<Paragraph> paragraphs) {
    Set<String> told =
        paragraphs.stream()
            .flatMap(paragraph -> paragraph.lines().stream())
            .map(line -> line.template().file())
            .collect(Collectors.toSet());
    return all.stream().filter(value -> !told.contains(value.place().file())).toList();
  }

  private Optional<Packet.Draft> entry(Order order) {
    Place place = order.place();
    return request.packet().drafts().stream()
        .filter(draft -> draft.template().place().equals(place))
        .filter(draft -> draft.template().id().equals(order.template().name()))
        .findFirst();
  }
}
