package org.engross.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.outbox.FileNames;
import org.engross.problem.Level;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;

/**
 * The files of a run that hold many drafts each: one for each template. A Word file has the styles
 * of one frame, so drafts with another look make a file more.
 */
final class Books {
  private static final String PATTERN = "{date}-{template}-all";

  private final Map<String, Book> byLook = new LinkedHashMap<>();
  private final Map<String, Integer> ofTemplate = new HashMap<>();
  private final Map<String, Book> byDraft = new HashMap<>();
  private final List<NamedOrder> orders = new ArrayList<>();
  private final Combine combine;

  private Books(Combine combine) {
    this.combine = combine;
  }

  /** The files for these drafts; none if nothing is to be combined. */
  static Books of(
      List<NamedOrder> orders, Combine combine, Frames frames, boolean draft, Problems problems) {
    Books books = new Books(combine);
    for (NamedOrder order : orders) {
      Optional<Frame> frame =
          order.formats().stream().anyMatch(combine::takes)
              ? frames.find(order.order(), draft, new Problems())
              : Optional.empty();
      books.orders.add(frame.map(f -> books.bound(order, f)).orElse(order));
    }
    books.say(problems);
    return books;
  }

  private NamedOrder bound(NamedOrder order, Frame frame) {
    String template = order.order().template().name();
    Book book =
        byLook.computeIfAbsent(
            template + "\n" + frame.name(), key -> new Book(stem(order.order()), frame, combine));
    book.expect(order);
    byDraft.put(order.stem(), book);
    return order.in(book.stem());
  }

  /** {@code 2022-06-15-letter-all}; of a second look {@code ...-all-2}. */
  private String stem(Order order) {
    Map<String, String> values =
        Map.of("date", order.date().toString(), "template", order.template().name());
    int count = ofTemplate.merge(order.template().name(), 1, Integer::sum);
    String stem = FileNames.of(Place.NOWHERE, PATTERN, values.keySet()).stem(values);
    return count == 1 ? stem : stem + "-" + count;
  }

  private void say(Problems problems) {
    if (combine != Combine.NOT && byLook.isEmpty() && !orders.isEmpty()) {
      problems.error(
          Place.of("--combine"),
          "only Word files and PDFs can be combined, and none is asked for",
          "choose --format docx or pdf");
    }
    ofTemplate.forEach(
        (template, count) -> {
          if (count > 1) {
            problems.add(
                new Problem(
                    Level.INFO,
                    "",
                    Place.of("--combine"),
                    "the drafts of " + template + " have " + count + " looks, and each is a file",
                    ""));
          }
        });
  }

  /** Takes a draft, if it is to be combined with others. */
  void put(NamedOrder order, DraftMaker.Made made) {
    Book book = byDraft.get(order.stem());
    if (book != null) {
      book.put(order, made);
    }
  }

  /** All of them, in the order of the packet. */
  List<Book> all() {
    return List.copyOf(byLook.values());
  }

  /** The drafts, those of them in files with others that were put there. */
  List<NamedOrder> orders() {
    return orders;
  }
}
