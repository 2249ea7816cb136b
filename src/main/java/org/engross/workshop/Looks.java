package org.engross.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.engross.desk.Workspace;
import org.engross.office.Letterhead;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** The Word files of an office, beside those that its templates have by their names. */
final class Looks {
  private static final String UNDER = "templates/";
  private static final String ENDING = ".docx";
  private static final String OF_OTHERS = "signer";

  /** Word files that have a meaning of their own: of each kind, and of other members' versions. */
  private static final Set<String> KNOWN = Set.of("letter", "resolution", "statement", OF_OTHERS);

  private final Workspace office;

  Looks(Workspace office) {
    this.office = office;
  }

  /** The Word files of letterheads, and that of other members' versions; each once. */
  Collection<Named> further() {
    Map<String, Named> all = new LinkedHashMap<>();
    letterheads()
        .flatMap(letterhead -> letterhead.frame().stream())
        .forEach(frame -> all.putIfAbsent(frame.id(), frame));
    String others = UNDER + OF_OTHERS + ENDING;
    if (office.folder().list("templates", ENDING).contains(others)) {
      all.putIfAbsent(others, new Named(others, Place.of(office.folder().name(others))));
    }
    return all.values();
  }

  private Stream<Letterhead> letterheads() {
    Stream<Letterhead> ofOffice =
        office.files().office().stream()
            .flatMap(
                o -> Stream.concat(Stream.of(o.letterhead()), o.letterheads().values().stream()));
    Stream<Letterhead> ofMembers =
        office.files().members().own().stream().map(Member::letterhead).flatMap(Optional::stream);
    return Stream.concat(ofOffice, ofMembers);
  }

  /** Word files in templates/ that are no draft's look: their names may be slips. */
  List<Problem> strays() {
    Set<String> named = new TreeSet<>(further().stream().map(Named::id).toList());
    office.files().office().flatMap(Office::frame).map(Named::id).ifPresent(named::add);
    Set<String> names = new TreeSet<>(KNOWN);
    names.addAll(office.templates().names());
    List<Problem> strays = new ArrayList<>();
    for (String path : office.folder().list("templates", ENDING)) {
      String name = path.substring(UNDER.length(), path.length() - ENDING.length());
      if (!names.contains(name) && !named.contains(path)) {
        strays.add(
            Problem.warning(
                Place.of(office.folder().name(path)),
                "this Word file is the look of nothing: no template is called \"" + name + "\"",
                Nearest.to(name, names).stream()
                    .findFirst()
                    .map(near -> "did you mean \"" + near + ENDING + "\"?")
                    .orElse("name it in office.yaml:  frame: " + path)));
      }
    }
    return strays;
  }
}
