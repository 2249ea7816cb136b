package org.engross.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.office.Point;
import org.engross.office.Point.Question;
import org.engross.office.Point.RecordRequest;

/** What a draft wants to know: the questions and the records of its points, for its recipients. */
final class Inquiries {
  private Inquiries() {}

  /** The questions, in the order of the points, each asked once. */
  static List<String> questions(Order order) {
    return order.points().stream()
        .flatMap(p -> p.questions().stream())
        .filter(q -> !Asks.asked(q.of(), order.to().all()).isEmpty())
        .map(Question::text)
        .distinct()
        .toList();
  }

  /** The requests for records, in the order of the points, each made once. */
  static List<RecordRequest> records(Order order) {
    Map<String, RecordRequest> byText = new LinkedHashMap<>();
    for (Point point : order.points()) {
      records(order, point).forEach(request -> byText.putIfAbsent(request.text(), request));
    }
    return List.copyOf(byText.values());
  }

  /** The requests of one point that go to the draft's recipients. */
  static List<RecordRequest> records(Order order, Point point) {
    return point.records().stream()
        .filter(request -> !Asks.asked(request.of(), order.to().all()).isEmpty())
        .toList();
  }
}
