package org.engross.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Shelf;
import org.engross.desk.Workspace;
import org.engross.office.Chamber;
import org.engross.office.Ids;
import org.engross.office.States;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.template.Template;
import org.engross.workshop.OfficeStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross new office DIR}: a folder that drafts, to be edited. */
@Command(
    name = "office",
    sortOptions = false,
    description = {
      "Starts an office: who writes, who signs, for whom, and a packet that can be drafted as it"
          + " stands; comments say what else may stand in each file.",
      "At a terminal it asks whose office it is; with no answer it is that of an invented member. A"
          + " file that is there is never overwritten."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross new office my-office",
      "  engross new office lee --member \"Lee Example\" --chamber house --state OH --district 4"
          + " \\",
      "      --contact \"Kim Example\" --email kim@lee.example"
    })
final class NewOfficeCommand implements Callable<Integer> {
  private static final String OFFICE = "office.yaml";

  private final Surroundings surroundings;
  private final Problems problems = new Problems();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder: a new one, or . for this one.")
  private String dir;

  @Option(names = "--member", paramLabel = "NAME", description = "Whose office it is.")
  private String member;

  @Option(
      names = "--surname",
      paramLabel = "NAME",
      description = "The member's surname; otherwise the last word of the name.")
  private String surname;

  @Option(names = "--chamber", paramLabel = "CHAMBER", description = "house or senate.")
  private String chamber;

  @Option(names = "--state", paramLabel = "XX", description = "The State's postal code: TX.")
  private String state;

  @Option(
      names = "--district",
      paramLabel = "N",
      description = "The district, or at-large; none in the Senate.")
  private String district;

  @Option(names = "--courtesy", paramLabel = "TITLE", description = "Ms., Mr. or another.")
  private String courtesy;

  @Option(
      names = "--contact",
      paramLabel = "NAME",
      description = "Whom to ask about a draft; otherwise the member.")
  private String contact;

  @Option(names = "--telephone", paramLabel = "NUMBER", description = "That one's telephone.")
  private String telephone;

  @Option(names = "--email", paramLabel = "ADDRESS", description = "That one's e-mail address.")
  private String email;

  NewOfficeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path root = surroundings.resolve(dir).toAbsolutePath().normalize();
    Path office = root.resolve(OFFICE);
    Shelf.refuseTaken(office, surroundings.shown(office));
    askForAll();
    OfficeStart start = member == null ? sample() : ofMember();
    problems.stopOnErrors();
    Map<String, String> files = start.files(letter());
    write(root, files);
    PrintWriter out = spec.commandLine().getOut();
    files.keySet().stream()
        .filter(path -> !path.startsWith("schema/"))
        .forEach(path -> out.println("made      " + surroundings.shown(root.resolve(path))));
    out.println("made      " + surroundings.shown(root.resolve("schema")) + "/, for editors");
    out.println("next      correct these files, and try them in " + surroundings.shown(root) + ":");
    out.println("          engross draft " + OfficeStart.PACKET);
    return ExitCode.OK.number();
  }

  /** Writes the files, office.yaml last: where it lies nothing is missing. */
  private void write(Path root, Map<String, String> files) {
    List<String> paths = new ArrayList<>(files.keySet());
    paths.sort(Comparator.comparing(OFFICE::equals));
    for (String path : paths) {
      Path file = root.resolve(path);
      Shelf.refuseOther(file, surroundings.shown(file), bytes(files.get(path)));
    }
    for (String path : paths) {
      Path file = root.resolve(path);
      Shelf.complete(file, surroundings.shown(file), bytes(files.get(path)));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Template letter() {
    return Workspace.shippedTemplates().find("letter", problems).orElseThrow();
  }

  /** One question an option that is not given; nobody is asked who gave the member's name. */
  private void askForAll() {
    if (member != null) {
      return;
    }
    Questions ask = new Questions(surroundings.person());
    member = ask.ask("Whose office is it (the member's name; nothing for a sample): ").orElse(null);
    if (member == null) {
      return;
    }
    chamber = or(chamber, ask.ask("House or Senate: ", NewOfficeCommand::chamberFault));
    state = or(state, ask.ask("State (TX): ", NewOfficeCommand::stateFault));
    if (!"senate".equalsIgnoreCase(chamber)) {
      district = or(district, ask.ask("District (11, or at-large): "));
    }
    courtesy = or(courtesy, ask.ask("Ms., Mr. or another (nothing if that is not known): "));
    contact = or(contact, ask.ask("Whom to ask about a draft: "));
    telephone = or(telephone, ask.ask("That one's telephone: "));
    email = or(email, ask.ask("That one's e-mail address: "));
  }

  private static String or(String given, Optional<String> asked) {
    return given == null ? asked.orElse(null) : given;
  }

  private static Optional<String> chamberFault(String answer) {
    boolean known = chamber(answer).isPresent();
    return known ? Optional.empty() : Optional.of("Write house or senate.");
  }

  private static Optional<String> stateFault(String answer) {
    boolean known = States.codes().contains(answer.toUpperCase(Locale.ROOT));
    return known ? Optional.empty() : Optional.of("Write the postal code.");
  }

  private static Optional<Chamber> chamber(String word) {
    return Arrays.stream(Chamber.values())
        .filter(c -> c.word().equalsIgnoreCase(word.strip()))
        .findFirst();
  }

  private OfficeStart sample() {
    List<String> without = new ArrayList<>();
    if (chamber != null || state != null || district != null || surname != null) {
      without.add("--member \"Lee Example\"");
    }
    without.forEach(
        add ->
            problems.error(
                Place.of("new office"), "it is not said whose office it is", "add  " + add));
    return OfficeStart.sample();
  }

  private OfficeStart ofMember() {
    Optional<Chamber> itsChamber = Optional.ofNullable(chamber).flatMap(NewOfficeCommand::chamber);
    boolean senator = itsChamber.filter(c -> c == Chamber.SENATE).isPresent();
    require("--chamber", "house", chamber == null || itsChamber.isPresent() ? chamber : null);
    require("--state", "OH", state);
    if (!senator) {
      require("--district", "4", district);
    }
    String code = state == null ? "" : state.strip().toUpperCase(Locale.ROOT);
    if (state != null && !States.codes().contains(code)) {
      problems.error(
          Place.of("--state"),
          "\"" + state + "\" is no postal code of a State",
          Nearest.hint(state, States.codes()));
    }
    if (Ids.of(member).isEmpty()) {
      problems.error(Place.of("--member"), "\"" + member + "\" is no name", "write letters");
    }
    if (problems.hasErrors()) {
      throw new ProblemException(problems.list());
    }
    OfficeStart start =
        OfficeStart.of(
            new OfficeStart.Person(
                member.strip(),
                surname == null ? lastWord(member) : surname.strip(),
                itsChamber.orElseThrow(),
                code,
                Optional.ofNullable(senator ? null : district).map(String::strip),
                Optional.ofNullable(courtesy).map(String::strip)),
            new OfficeStart.Call(
                contact == null ? member.strip() : contact.strip(),
                Optional.ofNullable(telephone).map(String::strip),
                Optional.ofNullable(email).map(String::strip)));
    start.check(problems);
    return start;
  }

  private void require(String option, String example, String given) {
    if (given == null) {
      problems.add(
          Problem.error(
              Place.of("new office"),
              option.substring(2) + " of " + member + " is not known",
              "add  " + option + " " + example));
    }
  }

  private static String lastWord(String name) {
    return name.strip().substring(name.strip().lastIndexOf(' ') + 1);
  }
}
