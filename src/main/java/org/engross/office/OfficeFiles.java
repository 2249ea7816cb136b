package org.engross.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engross.problem.Nearest;
import org.engross.problem.Place;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * All that an office keeps, read once.
 *
 * <pre>
 * office.yaml                    who writes                    the office's own
 * people/members.yaml            who signs                     the office's own
 * people/congress.yaml           behind it, all who sit there  the office's own, read when needed
 * people/recipients.yaml         for whom                      or the shipped one
 * people/recipients-*.yaml       and these with them           the office's own
 * people/forms-of-address.yaml   laid over the shipped forms   or the shipped one
 * points/*.yaml                  a paper with its points       and the shipped ones
 * </pre>
 *
 * @param recipients those whom the office lists
 * @param addressBook these, and the members, who are written to as well
 * @param lists reads the lists of recipients that a run names, which lie anywhere in the folder
 * @param office empty if its file is wrong or not there, as the problems then say
 */
public record OfficeFiles(
    Optional<Office> office,
    Members members,
    Catalog<Recipient> recipients,
    AddressBook addressBook,
    MailingLists lists,
    PointLibrary points) {
  private static final String OFFICE = "office.yaml";
  private static final String MEMBERS = "people/members.yaml";
  private static final String RECIPIENTS = "people/recipients.yaml";
  private static final String MORE_RECIPIENTS = "people/recipients-";
  private static final String FORMS = "people/forms-of-address.yaml";
  private static final Folder BUILT_IN =
      Folder.embedded("org/engross/office/", List.of("forms-of-address.yaml"));

  /**
   * Reads an office's files, where it has none of a name the shipped ones; says all that is wrong
   * with them.
   *
   * @param own the office's folder
   * @param shipped what stands in for what it lacks
   */
  public static OfficeFiles read(Folder own, Folder shipped, Problems problems) {
    return read(own, shipped, problems, (path, read) -> {});
  }

  /**
   * The same.
   *
   * @param parsed takes each file that is YAML
   */
  public static OfficeFiles read(Folder own, Folder shipped, Problems problems, Parsed parsed) {
    return new Reading(own, own.over(shipped), problems, parsed).files();
  }

  /** Takes files in their read form, as {@link Folder#prepared} gives them. */
  public interface Parsed {
    /**
     * Takes one file.
     *
     * @param read gives its read form; not to be asked if something in it was refused
     */
    void take(String path, Supplier<byte[]> read);
  }

  /** The reading of one office's files. */
  private record Reading(Folder own, Folder all, Problems problems, Parsed parsed) {
    OfficeFiles files() {
      Optional<Office> office = office();
      SalutationStyle style = office.map(Office::salutation).orElse(SalutationStyle.MANUAL);
      Catalog<FormOfAddress> ownForms = forms(all, FORMS);
      Catalog<FormOfAddress> forms = forms(BUILT_IN, "forms-of-address.yaml").under(ownForms);
      Members members = members();
      Catalog<Recipient> recipients =
          recipients(row -> Recipient.read(row, forms, style, problems.ofRow()), ownForms);
      AddressBook book = new AddressBook(recipients, members, new MemberForms(forms, style));
      MailingLists lists = new MailingLists(all, forms, style);
      Catalog<Point> points = new Catalog<>("point");
      PointLibrary library = points(points);
      boolean ownRecipients = !recipients.read().isEmpty();
      List<Point> doubtful = ownRecipients ? points.all() : points.read();
      doubtful.forEach(point -> warnOfSlips(point, recipients));
      office.ifPresent(o -> checkPictures(o, members));
      return new OfficeFiles(office, members, recipients, book, lists, library);
    }

    private void checkPictures(Office office, Members members) {
      Stream.of(
              Stream.of(office.letterhead()),
              office.letterheads().values().stream(),
              members.ownLetterheads())
          .flatMap(letterheads -> letterheads)
          .flatMap(letterhead -> letterhead.picture().stream())
          .filter(picture -> office.picture(picture).isEmpty())
          .forEach(
              picture ->
                  problems.error(
                      picture.place(),
                      "there is no picture \"" + picture.id() + "\"",
                      office.pictures().isEmpty()
                          ? "add  pictures:  to office.yaml"
                          : Nearest.hint(picture.id(), office.pictures().keySet())));
    }

    /**
     * An addressee that the office does not list may be another office's; one that is nearly listed
     * is a slip, which would lose the ask.
     */
    private void warnOfSlips(Point point, Catalog<Recipient> recipients) {
      Stream.of(
              point.asks().stream().flatMap(a -> a.of().stream()),
              point.questions().stream().flatMap(q -> q.of().stream()),
              point.records().stream().flatMap(r -> r.of().stream()))
          .flatMap(of -> of)
          .filter(of -> !recipients.has(of.id()) && !of.id().equals(Recipient.CONGRESS))
          .filter(of -> !Nearest.to(of.id(), recipients.ids()).isEmpty())
          .forEach(
              of ->
                  problems.warning(
                      of.place(),
                      "there is no recipient \"" + of.id() + "\"",
                      Nearest.hint(of.id(), recipients.ids())));
    }

    private Optional<Office> office() {
      int found = problems.list().size();
      Optional<Fields> fields = fields(own, OFFICE, "office");
      if (fields.isEmpty() && problems.list().size() == found) {
        problems.error(
            Place.of(OFFICE), "there is no such file", "make it, or go to the folder that has it");
      }
      return fields.flatMap(Office::read);
    }

    private Members members() {
      Catalog<Member> members = new Catalog<>("member");
      Map<String, Addition> additions = new HashMap<>();
      Map<String, String> byBioguide = new HashMap<>();
      eachFile(
          own,
          MEMBERS,
          file -> {
            file.rows("members", "member").forEach(row -> member(row, members, byBioguide));
            if (file.has("additions")) {
              additions.putAll(Addition.read(file, "additions"));
            }
            file.build(() -> file);
          });
      return new Members(members, additions, () -> own.read(Congress.FILE));
    }

    private void member(Fields row, Catalog<Member> members, Map<String, String> byBioguide) {
      if (row.isPrepared()) {
        addPrepared(members, row, Member::read);
        return;
      }
      Optional<Member> member = Member.read(row);
      members.add(row.id(), member, problems);
      member.ifPresent(m -> requireNew(m, row.place("bioguide"), byBioguide));
    }

    /** One person under two ids would sign twice. */
    private void requireNew(Member member, Place place, Map<String, String> byBioguide) {
      Optional<String> other = member.bioguide().map(b -> byBioguide.putIfAbsent(b, member.id()));
      if (other.isPresent() && !other.get().equals(member.id())) {
        problems.error(
            place,
            "member \"" + member.id() + "\" has the bioguide id of \"" + other.get() + "\"",
            "keep one of the two, or mend the id");
      }
    }

    private Catalog<Recipient> recipients(
        Function<Fields, Optional<Recipient>> reader, Catalog<FormOfAddress> ownForms) {
      Catalog<Recipient> recipients = new Catalog<>("recipient");
      for (String path : recipientFiles()) {
        eachRow(
            all, path, "recipients", "recipient", r -> recipient(r, recipients, reader, ownForms));
      }
      return recipients;
    }

    private List<String> recipientFiles() {
      Stream<String> more =
          own.list("people", ".yaml").stream().filter(p -> p.startsWith(MORE_RECIPIENTS));
      return Stream.concat(Stream.of(RECIPIENTS), more).toList();
    }

    /** A shipped recipient is known to be good with the shipped forms of address alone. */
    private void recipient(
        Fields row,
        Catalog<Recipient> recipients,
        Function<Fields, Optional<Recipient>> reader,
        Catalog<FormOfAddress> ownForms) {
      Fields ofRow = row.ofRow();
      if (row.isPrepared() && ownForms.ids().isEmpty()) {
        addPrepared(recipients, ofRow, reader);
      } else {
        Optional<Recipient> recipient = reader.apply(ofRow);
        recipients.add(ofRow.id(), recipient, problems.ofRow());
      }
    }

    private Catalog<FormOfAddress> forms(Folder folder, String path) {
      Catalog<FormOfAddress> forms = new Catalog<>("form of address");
      eachRow(
          folder, path, "forms", "form of address", row -> add(forms, row, FormOfAddress::read));
      return forms;
    }

    private PointLibrary points(Catalog<Point> points) {
      PointLibrary library = new PointLibrary(points);
      for (String path : all.list("points", ".yaml")) {
        eachFile(all, path, file -> points(file, points, library));
      }
      return library;
    }

    private void points(Fields file, Catalog<Point> points, PointLibrary library) {
      if (!file.has("paper")) {
        file.error(file.place(), "these points have no paper", "add  paper: {id: ..., title: ...}");
      }
      Optional<Paper> paper = file.record("paper", "paper", Paper::read);
      file.rows("points", "point").forEach(row -> add(points, row, r -> Point.read(r, paper)));
      library.addSets(file.namedLists("sets"), file.place("sets"), problems);
      file.build(() -> file);
    }

    private void eachRow(
        Folder folder, String path, String key, String noun, Consumer<Fields> reader) {
      eachFile(
          folder,
          path,
          file -> {
            file.rows(key, noun).forEach(reader);
            file.build(() -> file);
          });
    }

    private void eachFile(Folder folder, String path, Consumer<Fields> reader) {
      fields(folder, path, "file").ifPresent(reader);
    }

    /** The keys of a file; of one that is known to be good, as it was read before. */
    private Optional<Fields> fields(Folder folder, String path, String noun) {
      try {
        Optional<Source> source = folder.read(path);
        Optional<byte[]> prepared = source.flatMap(s -> folder.prepared(path));
        return prepared.isPresent()
            ? Optional.of(Fields.of(source.get(), prepared.get(), noun, problems))
            : source.flatMap(s -> parsed(path, s, noun));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
        return Optional.empty();
      }
    }

    private Optional<Fields> parsed(String path, Source source, String noun) {
      Optional<Fields> fields = Fields.of(source, noun, problems);
      fields.ifPresent(read -> parsed.take(path, read::encoded));
      return fields;
    }

    private <T extends Kept> void add(
        Catalog<T> catalog, Fields row, Function<Fields, Optional<T>> reader) {
      if (row.isPrepared()) {
        addPrepared(catalog, row, reader);
      } else {
        Optional<T> read = reader.apply(row); // which reads the id too
        catalog.add(row.id(), read, problems);
      }
    }

    /** Of a long file that is known to be good, only the records that a run asks for are read. */
    private <T extends Kept> void addPrepared(
        Catalog<T> catalog, Fields row, Function<Fields, Optional<T>> reader) {
      row.id("id");
      catalog.add(row.id().orElseThrow(), () -> reader.apply(row).orElseThrow(), problems);
    }
  }
}
