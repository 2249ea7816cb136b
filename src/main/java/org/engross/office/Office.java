package org.engross.office;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.own.OwnName;
import org.engross.own.OwnText;
import org.engross.own.OwnType;
import org.engross.problem.Problems;
import org.engross.source.Source;

/**
 * Who writes, and how it is done there.
 *
 * <pre>
 * name: Office of Representative Sample
 * letterhead:
 *   - SAMPLE
 *   - Congress of the United States
 * contact: {name: Pat Example, telephone: 202-555-0100, email: pat@sample.example}
 * from: sample-lead                                  # who writes where a packet does not say
 * letterheads:                                       # further ones: a packet says  letterhead: trade
 *   trade: {committee: Committee on Ways and Means, lines: [SAMPLE], left: [...], right: [...]}
 * salutation: {style: formal, punctuation: colon}    # or surname, comma
 * signatures: {order: given, district: no}           # or alphabetical, seniority, parties; yes
 * frame: templates/our-letterhead.docx              # the look of what has no Word file of its name
 * signer-style: district                             # or party-state, party-postal: for the press
 * page-limit: 2
 * max-age: 18 months                                 # older claims are said
 * fields: {hearing-room: 1100 Longworth}             # of the office's own, for its templates
 * pictures:                                          # that its templates may show
 *   seal: {file: pictures/seal.png, alt: The seal of the House, width: 1 in}
 * field-types: {hearing: date, tone: "choice firm, warm"}  # what may stand in fields of its own
 * </pre>
 *
 * @param letterhead that of the members who write where a packet does not say
 * @param letterheads further ones, by names of the office's own
 * @param from ids of members; empty if each packet says
 * @param frame a Word file in the office's folder, whose look the drafts take for which there is no
 *     Word file of the template's own name
 * @param pageLimit the most pages of a letter that pass without a remark
 * @param maxAge how old a claim may be on the draft's date, in months
 * @param fields what the office's own fields hold, by the names that templates use
 * @param fieldTypes what may stand in some of them, whoever gives it
 * @param pictures that templates may show, by the names that they use
 */
public record Office(
    String name,
    Letterhead letterhead,
    Map<String, Letterhead> letterheads,
    Contact contact,
    List<Named> from,
    SalutationStyle salutation,
    SignatureStyle signatures,
    Optional<Named> frame,
    SignerStyle signerStyle,
    int pageLimit,
    Period maxAge,
    Map<String, OwnText> fields,
    Map<String, OwnType> fieldTypes,
    Map<String, PictureSource> pictures) {
  private static final int DEFAULT_PAGE_LIMIT = 2;
  private static final Period DEFAULT_MAX_AGE = Period.ofMonths(18);
  private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,2}) (month|year)s?");

  /** Copies the collections, and refuses limits that nothing can keep. */
  public Office {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(salutation, "salutation");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(signatures, "signatures");
    letterheads = Collections.unmodifiableMap(new LinkedHashMap<>(letterheads));
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(signerStyle, "signerStyle");
    from = List.copyOf(from);
    fields = Texts.copy(fields);
    fieldTypes = Texts.copy(fieldTypes);
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    if (pageLimit < 1 || maxAge.toTotalMonths() < 1) {
      throw new IllegalArgumentException(pageLimit + " pages, " + maxAge);
    }
  }

  /** The name by which templates call a picture, if there is one of this name. */
  public Optional<String> picture(Named written) {
    return OwnName.inTemplate(written.id()).filter(pictures::containsKey);
  }

  /** Whether a member is one for whom the office writes. */
  public boolean isOf(Member member) {
    return from.stream().anyMatch(own -> own.id().equals(member.id()));
  }

  /** Reads {@code office.yaml}; empty if it is wrong, as the problems then say. */
  public static Optional<Office> read(Source source, Problems problems) {
    return Fields.of(source, "office", problems).flatMap(Office::read);
  }

  static Optional<Office> read(Fields fields) {
    String name = fields.text("name");
    Optional<Letterhead> letterhead = letterhead(fields);
    Map<String, Letterhead> letterheads =
        fields.recordsByName("letterheads", "letterhead", Letterhead::read);
    Optional<Contact> contact = fields.record("contact", "contact", Contact::read);
    if (!fields.has("contact")) {
      fields.error(
          fields.place(), "this office has no contact", "add  contact: {name: ..., email: ...}");
    }
    List<Named> from = fields.nameds("from");
    Optional<SalutationStyle> style =
        fields.record("salutation", "salutation", SalutationStyle::read);
    Optional<SignatureStyle> signatures =
        fields.record("signatures", "signatures", SignatureStyle::read);
    Optional<Named> frame = Letterhead.frame(fields);
    Optional<SignerStyle> signerStyle =
        fields.optionalChoice("signer-style", SignerStyle.values(), SignerStyle::word);
    int pageLimit = pageLimit(fields);
    Period maxAge = maxAge(fields);
    Map<String, OwnText> own = fields.ownTexts("fields");
    Map<String, OwnType> ownTypes = fieldTypes(fields);
    Map<String, PictureSource> pictures =
        fields.ownRecords("pictures", "picture", PictureSource::read);
    return fields.build(
        () ->
            new Office(
                name,
                letterhead.orElseThrow(),
                letterheads,
                contact.orElseThrow(),
                from,
                style.orElse(SalutationStyle.MANUAL),
                signatures.orElse(SignatureStyle.USUAL),
                frame,
                signerStyle.orElse(SignerStyle.DISTRICT),
                pageLimit,
                maxAge,
                own,
                ownTypes,
                pictures));
  }

  private static Optional<Letterhead> letterhead(Fields fields) {
    Optional<Letterhead> letterhead = Letterhead.read(fields, "letterhead");
    if (fields.isEmpty("letterhead")) {
      fields.error(
          fields.place(),
          "this office has no letterhead",
          "add  letterhead:  with a list of lines");
    }
    return letterhead;
  }

  private static Map<String, OwnType> fieldTypes(Fields fields) {
    Map<String, OwnType> types = new LinkedHashMap<>();
    fields
        .ownTexts("field-types")
        .forEach((name, type) -> fields.ownType(type).ifPresent(t -> types.put(name, t)));
    return types;
  }

  private static int pageLimit(Fields fields) {
    return fields
        .optionalText(
            "page-limit", t -> t.matches("[1-9][0-9]?"), "number of pages", "write 1 to 99")
        .filter(t -> t.matches("[1-9][0-9]?"))
        .map(Integer::parseInt)
        .orElse(DEFAULT_PAGE_LIMIT);
  }

  private static Period maxAge(Fields fields) {
    Optional<String> text =
        fields.optionalText(
            "max-age", t -> AGE.matcher(t).matches(), "age", "write  18 months  or  2 years");
    return text.map(AGE::matcher)
        .filter(Matcher::matches)
        .map(m -> Integer.parseInt(m.group(1)) * (m.group(2).equals("year") ? 12 : 1))
        .map(Period::ofMonths)
        .orElse(DEFAULT_MAX_AGE);
  }
}
