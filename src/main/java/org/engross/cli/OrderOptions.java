package org.engross.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.engross.desk.Workspace;
import org.engross.office.CitationStyle;
import org.engross.office.ForEach;
import org.engross.office.MailingList;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.office.Particulars;
import org.engross.office.SignerOrder;
import org.engross.own.OwnName;
import org.engross.own.OwnText;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Characters;
import org.engross.table.Table;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What drafts are ordered by: a template or a packet, and the options that are laid over it. */
final class OrderOptions {
  @Parameters(
      paramLabel = "TEMPLATE|PACKET",
      description = "A template's name (letter), or a packet file (ends in .yaml).")
  String what;

  @Option(
      names = "--to",
      split = ",",
      paramLabel = "ID",
      description =
          "For whom: ids of recipients or members, with commas between, or a letter to each of a"
              + " group: committee:HSWM, committee:HSWM/chair, state:TX, chamber:house, all.")
  List<String> to = List.of();

  /** Made by picocli alone: a plain draft has no list. */
  @Mixin private ListOptions list;

  @Option(
      names = "--points",
      split = ",",
      paramLabel = "ID",
      description = "What it argues: ids of points, in order.")
  List<String> points = List.of();

  @Option(
      names = "--from",
      split = ",",
      paramLabel = "ID",
      description = "Who writes: ids of members; otherwise the office's own.")
  List<String> from = List.of();

  @Option(
      names = "--signers",
      split = ",",
      paramLabel = "ID|LEDGER",
      description =
          "Who signs beside them: ids of members, groups (state:TX), or the ledger of who said yes"
              + " (sign-ons.csv).")
  List<String> signers = List.of();

