package org.engross.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.desk.Workspace;
import org.engross.ledger.Ledgers;
import org.engross.ledger.Standing;
import org.engross.ledger.StandingJson;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Office;
import org.engross.office.Packet;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross signers status LEDGER}: how many said yes, and who is still to answer. */
@Command(
    name = "status",
    sortOptions = false,
    description = {
      "Shows how far a ledger is: who said yes and no, who is still to answer, the signers by party"
          + " and state, the days that are left, and what changed since it was closed.",
      "A packet that names the ledger says who leads (from) and until when others may sign"
          + " (sign-by)."
    },
    footerHeading = "%nExamples%n",
    footer = {
      "  engross signers status sign-ons.csv --deadline 2022-06-24",
      "  engross signers status sign-ons.csv --among committee:HSWM",
      "  engross signers status packets/ledger-letter.yaml",
      "  engross signers status sign-ons.csv --json"
    })
final class SignersStatusCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LEDGER|PACKET",
      description = "The ledger: sign-ons.csv; or a packet that names it (.yaml).")
  private String what;

  @Option(
      names = "--deadline",
      paramLabel = "DATE",
      description = "The day until which others may sign; else the packet's sign-by.")
  private String deadlineText;

  @Option(
      names = "--among",
      split = ",",
      paramLabel = "GROUP",
      description = "Whom you may ask, to see who is missing: committee:HSWM, state:TX, ids.")
  private List<String> among = List.of();

  @Option(names = "--json", description = "As JSON, for other programs.")
  private boolean json;

  private final Problems problems = new Problems();

  SignersStatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What is asked for: a ledger, who leads, until when. */
  private record Asked(String ledger, List<Named> leads, Optional<LocalDate> signBy) {}

  @Override
  public Integer call() {
    Optional<LocalDate> day = DateOption.read("--deadline", deadlineText, problems);
    Asked asked = isPacket() ? ofPacket() : new Asked(what, List.of(), Optional.empty());
    LedgerArgument argument = LedgerArgument.of(asked.ledger, surroundings, problems);
    Ledgers.Opened opened = argument.open(surroundings, problems);
    Standing standing =
        new Standing(
            opened.ledger(),
            leads(asked, argument),
            members(OrderOptions.named("--among", among), argument),
            day.or(asked::signBy),
            surroundings.today().get(),
            opened.closing());
    problems.stopOnErrors();
    new ProblemPrinter(spec.commandLine().getErr(), spec.commandLine().getColorScheme().ansi())
        .print(problems.list());
    if (json) {
      spec.commandLine().getOut().println(StandingJson.of(standing));
    } else {
      new StandingSheet(spec.commandLine().getOut()).print(standing);
    }
    return ExitCode.OK.number();
  }

  private boolean isPacket() {
    return what.endsWith(".yaml") || what.endsWith(".yml");
  }

  private List<Member> leads(Asked asked, LedgerArgument argument) {
    List<Named> leads =
        asked.leads.isEmpty()
            ? argument.office().files().office().map(Office::from).orElse(List.of())
            : asked.leads;
    return members(leads, argument);
  }

  private List<Member> members(List<Named> named, LedgerArgument argument) {
    return argument.office().files().members().findAll(named, problems);
  }

  private Asked ofPacket() {
    Path file = surroundings.resolve(what).toAbsolutePath().normalize();
    Optional<Packet> packet = PacketFile.read(what, file, Optional.empty(), problems);
    problems.stopOnErrors();
    List<Packet.Draft> drafts = packet.orElseThrow().drafts();
    Named ledger = ledger(drafts);
    Workspace office = Workspace.open(file.getParent(), surroundings.folder(), problems);
    Optional<Path> path = office.ledgers().file(ledger, problems);
    problems.stopOnErrors();
    String sheet = Table.sheet(ledger.id()).map(s -> "#" + s).orElse("");
    return new Asked(
        path.orElseThrow() + sheet,
        drafts.get(0).particulars().from(),
        drafts.stream().flatMap(d -> d.particulars().signBy().stream()).findFirst());
  }

  /** The one ledger that a packet names. */
  private Named ledger(List<Packet.Draft> drafts) {
    Map<String, Named> ledgers = new LinkedHashMap<>();
    drafts.stream()
        .flatMap(d -> d.particulars().signers().stream())
        .filter(Ledgers::isLedger)
        .forEach(l -> ledgers.putIfAbsent(l.id(), l));
    if (ledgers.size() == 1) {
      return ledgers.values().iterator().next();
    }
    throw new ProblemException(
        Problem.error(
            Place.of(what),
            ledgers.isEmpty()
                ? "this packet names no ledger"
                : "this packet names several ledgers: " + String.join(", ", ledgers.keySet()),
            ledgers.isEmpty() ? "add  signers: sign-ons.csv" : "name one of them"));
  }
}
