package org.engross.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.check.PointFigures;
import org.engross.check.PointFigures.Cited;
import org.engross.check.PointFigures.Sources;
import org.engross.check.PointFigures.Wording;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.PlainText;
import org.engross.document.PlainText.Passage;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.markup.Markup;
import org.engross.markup.MarkupReader;
import org.engross.office.Point;
import org.engross.problem.Problems;

/** Hands a point's texts to the checks, as a reader of the draft sees them. */
final class PointTexts {
  private final MarkupReader reader = new MarkupReader();

  /** What a point says in numbers. */
  PointFigures figures(Point point) {
    List<Cited> cited =
        point.sources().stream().map(s -> new Cited(s.section(), s.item())).toList();
    return new PointFigures(
        point.id(),
        point.place(),
        wordings(point),
        point.figures(),
        new Sources(cited, point.authority(), point.paper().date().getYear()));
  }

  /** A point's letter as its reader sees it, in one line. */
  String letter(Point point) {
    return read(point, point.letter());
  }

  /** The paragraphs of a point's letter as its reader sees them, without their notes. */
  List<String> paragraphs(Point point) {
    return document(point, point.letter()).paragraphs(Role.BODY).stream()
        .map(p -> PlainText.of(p.content()).replace('\n', ' ').strip())
        .toList();
  }

  private List<Wording> wordings(Point point) {
    List<Wording> all = new ArrayList<>();
    all.add(new Wording("its title", point.title()));
    all.add(new Wording("its letter", letter(point)));
    point.whereas().ifPresent(w -> all.add(new Wording("its whereas", w)));
    point.statement().ifPresent(s -> all.add(new Wording("its statement", s)));
    for (int i = 0; i < point.asks().size(); i++) {
      all.add(new Wording("its ask " + (i + 1), read(point, point.asks().get(i).text())));
    }
    for (int i = 0; i < point.questions().size(); i++) {
      all.add(new Wording("its question " + (i + 1), point.questions().get(i).text()));
    }
    for (int i = 0; i < point.records().size(); i++) {
      String name = "its record request " + (i + 1);
      all.add(new Wording(name, point.records().get(i).text()));
      point.records().get(i).including().forEach(part -> all.add(new Wording(name, part)));
    }
    return all;
  }

  /**
   * The words without their markup, so that the address of a link and the numbers of a list are not
   * taken for figures. What is wrong with the markup is said when a draft is made of it.
   */
  private String read(Point point, Markup text) {
    return PlainText.of(document(point, text)).stream()
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private Document document(Point point, Markup text) {
    Properties properties =
        new Properties(point.id(), point.paper().publisher(), "en-US", point.asOf());
    return reader.read(Kind.LETTER, properties, text.text(), line -> point.place(), new Problems());
  }
}
