package org.engross.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * For whom a draft is.
 *
 * <pre>
 * recipients:
 *   - id: ustr
 *     form: trade-representative      # a form of address
 *     name: Katherine C. Tai          # without "The Honorable", which the form adds
 *     surname: Tai
 *     courtesy: Ms.                   # Mr., Ms., Mrs., Miss, Madam, Mx., Dr.; never guessed
 *     address: ["600 17th Street NW", "Washington, DC 20508"]
 *     since: 2021-03-18               # the first and the last day in the office
 *     until: 2025-01-20
 *
 *   - id: dea-administrator
 *     form: agency-head
 *     name: Anne Milgram
 *     surname: Milgram
 *     title: Administrator            # what the form asks for: title, organization, state ...
 *     organization: Drug Enforcement Administration
 *     salutation: Dear Administrator Milgram   # for this person alone; so are
 *     close: Respectfully,                     # close and inside-address
 *     fields: {desk: Latin America}   # texts of the office's own, for its templates
 * </pre>
 *
 * <p>Without a form, {@code inside-address} and {@code salutation} are needed.
 *
 * @param form the id of the form of address, if one was named
 * @param insideAddress lines, from the top; at least one
 * @param close complete with its punctuation: "Sincerely,"
 * @param extra what the form asked for and the recipient's own fields, by name
 * @param since the first day on which this person holds the office
 * @param until the last day
 */
