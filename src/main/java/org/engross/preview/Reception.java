package org.engross.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import org.engross.desk.Desk;
import org.engross.desk.Format;
import org.engross.problem.Problem;

/**
 * Answers visits. A path is looked up in a table and never on the disk, and a query is ids and
 * words, never a name of a file.
 */
final class Reception implements HttpHandler {
  private static final String JSON = "application/json";

  private final Gate gate;
  private final Studio studio;
  private final News news;
  private final Assets assets = new Assets();

  Reception(Gate gate, Studio studio, News news) {
    this.gate = gate;
    this.studio = studio;
    this.news = news;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Visit visit = Visit.of(exchange);
      Optional<Answer> refusal = gate.refusal(visit);
      boolean listens = visit.path().equals("/events") && gate.knows(visit);
      if (refusal.isEmpty() && listens) {
        news.tell(exchange);
      } else {
        refusal.orElseGet(() -> answer(visit)).send(exchange);
      }
    }
  }

  private Answer answer(Visit visit) {
    try {
      return gate.knows(visit) ? inside(visit) : gate.admit(visit, assets.page());
    } catch (IllegalArgumentException e) {
      return Answer.sentence(400, "This address is not written as browsers write one.");
    } catch (RuntimeException e) {
      return Answer.sentence(500, "An error in Engross itself: " + e);
    }
  }

  private Answer inside(Visit visit) {
    return switch (visit.path()) {
      case "/scene" -> Answer.of(JSON, SceneJson.of(studio.scene(choice(visit))));
      case "/survey" -> Answer.of(JSON, SceneJson.of(studio.survey(choice(visit))));
      case "/draft.pdf" -> file(visit, Format.PDF, "application/pdf");
      case "/draft.txt" -> file(visit, Format.TEXT, "text/plain; charset=utf-8");
      default ->
          assets
              .find(visit.path())
              .orElseGet(() -> Answer.sentence(404, "There is nothing at this address."));
    };
  }

  private static Choice choice(Visit visit) {
    return Choice.of(visit.query());
  }

  private Answer file(Visit visit, Format format, String type) {
    Desk.Shown made = studio.file(choice(visit), format);
    return made.drafts().isEmpty()
        ? Answer.sentence(409, why(made))
        : Answer.of(type, made.drafts().get(0));
  }

  private static String why(Desk.Shown made) {
    return made.problems().stream()
        .map(Problem::toString)
        .reduce("This draft has errors.", (all, one) -> all + "\n" + one);
  }
}
