package org.engross.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * What a person orders: one date, and several drafts that agree.
 *
 * <pre>
 * date: 2022-06-15
 * points: [usmca-enforcement, usmca-2026-review]
 * from: sample-lead
 * signers: [sample-cosigner]            # or a ledger of who said yes: sign-ons.csv
 * recipients: lists/governors.csv      # for whom, beside the office's own: see MailingList
 * order: alphabetical                  # of the signers; or given, seniority, parties
 * letterhead: trade                    # one of the office's letterheads
 * subject: Enforcement of the USMCA
 * opening: We write after the hearing of June 14.   # in place of the template's own, in Markdown
 * reply-by: 2022-07-08
 * enclosures: [The paper of June 12]
 * copies: [The Honorable Antony J. Blinken]
 * contact: {name: Pat Example, telephone: 202-555-0100}   # the office's, if none stands here
 * formats: [docx, html]
 * names: "{date}-{template}-{recipient.id}-{signer.id}"   # of the files; this is the usual pattern
 * mentions: [secretary-of-state]       # who may be named in a draft to somebody else
 * stale-ok: {usmca-enforcement: The count of four cases was confirmed on July 1.}
 * fields: {occasion: the hearing of June 14}
 * drafts:
 *   - {template: letter, to: [ustr, secretary-of-state]}     # one to each: see ForEach
 *   - template: statement                # what it says beside its points: see Press
 *     for-each: signer
 *     subject: A call for enforcement      # any key above but the date, for this draft alone
 * </pre>
 *
 * @param date the day that the drafts carry, and against which claims are measured
 * @param drafts at least one
 */
public record Packet(LocalDate date, List<Draft> drafts) {

  /** Copies the list, and refuses an empty one. */
  public Packet {
    Objects.requireNonNull(date, "date");
    drafts = List.copyOf(drafts);
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException("a packet orders something");
    }
  }

  /**
   * One entry of a packet.
   *
   * @param template the template's name
   * @param to ids of recipients; where none is named, all of the list that the particulars name
   * @param forEach of what each of its drafts is one; empty where the template's own way holds: a
   *     letter is one to each recipient, all else is one
   * @param particulars the packet's, with this entry's own laid over them
   */
  public record Draft(
      Named template, List<Named> to, Optional<ForEach> forEach, Particulars particulars) {

    /** Copies the list; refuses null. */
    public Draft {
      Objects.requireNonNull(template, "template");
      to = List.copyOf(to);
      Objects.requireNonNull(forEach, "forEach");
      Objects.requireNonNull(particulars, "particulars");
    }

    private static Optional<Draft> read(Fields fields, Particulars usual) {
      Named template = fields.named("template", "letter");
      List<Named> to = fields.nameds("to");
      Optional<ForEach> forEach = ForEach.read(fields);
      Particulars particulars = Particulars.read(fields, usual);
      return fields.build(() -> new Draft(template, to, forEach, particulars));
    }
  }

  /** Reads a packet file; empty if it is wrong, as the problems then say. */
  public static Optional<Packet> read(Source source, Problems problems) {
    return read(source, Optional.empty(), problems);
  }

  /**
   * Reads a packet file; empty if it is wrong, as the problems then say.
   *
   * @param instead a date that stands in for the file's, which then needs none
   */
  public static Optional<Packet> read(
      Source source, Optional<LocalDate> instead, Problems problems) {
    return Fields.of(source, "packet", problems).flatMap(fields -> read(fields, instead));
  }

  private static Optional<Packet> read(Fields fields, Optional<LocalDate> instead) {
    Optional<LocalDate> written = fields.optionalDate("date");
    LocalDate date = instead.or(() -> written).orElseGet(() -> fields.date("date"));
    Particulars usual = Particulars.read(fields, Particulars.builder().build());
    if (fields.isEmpty("drafts")) {
      fields.error(
          fields.place(),
          "this packet orders no drafts",
          "add  drafts:  and below it  - {template: letter, to: [...]}");
    }
    List<Draft> drafts = fields.records("drafts", "draft", row -> Draft.read(row, usual));
    return fields.build(() -> new Packet(date, drafts));
  }
}