public record Recipient(
    String id,
    String name,
    String surname,
    Optional<String> form,
    List<String> insideAddress,
    Greeting greeting,
    String close,
    Map<String, String> extra,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Place place)
    implements Kept {
  /** Whoever sits in Congress: what Congress itself should do is asked of it. */
  static final String CONGRESS = "congress";

  /** The forms of address of those who sit there. */
  private static final Set<String> IN_CONGRESS =
      Set.of(
          "senator",
          "representative",
          "delegate",
          "resident-commissioner",
          "speaker",
          "committee-chair",
          "ranking-member",
          "panel-chair",
          "panel-ranking-member",
          "subcommittee-chair",
          "subcommittee-ranking-member");

  private static final String USUAL_CLOSE = "Sincerely,";
  private static final Pattern STYLED =
      Pattern.compile("(The Honorable|Hon\\.|Mr\\.|Ms\\.|Mrs\\.|Miss|Madam|Dr\\.) .*");

  /** Copies the collections; refuses null and an empty inside address. */
  public Recipient {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(surname, "surname");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(greeting, "greeting");
    Objects.requireNonNull(close, "close");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(place, "place");
    insideAddress = List.copyOf(insideAddress);
    extra = Texts.copy(extra);
    if (insideAddress.isEmpty()) {
      throw new IllegalArgumentException(id + " has no inside address");
    }
  }

  /**
   * How a person is greeted.
   *
   * @param salutation to that person alone, complete with its punctuation: "Dear Mr. Secretary:"
   * @param title what stands behind "Dear" where several are greeted, and in running text:
   *     "Secretary Blinken"; empty where the greeting is not of that kind ("Excellency:")
   */
  public record Greeting(String salutation, Optional<String> title) {
    private static final String DEAR = "Dear ";

    /** Refuses null. */
    public Greeting {
      Objects.requireNonNull(salutation, "salutation");
      Objects.requireNonNull(title, "title");
    }

    static Greeting of(String salutation, String beside) {
      boolean dear = beside.startsWith(DEAR);
      int end = beside.endsWith(":") || beside.endsWith(",") ? 1 : 0;
      return new Greeting(
          salutation,
          dear
              ? Optional.of(beside.substring(DEAR.length(), beside.length() - end))
              : Optional.empty());
    }
  }

  /**
   * Whether what is asked of somebody is asked of this one: by id, as one who is addressed by a
   * form, or as one of Congress.
   */
  public boolean isAsked(String id) {
    return id.equals(this.id)
        || form.filter(id::equals).isPresent()
        || id.equals(CONGRESS) && form.filter(IN_CONGRESS::contains).isPresent();
  }

  /** The first line of the inside address: "The Honorable Katherine C. Tai". */
  public String addressee() {
    return insideAddress.get(0);
  }

  /** The greeting to this person alone: "Dear Mr. Secretary:". */
  public String salutation() {
    return greeting.salutation();
  }

  /** Whether this person holds the office on a day, as far as is known. */
  public boolean holdsOn(LocalDate day) {
    return since.map(s -> !day.isBefore(s)).orElse(true)
        && until.map(u -> !day.isAfter(u)).orElse(true);
  }

  /**
   * Reads one recipient.
   *
   * @param forms the forms of address there are
   * @param style how the office greets
   */
  static Optional<Recipient> read(
      Fields fields, Catalog<FormOfAddress> forms, SalutationStyle style, Problems problems) {
    String id = fields.id("id");
    String name = name(fields);
    String surname = fields.text("surname");
    Optional<FormOfAddress> form = form(fields, forms, problems);
    Map<String, String> extra = asked(fields, form);
    Map<String, String> values = values(fields, name, surname, extra);
    List<String> insideAddress = insideAddress(fields, form, values);
    Greeting greeting = greeting(fields, form, style, values);
    String close =
        fields.optionalText("close").orElse(form.map(FormOfAddress::close).orElse(USUAL_CLOSE));
    extra.putAll(fields.textMap("fields"));
    Optional<LocalDate> since = fields.optionalDate("since");
    Optional<LocalDate> until = until(fields, since);
    return fields.build(
        () ->
            new Recipient(
                id,
                name,
                surname,
                form.map(FormOfAddress::id),
                insideAddress,
                greeting,
                close,
                extra,
                since,
                until,
                fields.place()));
  }

  private static String name(Fields fields) {
    String name = fields.text("name");
    if (STYLED.matcher(name).matches()) {
      fields.error(
          fields.place("name"),
          "\"" + name + "\" carries a title of address",
          "write the name alone; the form adds the title, and  courtesy: ...  says Mr. or Ms.");
    }
    return name;
  }

  private static Optional<FormOfAddress> form(
      Fields fields, Catalog<FormOfAddress> forms, Problems problems) {
    Optional<FormOfAddress> form =
        fields.optionalNamed("form").flatMap(named -> forms.find(named, problems));
    if (fields.has("form") && form.isEmpty()) {
      fields.failWithAnyKey();
    }
    return form;
  }

  /** What the form asks for; empty texts only stand in, since the record will not be built. */
  private static Map<String, String> asked(Fields fields, Optional<FormOfAddress> form) {
    Map<String, String> asked = new LinkedHashMap<>();
    if (form.isPresent()) {
      for (String key : form.get().asks()) {
        asked.put(key, fields.text(key));
      }
    }
    return asked;
  }

  private static Map<String, String> values(
      Fields fields, String name, String surname, Map<String, String> asked) {
    Map<String, String> values = new HashMap<>(asked);
    values.put("name", name);
    values.put("surname", surname);
    Courtesy.read(fields).ifPresent(c -> c.addTo(values));
    return values;
  }

  private static List<String> insideAddress(
      Fields fields, Optional<FormOfAddress> form, Map<String, String> values) {
    List<String> own = fields.lines("inside-address");
    List<String> address = fields.lines("address");
    if (!own.isEmpty()) {
      return own;
    }
    if (form.isEmpty()) {
      needForm(fields, "inside-address: [The Honorable ..., ...]");
      return List.of("missing");
    }
    List<String> lines = new ArrayList<>();
    for (String line : form.get().insideAddress()) {
      lines.add(filled(fields, line, values));
    }
    lines.addAll(address);
    if (address.isEmpty()) {
      for (String line : form.get().address()) {
        lines.add(filled(fields, line, values));
      }
    }
    return lines;
  }

  private static String filled(Fields fields, String line, Map<String, String> values) {
    Optional<String> filled = FormOfAddress.fill(line, values);
    if (filled.isEmpty()) {
      fields.error(
          fields.place(),
          fields.name() + " has no courtesy title for the line \"" + line + "\"",
          "add  courtesy: Mr.  or  courtesy: Ms.,  or write the  inside-address:  out");
    }
    return filled.orElse(line);
  }

  private static Greeting greeting(
      Fields fields,
      Optional<FormOfAddress> form,
      SalutationStyle style,
      Map<String, String> values) {
    Optional<String> own = fields.optionalText("salutation");
    if (own.isEmpty() && form.isEmpty()) {
      needForm(fields, "salutation: Dear ...");
    }
    if (own.isPresent() || form.isEmpty()) {
      String written = own.orElse("missing");
      return Greeting.of(style.complete(written), written);
    }
    String alone = form.get().greeting(style.wording(), values);
    String beside = form.get().greeting(SalutationStyle.Wording.SURNAME, values);
    return Greeting.of(style.complete(alone), beside);
  }

  /** A form that is named and not there was reported where it is named. */
  private static void needForm(Fields fields, String instead) {
    if (!fields.has("form")) {
      fields.error(
          fields.place(), fields.name() + " has no form", "add  form: ...  or  " + instead);
    }
  }

  private static Optional<LocalDate> until(Fields fields, Optional<LocalDate> since) {
    Optional<LocalDate> until = fields.optionalDate("until");
    if (until.isPresent() && since.isPresent() && until.get().isBefore(since.get())) {
      fields.error(
          fields.place("until"), "\"until\" is before \"since\"", "write the last day in office");
    }
    return until;
  }
}
