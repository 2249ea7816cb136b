package org.engross.desk;

import java.util.List;
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
    return order.points().stream()
        .flatMap(p -> p.records().stream())
        .filter(r -> !Asks.asked(r.of(), order.to().all()).isEmpty())
        .distinct()
        .toList();
  }
}
