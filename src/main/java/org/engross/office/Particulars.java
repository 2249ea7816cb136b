package org.engross.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engross.markup.Markup;
import org.engross.own.OwnText;
import org.engross.resolution.Form;

/**
 * What a draft says and who says it. A packet's stand at its top; a draft of it may say some of
 * them again for itself.
 *
 * @param points ids of points, in the order of the argument
 * @param from ids of the members who write; empty where the office's own do
 * @param signers ids of the members who sign beside them, or the file of a ledger
 * @param recipients a list of those for whom it is; empty where the office's own are enough
 * @param order how the signers are put in order; empty where it is the office's way
 * @param letterhead the name of one of the office's letterheads; empty where it is the lead's own
 * @param subject what it is about
 * @param opening the first paragraph, in place of the template's own
 * @param replyBy the day by which an answer is asked for
 * @param signBy the day until which others may sign, for a letter that seeks signers
 * @param cite where sources are cited; empty where they are at the foot of the page
 * @param relatingTo what a resolution relates to, to stand after "relating to"; empty where the
 *     topics of its points say it
 * @param measure what kind of resolution it is; empty where the sponsor's chamber says it
 * @param unprivileged why an inquiry may be addressed to someone whose answer has no privilege
 * @param enclosures lines
 * @param copies lines: to whom copies go
 * @param contact whom to ask; empty where it is the office's contact
 * @param formats docx, pdf, html, text, markup; empty where the command's default holds
 * @param names the pattern of the files' names; empty where it is the usual one
 * @param mentions ids of recipients and members who may be named in drafts that are not theirs
 * @param staleOk why a point may stand although time has passed it by, by its id
 * @param fields what the person's own fields hold, by the names that templates use; laid over the
 *     office's
 * @param press what a statement says beside its points
 */
