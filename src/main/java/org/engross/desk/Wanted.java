package org.engross.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.markup.Markup;
import org.engross.office.Point.RecordRequest;

/**
 * What a draft wants of its recipients, as its template reads it.
 *
 * @param asks the values of {@code $asks}
 * @param questions each asked once
 * @param records the values of {@code $records}
 * @param classified whether one of the records may be
 * @param ofOthers what its points ask of others alone, as a reader sees it
 */
record Wanted(
    List<Map<String, Object>> asks,
    List<String> questions,
    List<Map<String, Object>> records,
    boolean classified,
    List<String> ofOthers) {

  /** Copies what drafts are held against. */
  Wanted {
    ofOthers = List.copyOf(ofOthers);
  }

  /** What one draft wants. */
  static Wanted of(Order order) {
    List<RecordRequest> records = Inquiries.records(order);
    return new Wanted(
        Asks.of(order).stream().map(Wanted::asks).toList(),
        Inquiries.questions(order),
        records.stream().map(Wanted::record).toList(),
        records.stream().anyMatch(RecordRequest::classified),
        Asks.ofOthers(order));
  }

  private static Map<String, Object> asks(Asks asks) {
    Map<String, Object> values = new HashMap<>();
    values.put("of", asks.of());
    List<Markup> texts = asks.texts();
    if (texts.size() == 1) {
      values.put("only", texts.get(0));
    }
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int left = texts.size() - 1 - i;
      items.add(Map.of("text", texts.get(i), "end", left == 0 ? "." : left == 1 ? "; and" : ";"));
    }
    values.put("items", items);
    return values;
  }

  private static Map<String, Object> record(RecordRequest request) {
    String including =
        request.including().isEmpty() ? "" : ", including " + Prose.list(request.including());
    return Map.of("text", request.text() + including, "classified", request.classified());
  }
}
