package org.engross.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.engross.desk.Workspace;
import org.engross.office.MailingList;
import org.engross.office.Named;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.table.Table;
import picocli.CommandLine.Option;

/** The options that name a list of recipients. */
final class ListOptions {
  private static final String OPTION = "--recipients";

  @Option(
      names = OPTION,
      paramLabel = "FILE",
      description =
          "For whom: all in a list, a .csv or .xlsx file (list.xlsx#Sheet); with --to, those of it"
              + " that are named.")
  private String file;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "How the people of the list are addressed, where it has no column for it.")
  private String form;

  @Option(
      names = "--column",
      paramLabel = "NAME=HEADER",
      description = "What stands above a column of the list: --column surname=Nachname.")
  private Map<String, String> columns = new LinkedHashMap<>();

  /** The list, if one was named. */
  Optional<MailingList> read(Surroundings surroundings, Problems problems) {
    if (file == null) {
      refuseWithoutList("--form", form != null, problems);
      refuseWithoutList("--column", !columns.isEmpty(), problems);
      return Optional.empty();
    }
    return Optional.of(
        new MailingList(
            new Named(file, Place.of(OPTION)),
            Optional.ofNullable(form).map(f -> new Named(f, Place.of("--form"))),
            columns,
            Optional.of(surroundings.resolve(Table.file(file)))));
  }

  /** The list as an office names it on any machine, with its sheet. */
  Optional<String> portable(Surroundings surroundings) {
    return Optional.ofNullable(file)
        .map(named -> surroundings.resolve(Table.file(named)).toAbsolutePath().normalize())
        .map(path -> Workspace.portable(path) + Table.sheet(file).map(s -> "#" + s).orElse(""));
  }

  /** The words that name the same list, on any machine; none where there is no list. */
  List<String> words(Surroundings surroundings) {
    return portable(surroundings).map(this::words).orElse(List.of());
  }

  private List<String> words(String path) {
    List<String> words = new ArrayList<>(List.of(OPTION, path));
    if (form != null) {
      words.addAll(List.of("--form", form));
    }
    columns.forEach((name, header) -> words.addAll(List.of("--column", name + "=" + header)));
    return words;
  }

  /** Names the list where it is found. */
  void findFile(UnaryOperator<String> files) {
    if (file != null) {
      file = files.apply(Table.file(file)) + Table.sheet(file).map(s -> "#" + s).orElse("");
    }
  }

  /** The list's file, if one was named. */
  Optional<Path> path(Surroundings surroundings) {
    return Optional.ofNullable(file).map(named -> surroundings.resolve(Table.file(named)));
  }

  private static void refuseWithoutList(String option, boolean given, Problems problems) {
    if (given) {
      problems.error(
          Place.of(option),
          "this says something of a list, and there is none",
          "add " + OPTION + " FILE");
    }
  }
}
