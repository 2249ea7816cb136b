package org.engross.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.render.docx.volume.Reader;
import org.engross.render.docx.volume.Volume;
import org.engross.render.pdf.LibreOffice;
import org.engross.render.pdf.PdfRenderer;

/**
 * The drafts of one template in one frame, on their way into one file. They may come in any order
 * and from several threads; they are bound in that of the packet, each as soon as those before it
 * are there.
 */
final class Book {
  private final String stem;
  private final Frame frame;
  private final Combine combine;
  private final Map<Format, Volume> volumes = new EnumMap<>(Format.class);
  private final List<NamedOrder> orders = new ArrayList<>();
  private final Map<String, Framed> waiting = new HashMap<>();
  private int next;

  /**
   * @param stem the file's name without its ending
   */
  Book(String stem, Frame frame, Combine combine) {
    this.stem = stem;
    this.frame = frame;
    this.combine = combine;
  }

  /** Says that a draft will come; nobody may say so after the first one came. */
  void expect(NamedOrder order) {
    orders.add(order);
    order.formats().stream()
        .filter(combine::takes)
        .forEach(f -> volumes.computeIfAbsent(f, this::volume));
  }

  private Volume volume(Format format) {
    Reader reader = format == Format.PDF ? Reader.LIBREOFFICE : Reader.WORD;
    return new Volume(frame.prepared(), reader, combine == Combine.SHEETS);
  }

  /**
   * Takes a draft.
   *
   * @throws ProblemException if the frame prints a value that it has not
   */
  void put(NamedOrder order, DraftMaker.Made made) {
    Framed framed = Framed.of(frame, order.order(), made);
    synchronized (waiting) {
      waiting.put(order.stem(), framed);
      while (next < orders.size() && waiting.containsKey(orders.get(next).stem())) {
        bind(waiting.remove(orders.get(next).stem()));
        next++;
      }
    }
  }

  private void bind(Framed draft) {
    volumes.values().forEach(volume -> volume.add(draft.document(), draft.filled()));
  }

  /** The file's name without its ending. */
  String stem() {
    return stem;
  }

  /** Its file's name in one format. */
  String file(Format format) {
    return stem + format.ending();
  }

  /** The formats in which it leaves. */
  Set<Format> formats() {
    return volumes.keySet();
  }

  private Order first() {
    return orders.get(0).order();
  }

  /**
   * The file in one of its formats.
   *
   * @throws ProblemException if a draft of it has errors, or LibreOffice fails at a PDF
   */
  byte[] bytes(Format format, LibreOffice office) {
    int missing = orders.size() - next;
    if (missing > 0) {
      throw new ProblemException(
          Problem.error(
              Place.NOWHERE,
              missing + " of its " + orders.size() + " drafts have errors",
              "mend them: a file of all holds all"));
    }
    byte[] word = volumes.get(format).finish(title());
    return format == Format.PDF
        ? PdfRenderer.print(word, first().date(), combine == Combine.SHEETS, office)
        : word;
  }

  private String title() {
    Order first = first();
    return first.template().purpose().title()
        + ", "
        + orders.size()
        + (orders.size() == 1 ? " draft, " : " drafts, ")
        + Dates.inWords(first.date());
  }

  /** What made it, for the manifest. */
  Map<String, String> made() {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("template", first().template().name());
    made.put("date", first().date().toString());
    made.put("combined", Integer.toString(orders.size()));
    made.put("drafts", orders.stream().map(NamedOrder::stem).collect(Collectors.joining(" ")));
    for (NamedOrder order : orders) {
      order.order().unprivileged().ifPresent(reason -> made.put("allow-unprivileged", reason));
      order.order().excused().forEach((point, reason) -> made.put("stale-ok " + point, reason));
    }
    return made;
  }
}
