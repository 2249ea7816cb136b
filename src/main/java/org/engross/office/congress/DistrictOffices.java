package org.engross.office.congress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.office.Published;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * Where members are at home.
 *
 * @param lines by bioguide id, a line for each office: {@code 1 Main Street, Suite 2, Midland, TX
 *     79701; 432-555-0102}
 */
record DistrictOffices(Map<String, List<String>> lines) {

  /** Reads the file, if there is one. */
  static DistrictOffices read(Optional<Source> source, Problems problems) {
    Map<String, List<String>> lines = new HashMap<>();
    source
        .flatMap(s -> Published.read(s, problems))
        .ifPresent(file -> file.items().forEach(row -> read(row, lines)));
    return new DistrictOffices(lines);
  }

  private static void read(Published row, Map<String, List<String>> lines) {
    row.get("id")
        .flatMap(id -> id.text("bioguide"))
        .ifPresent(
            bioguide ->
                row.items("offices").stream()
                    .map(DistrictOffices::line)
                    .forEach(
                        line -> lines.computeIfAbsent(bioguide, b -> new ArrayList<>()).add(line)));
  }

  private static String line(Published office) {
    String street =
        Stream.of(
                office.text("building"),
                office.text("address"),
                office.text("suite").map(DistrictOffices::suite),
                office.text("city"),
                state(office))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return PersonName.typographic(street + office.text("phone").map(p -> "; " + p).orElse(""));
  }

  private static Optional<String> state(Published office) {
    return office.text("state").map(s -> s + office.text("zip").map(z -> " " + z).orElse(""));
  }

  /** Some lists give the number alone. */
  private static String suite(String suite) {
    return suite.matches("[0-9]+[A-Z]?") ? "Suite " + suite : suite;
  }

  /** The offices of a person. */
  List<String> of(String bioguide) {
    return lines.getOrDefault(bioguide, List.of());
  }
}