  @Option(
      names = "--for-each",
      split = ",",
      paramLabel = "WHAT",
      description =
          "Of what each draft is one: recipient, signer, both with a comma, or none (one draft of"
              + " all to all). Otherwise a letter is one to each recipient, all else is one.")
  private List<String> forEach = List.of();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "How these are put in order: given, alphabetical, seniority or parties.")
  private String order;

  @Option(
      names = "--letterhead",
      paramLabel = "NAME",
      description = "One of the office's letterheads; otherwise the lead's own.")
  private String letterhead;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The draft's date, as 2022-06-15; otherwise today, or the packet's.")
  String date;

  @Option(names = "--subject", paramLabel = "TEXT", description = "A subject line.")
  String subject;

  @Option(
      names = "--reply-by",
      paramLabel = "DATE",
      description = "The day by which an answer is asked for.")
  String replyBy;

  @Option(
      names = "--cite",
      paramLabel = "WHERE",
      description = "Where sources are cited: footnotes, endnotes, none. Otherwise footnotes.")
  private String cite;

  @Option(
      names = "--sign-by",
      paramLabel = "DATE",
      description = "The day until which others may sign, for a dear-colleague letter.")
  private String signBy;

  @Option(
      names = "--relating-to",
      paramLabel = "TEXT",
      description = "What a resolution relates to; otherwise the subjects of its points.")
  private String relatingTo;

  @Option(
      names = "--allow-unprivileged",
      paramLabel = "REASON",
      description = "Why an inquiry may be addressed to someone who costs it its privilege.")
  private String unprivileged;

  @Option(
      names = "--name",
      paramLabel = "PATTERN",
      description =
          "What files are called: {date}-{template}-{recipient.id}-{signer.id}, or with"
              + " {recipient.surname}, .state, .extra.X, {signer.surname}, .state, .seat, {own.X}.")
  private String name;

  @Option(
      names = "--mentions",
      split = ",",
      paramLabel = "ID",
      description = "Who may be named in a draft to somebody else: ids of recipients and members.")
  private List<String> mentions = List.of();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "A field of your own, for $own.KEY in a template.")
  Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--stale-ok",
      paramLabel = "POINT=REASON",
      description = "Why a point may stand although time has passed it by.")
  Map<String, String> staleOk = new LinkedHashMap<>();

  /**
   * The packet's file; the argument names one if it looks like one; otherwise it names a template.
   */
  Optional<Path> packetFile(Surroundings surroundings) {
    boolean looksLikeFile =
        what.endsWith(".yaml")
            || what.endsWith(".yml")
            || what.indexOf('/') >= 0
            || what.indexOf('\\') >= 0;
    return looksLikeFile
        ? Optional.of(surroundings.resolve(what).toAbsolutePath().normalize())
        : Optional.empty();
  }

  /**
   * What tells this order from others, the same on any machine: {@code packets/ustr.yaml --from
   * sample-lead}; empty where it orders single drafts, or a part of others.
   */
  Optional<String> identity(Surroundings surroundings) {
    Optional<String> packet = packetFile(surroundings).map(Workspace::portable);
    Optional<String> listed =
        Optional.ofNullable(list).flatMap(options -> options.portable(surroundings));
    if (!to.isEmpty() || packet.isEmpty() && listed.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of(packet.orElse(what)));
    listed.ifPresent(file -> words.addAll(List.of("--recipients", file)));
    add(words, "--from", from);
    add(words, "--signers", signers);
    add(words, "--for-each", forEach);
    add(words, "--name", name == null ? List.of() : List.of(name));
    return Optional.of(String.join(" ", words));
  }

  /**
   * The words that order the same again on any machine: files have the names that their office has
   * for them.
   *
   * @param day the drafts' date
   */
  List<String> words(Surroundings surroundings, LocalDate day) {
    Optional<String> packet = packetFile(surroundings).map(Workspace::portable);
    List<String> words = new ArrayList<>(List.of(packet.orElse(what)));
    add(words, "--to", to);
    words.addAll(list == null ? List.of() : list.words(surroundings));
    add(words, "--points", points);
    add(words, "--from", from);
    add(words, "--signers", signers.stream().map(s -> portable(s, surroundings)).toList());
    add(words, "--for-each", forEach);
    add(words, "--order", order);
    add(words, "--letterhead", letterhead);
    boolean dated = date != null || packet.isEmpty();
    add(words, "--date", dated ? day.toString() : null);
    add(words, "--subject", subject);
    add(words, "--reply-by", replyBy);
    add(words, "--cite", cite);
    add(words, "--sign-by", signBy);
    add(words, "--relating-to", relatingTo);
    add(words, "--allow-unprivileged", unprivileged);
    add(words, "--name", name);
    add(words, "--mentions", mentions);
    set.forEach((key, text) -> add(words, "--set", key + "=" + text));
    staleOk.forEach((point, reason) -> add(words, "--stale-ok", point + "=" + reason));
    return words;
  }

  /** A member's id, or the name of a ledger. */
  private static String portable(String signer, Surroundings surroundings) {
    if (!Table.isTable(Table.file(signer))) {
      return signer;
    }
    Path file = surroundings.resolve(Table.file(signer)).toAbsolutePath().normalize();
    return Workspace.portable(file) + Table.sheet(signer).map(sheet -> "#" + sheet).orElse("");
  }

  private static String found(String signer, UnaryOperator<String> files) {
    String file = Table.file(signer);
    return Table.isTable(file)
        ? files.apply(file) + Table.sheet(signer).map(sheet -> "#" + sheet).orElse("")
        : signer;
  }

  /** Names each file where it is found. */
  void findFiles(UnaryOperator<String> files) {
    if (what.endsWith(".yaml") || what.endsWith(".yml")) {
      what = files.apply(what);
    }
    if (list != null) {
      list.findFile(files);
    }
    signers = signers.stream().map(s -> found(s, files)).toList();
  }

  private static void add(List<String> words, String option, String value) {
    if (value != null) {
      words.addAll(value.startsWith("-") ? List.of(option + "=" + value) : List.of(option, value));
    }
  }

  /** Counts what the order names among what the office has read. */
  void countInputs(Surroundings surroundings, Workspace workspace) {
    packetFile(surroundings).ifPresent(workspace::read);
    Optional.ofNullable(list).flatMap(l -> l.path(surroundings)).ifPresent(workspace::read);
  }

  private static void add(List<String> words, String option, List<String> values) {
    if (!values.isEmpty()) {
      words.addAll(List.of(option, String.join(",", values)));
    }
  }

  /**
   * The packet that is ordered: the file's or one draft of the template, under the options; empty
   * if it cannot be read, as the problems then say.
   */
  Optional<Packet> packet(Surroundings surroundings, Problems problems) {
    texts().forEach((option, text) -> Characters.refuseForbidden(text, Place.of(option), problems));
    Optional<LocalDate> day = DateOption.read("--date", date, problems);
    Optional<Path> file = packetFile(surroundings);
    return file.isPresent()
        ? PacketFile.read(what, file.get(), day, problems)
            .map(p -> overlaid(p, surroundings, problems))
        : Optional.of(ofTemplate(day.orElseGet(surroundings.today()), surroundings, problems));
  }

  /** What may come out in a draft or in the manifest, by its option. */
  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("--subject", subject == null ? "" : subject);
    texts.put("--relating-to", relatingTo == null ? "" : relatingTo);
    texts.put("--allow-unprivileged", unprivileged == null ? "" : unprivileged);
    set.forEach((key, text) -> texts.put("--set " + key, text));
    staleOk.forEach((point, reason) -> texts.put("--stale-ok " + point, reason));
    return texts;
  }

  private Map<String, OwnText> ownFields(Problems problems) {
    Map<String, OwnText> own = new LinkedHashMap<>();
    set.forEach(
        (key, text) -> {
          Optional<String> name = OwnName.inTemplate(key);
          name.ifPresent(n -> own.put(n, new OwnText(text.strip(), Place.of("--set " + key))));
          if (name.isEmpty()) {
            problems.error(
                Place.of("--set"), "\"" + key + "\" cannot be the name of a field", OwnName.REMEDY);
          }
        });
    return own;
  }

  private Packet ofTemplate(LocalDate day, Surroundings surroundings, Problems problems) {
    Particulars particulars =
        overlaid(Particulars.builder().build(), list(surroundings, problems), problems);
    Named template = new Named(what, Place.of("draft"));
    Packet.Draft draft =
        new Packet.Draft(template, named("--to", to), forEach(problems), particulars);
    return new Packet(day, List.of(draft));
  }

  /** The packet's own, with what the command line says in its place. */
  private Packet overlaid(Packet packet, Surroundings surroundings, Problems problems) {
    Optional<MailingList> own = list(surroundings, problems);
    List<Packet.Draft> drafts = new ArrayList<>();
    Optional<ForEach> each = forEach(problems);
    for (Packet.Draft draft : packet.drafts()) {
      boolean listed = to.isEmpty() && own.isPresent();
      List<Named> recipients = to.isEmpty() && !listed ? draft.to() : named("--to", to);
      drafts.add(
          new Packet.Draft(
              draft.template(),
              recipients,
              each.or(draft::forEach),
              overlaid(draft.particulars(), own, problems)));
    }
    return new Packet(packet.date(), drafts);
  }

  private Optional<MailingList> list(Surroundings surroundings, Problems problems) {
    return list == null ? Optional.empty() : list.read(surroundings, problems);
  }

  private Particulars overlaid(
      Particulars particulars, Optional<MailingList> ownList, Problems problems) {
    Particulars.Builder own = particulars.toBuilder().fields(ownFields(problems)).staleOk(staleOk);
    ownList.ifPresent(l -> own.recipients(Optional.of(l)));
    if (!points.isEmpty()) {
      own.points(named("--points", points));
    }
    if (!from.isEmpty()) {
      own.from(named("--from", from));
    }
    if (!signers.isEmpty()) {
      own.signers(named("--signers", signers));
    }
    signerOrder(problems).ifPresent(chosen -> own.order(Optional.of(chosen)));
    if (letterhead != null) {
      own.letterhead(Optional.of(new Named(letterhead, Place.of("--letterhead"))));
    }
    if (subject != null) {
      own.subject(Optional.of(subject));
    }
    DateOption.read("--reply-by", replyBy, problems)
        .ifPresent(day -> own.replyBy(Optional.of(day)));
    DateOption.read("--sign-by", signBy, problems).ifPresent(day -> own.signBy(Optional.of(day)));
    citations(problems).ifPresent(chosen -> own.cite(Optional.of(chosen)));
    if (name != null) {
      own.names(Optional.of(new Named(name, Place.of("--name"))));
    }
    if (!mentions.isEmpty()) {
      own.mentions(named("--mentions", mentions));
    }
    resolution(own);
    return own.build();
  }

  private Optional<ForEach> forEach(Problems problems) {
    return ForEach.of(named("--for-each", forEach), problems);
  }

  private Optional<CitationStyle> citations(Problems problems) {
    Optional<CitationStyle> chosen = Optional.ofNullable(cite).flatMap(CitationStyle::of);
    if (cite != null && chosen.isEmpty()) {
      problems.error(
          Place.of("--cite"),
          "sources cannot be cited in \"" + cite + "\"",
          Nearest.hint(
              cite, Arrays.stream(CitationStyle.values()).map(CitationStyle::word).toList()));
    }
    return chosen;
  }

  private void resolution(Particulars.Builder own) {
    if (relatingTo != null) {
      own.relatingTo(Optional.of(relatingTo));
    }
    if (unprivileged != null) {
      own.unprivileged(Optional.of(unprivileged));
    }
  }

  private Optional<SignerOrder> signerOrder(Problems problems) {
    Optional<SignerOrder> chosen = Optional.ofNullable(order).flatMap(SignerOrder::of);
    if (order != null && chosen.isEmpty()) {
      problems.error(
          Place.of("--order"),
          "there is no order \"" + order + "\"",
          Nearest.hint(order, SignerOrder.words()));
    }
    return chosen;
  }

  /** Ids that stand behind an option, without blanks. */
  static List<Named> named(String option, List<String> ids) {
    return ids.stream()
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(id -> new Named(id, Place.of(option)))
        .toList();
  }
}
