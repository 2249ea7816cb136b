package org.engross.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.desk.PeopleJson;
import org.engross.office.CommitteeRole;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.Recipient;
import org.engross.office.Roll;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross people}: who can sign, and who can be written to. */
@Command(
    name = "people",
    description = "Who signs and who is written to: members, recipients, committees.",
    footerHeading = "%nExamples%n",
    footer = {
      "  engross people list --committee HSWM --party Democrat",
      "  engross people list johnson",
      "  engross people list --kind recipients",
      "  engross people show smith-mo-08 committee:HSWM04/chair",
      "  engross people committees trade"
    })
final class PeopleCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  PeopleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: list, show or committees");
  }

  @Command(name = "list", description = "People as tables, or as JSON.")
  int list(
      @Mixin PeopleFilter filter,
      @Option(names = "--json", description = "As JSON, for other programs.") boolean json) {
    Problems problems = new Problems();
    OfficeFiles files = files(problems);
    filter.check(problems);
    Roll roll = files.members().roll(problems);
    List<Member> members = filter.members(roll, problems);
    List<Recipient> recipients = filter.recipients(files);
    if (stopped(problems)) {
      return ExitCode.PROBLEMS.number();
    }
    if (json) {
      out().println(PeopleJson.of(members, recipients));
    } else {
      print(members, recipients, filter, files);
    }
    return ExitCode.OK.number();
  }

  private void print(
      List<Member> members, List<Recipient> recipients, PeopleFilter filter, OfficeFiles files) {
    PeopleTable table = new PeopleTable(out());
    if (!recipients.isEmpty()) {
      table.recipients(recipients);
      out().println();
    }
    if (!members.isEmpty()) {
      table.members(members, filter.committee());
      out().println();
    }
    boolean nobody = members.isEmpty() && recipients.isEmpty();
    out().println(nobody ? "Nobody is like that. " + known(files) : counted(members, recipients));
  }

  private static String counted(List<Member> members, List<Recipient> recipients) {
    List<String> counts = new ArrayList<>();
    if (!recipients.isEmpty()) {
      counts.add(count(recipients.size(), "recipient"));
    }
    if (!members.isEmpty()) {
      counts.add(count(members.size(), "member"));
    }
    return String.join(", ", counts) + ".";
  }

  /** What there is, where what was asked for is not. */
  private static String known(OfficeFiles files) {
    Roll roll = files.members().roll(new Problems());
    String listed =
        roll.congress()
            .asOf()
            .map(d -> " (the list of Congress is as of " + d + ")")
            .orElse(", and has no list of Congress: make one with  engross import members DIR");
    return "This office knows "
        + count(files.recipients().all().size(), "recipient")
        + " and "
        + count(roll.all().size(), "member")
        + listed
        + ".";
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  @Command(
      name = "show",
      description = "All that letters use of some people: address, greeting, committees, contact.")
  int show(
      @Parameters(
              arity = "1..*",
              paramLabel = "ID",
              description = "Ids of members and recipients, or groups: committee:HSWM/chair.")
          List<String> ids) {
    Problems problems = new Problems();
    OfficeFiles files = files(problems);
    List<Runnable> sheets = new ArrayList<>();
    for (String id : ids) {
      sheets(new Named(id, Place.of("people show")), files, sheets, problems);
    }
    if (stopped(problems)) {
      return ExitCode.PROBLEMS.number();
    }
    sheets.forEach(Runnable::run);
    return ExitCode.OK.number();
  }

  /** What is printed of whoever is called so; printed only where nothing is wrong. */
  private void sheets(Named id, OfficeFiles files, List<Runnable> sheets, Problems problems) {
    PersonSheet sheet = new PersonSheet(out());
    for (Recipient found : files.addressBook().find(id, problems)) {
      if (files.recipients().all().contains(found)) {
        sheets.add(() -> sheet.print(found));
        continue;
      }
      Roll roll = files.members().roll(problems);
      Member member = roll.byId().get(found.id());
      List<Recipient> letters = letters(member, files, problems);
      sheets.add(() -> sheet.print(member, roll.committees(), letters, roll.congress().asOf()));
    }
  }

  /** As a member, and as whoever leads a committee. */
  private static List<Recipient> letters(Member member, OfficeFiles files, Problems problems) {
    List<Recipient> letters =
        new ArrayList<>(files.addressBook().find(new Named(member.id(), member.place()), problems));
    for (CommitteeRole role : member.roles()) {
      if (role.id().isPresent() && (role.isChair() || role.isRanking())) {
        String group = "committee:" + role.id().get() + (role.isChair() ? "/chair" : "/ranking");
        files.addressBook().find(new Named(group, member.place()), problems).stream()
            .filter(r -> r.id().equals(member.id()))
            .forEach(letters::add);
      }
    }
    return letters;
  }

  @Command(
      name = "committees",
      description = "The committees and subcommittees by their ids, and who leads them.")
  int committees(
      @Parameters(
              arity = "0..*",
              paramLabel = "WORD",
              description = "Only those with each of these words in the name or id.")
          List<String> words) {
    Problems problems = new Problems();
    Roll roll = files(problems).members().roll(problems);
    Map<String, String> chosen = new LinkedHashMap<>(roll.committees());
    if (words != null) {
      chosen.entrySet().removeIf(e -> !says(e.getKey() + " " + e.getValue(), words));
    }
    if (stopped(problems)) {
      return ExitCode.PROBLEMS.number();
    }
    if (chosen.isEmpty()) {
      out()
          .println(
              roll.committees().isEmpty()
                  ? "This office knows no committees: make its list of Congress with"
                      + "  engross import members DIR."
                  : "No committee is like that, of " + roll.committees().size() + ".");
    } else {
      new PeopleTable(out()).committees(chosen, roll);
    }
    return ExitCode.OK.number();
  }

  private static boolean says(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(w -> lower.contains(w.toLowerCase(Locale.ROOT)));
  }

  private OfficeFiles files(Problems problems) {
    return surroundings.workspace(problems).files();
  }

  private boolean stopped(Problems problems) {
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    return problems.hasErrors();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