public record Particulars(
    List<Named> points,
    List<Named> from,
    List<Named> signers,
    Optional<MailingList> recipients,
    Optional<SignerOrder> order,
    Optional<Named> letterhead,
    Optional<String> subject,
    Optional<Markup> opening,
    Optional<LocalDate> replyBy,
    Optional<LocalDate> signBy,
    Optional<CitationStyle> cite,
    Optional<String> relatingTo,
    Optional<Form> measure,
    Optional<String> unprivileged,
    List<String> enclosures,
    List<String> copies,
    Optional<Contact> contact,
    List<Named> formats,
    Optional<Named> names,
    List<Named> mentions,
    Map<String, String> staleOk,
    Map<String, OwnText> fields,
    Press press) {

  /** Copies the collections; refuses null. */
  public Particulars {
    points = List.copyOf(points);
    from = List.copyOf(from);
    signers = List.copyOf(signers);
    Objects.requireNonNull(recipients, "recipients");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(opening, "opening");
    Objects.requireNonNull(replyBy, "replyBy");
    Objects.requireNonNull(signBy, "signBy");
    Objects.requireNonNull(cite, "cite");
    Objects.requireNonNull(relatingTo, "relatingTo");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(unprivileged, "unprivileged");
    enclosures = List.copyOf(enclosures);
    copies = List.copyOf(copies);
    Objects.requireNonNull(contact, "contact");
    formats = List.copyOf(formats);
    Objects.requireNonNull(names, "names");
    mentions = List.copyOf(mentions);
    staleOk = Texts.copy(staleOk);
    fields = Texts.copy(fields);
    Objects.requireNonNull(press, "press");
  }

  /** Starts with nothing said. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with what these say. */
  public Builder toBuilder() {
    return new Builder()
        .points(points)
        .from(from)
        .signers(signers)
        .recipients(recipients)
        .order(order)
        .letterhead(letterhead)
        .subject(subject)
        .opening(opening)
        .replyBy(replyBy)
        .signBy(signBy)
        .cite(cite)
        .relatingTo(relatingTo)
        .measure(measure)
        .unprivileged(unprivileged)
        .enclosures(enclosures)
        .copies(copies)
        .contact(contact)
        .formats(formats)
        .names(names)
        .mentions(mentions)
        .staleOk(staleOk)
        .fields(fields)
        .press(press);
  }

  /** What the keys say, and where there is no key, what {@code usual} says. */
  static Particulars read(Fields fields, Particulars usual) {
    Builder read = usual.toBuilder();
    whoAndWhat(fields, read);
    if (fields.has("reply-by")) {
      read.replyBy(fields.optionalDate("reply-by"));
    }
    if (fields.has("cite")) {
      read.cite(fields.optionalChoice("cite", CitationStyle.values(), CitationStyle::word));
    }
    if (fields.has("sign-by")) {
      read.signBy(fields.optionalDate("sign-by"));
    }
    resolution(fields, read);
    if (fields.has("enclosures")) {
      read.enclosures(fields.texts("enclosures"));
    }
    if (fields.has("copies")) {
      read.copies(fields.lines("copies"));
    }
    if (fields.has("contact")) {
      read.contact(fields.record("contact", "contact", Contact::read));
    }
    if (fields.has("formats")) {
      read.formats(fields.nameds("formats"));
    }
    if (fields.has("names")) {
      read.names(fields.optionalNamed("names"));
    }
    if (fields.has("mentions")) {
      read.mentions(fields.nameds("mentions"));
    }
    read.staleOk(fields.textMap("stale-ok"));
    read.fields(fields.ownTexts("fields"));
    read.press(Press.read(fields, usual.press()));
    return read.build();
  }

  private static void resolution(Fields fields, Builder read) {
    if (fields.has("relating-to")) {
      read.relatingTo(fields.optionalText("relating-to"));
    }
    if (fields.has("measure")) {
      read.measure(fields.optionalChoice("measure", Form.values(), Particulars::word));
    }
    if (fields.has("allow-unprivileged")) {
      read.unprivileged(fields.optionalText("allow-unprivileged"));
    }
  }

  /** The word in YAML: {@code h-con-res}. */
  private static String word(Form form) {
    return form.prefix().toLowerCase(Locale.ROOT).replace(". ", "-").replace(".", "");
  }

  private static void whoAndWhat(Fields fields, Builder read) {
    if (fields.has("points")) {
      read.points(fields.nameds("points"));
    }
    if (fields.has("from")) {
      read.from(fields.nameds("from"));
    }
    if (fields.has("signers")) {
      read.signers(fields.nameds("signers"));
    }
    if (fields.has("recipients")) {
      read.recipients(MailingList.read(fields, "recipients"));
    }
    if (fields.has("order")) {
      read.order(fields.optionalChoice("order", SignerOrder.values(), SignerOrder::word));
    }
    if (fields.has("letterhead")) {
      read.letterhead(fields.optionalNamed("letterhead"));
    }
    if (fields.has("subject")) {
      read.subject(fields.optionalText("subject"));
    }
    if (fields.has("opening")) {
      read.opening(PointText.optionalLetter(fields, "opening"));
    }
  }

  /** Collects particulars; what is not said stays empty. */
  public static final class Builder {
    private List<Named> points = List.of();
    private List<Named> from = List.of();
    private List<Named> signers = List.of();
    private Optional<MailingList> recipients = Optional.empty();
    private Optional<SignerOrder> order = Optional.empty();
    private Optional<Named> letterhead = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private Optional<Markup> opening = Optional.empty();
    private Optional<LocalDate> replyBy = Optional.empty();
    private Optional<LocalDate> signBy = Optional.empty();
    private Optional<CitationStyle> cite = Optional.empty();
    private Optional<String> relatingTo = Optional.empty();
    private Optional<Form> measure = Optional.empty();
    private Optional<String> unprivileged = Optional.empty();
    private List<String> enclosures = List.of();
    private List<String> copies = List.of();
    private Optional<Contact> contact = Optional.empty();
    private List<Named> formats = List.of();
    private Optional<Named> names = Optional.empty();
    private List<Named> mentions = List.of();
    private final Map<String, String> staleOk = new LinkedHashMap<>();
    private final Map<String, OwnText> fields = new LinkedHashMap<>();
    private Press press = Press.NONE;

    private Builder() {}

    /** Ids of points. */
    public Builder points(List<Named> points) {
      this.points = points;
      return this;
    }

    /** Ids of the members who write. */
    public Builder from(List<Named> from) {
      this.from = from;
      return this;
    }

    /** Ids of the members who sign beside them. */
    public Builder signers(List<Named> signers) {
      this.signers = signers;
      return this;
    }

    /** A list of those for whom it is. */
    public Builder recipients(Optional<MailingList> recipients) {
      this.recipients = recipients;
      return this;
    }

    /** How those who sign beside the leads are put in order. */
    public Builder order(Optional<SignerOrder> order) {
      this.order = order;
      return this;
    }

    /** The name of a letterhead. */
    public Builder letterhead(Optional<Named> letterhead) {
      this.letterhead = letterhead;
      return this;
    }

    /** What it is about. */
    public Builder subject(Optional<String> subject) {
      this.subject = subject;
      return this;
    }

    /** The first paragraph. */
    public Builder opening(Optional<Markup> opening) {
      this.opening = opening;
      return this;
    }

    /** The day by which an answer is asked for. */
    public Builder replyBy(Optional<LocalDate> replyBy) {
      this.replyBy = replyBy;
      return this;
    }

    /** The day until which others may sign. */
    public Builder signBy(Optional<LocalDate> signBy) {
      this.signBy = signBy;
      return this;
    }

    /** Where sources are cited. */
    public Builder cite(Optional<CitationStyle> cite) {
      this.cite = cite;
      return this;
    }

    /** What a resolution relates to. */
    public Builder relatingTo(Optional<String> relatingTo) {
      this.relatingTo = relatingTo;
      return this;
    }

    /** The kind of resolution. */
    public Builder measure(Optional<Form> measure) {
      this.measure = measure;
      return this;
    }

    /** Why an inquiry may go without privilege. */
    public Builder unprivileged(Optional<String> reason) {
      this.unprivileged = reason;
      return this;
    }

    /** Lines of the enclosure list. */
    public Builder enclosures(List<String> enclosures) {
      this.enclosures = enclosures;
      return this;
    }

    /** To whom copies go. */
    public Builder copies(List<String> copies) {
      this.copies = copies;
      return this;
    }

    /** Whom to ask. */
    public Builder contact(Optional<Contact> contact) {
      this.contact = contact;
      return this;
    }

    /** Names of formats. */
    public Builder formats(List<Named> formats) {
      this.formats = formats;
      return this;
    }

    /** The pattern of the files' names. */
    public Builder names(Optional<Named> names) {
      this.names = names;
      return this;
    }

    /** Ids of recipients and members who may be named in drafts that are not theirs. */
    public Builder mentions(List<Named> mentions) {
      this.mentions = mentions;
      return this;
    }

    /** Reasons by the ids of stale points, laid over those that are there. */
    public Builder staleOk(Map<String, String> reasons) {
      staleOk.putAll(reasons);
      return this;
    }

    /** Fields of the person's own, laid over those that are there. */
    public Builder fields(Map<String, OwnText> own) {
      fields.putAll(own);
      return this;
    }

    /** What a statement says beside its points. */
    public Builder press(Press press) {
      this.press = press;
      return this;
    }

    /** The particulars. */
    public Particulars build() {
      return new Particulars(
          points,
          from,
          signers,
          recipients,
          order,
          letterhead,
          subject,
          opening,
          replyBy,
          signBy,
          cite,
          relatingTo,
          measure,
          unprivileged,
          enclosures,
          copies,
          contact,
          formats,
          names,
          mentions,
          staleOk,
          fields,
          press);
    }
  }
}
