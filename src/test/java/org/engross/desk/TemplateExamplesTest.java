package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.markup.MarkupReader;
import org.engross.office.Packet;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.render.text.TextRenderer;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.engross.template.Field;
import org.engross.template.Merged;
import org.engross.template.Template;
import org.engross.template.TemplateLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * templates/examples.md shows what each role, each macro and each field gives in drafts of the
 * sample packets. Refresh it with {@code mvn test -Dtest=TemplateExamplesTest -Dgolden=refresh},
 * and read the difference.
 */
class TemplateExamplesTest {
  private static final Path CARD = Path.of("templates/examples.md");
  private static final String LETTER = "";
  private static final String STATEMENT = "## @kind statement\n";
  private static final String POSTS = STATEMENT + "## @field hashtags optional text\n";

  /** For each word what a template writes; a word that stands below another brings it along. */
  private static final String ROLES =
      """
      letterhead: @letterhead|Congress of the United States|House of Representatives
      letterhead-left: @letterhead|Committee on Ways and Means||@letterhead-left|Alex Sample|Chair
      letterhead-right: @letterhead|Committee on Ways and Means||@letterhead-right|Lee Example|Ranking Member
      continuation: @continuation|Ambassador Katherine C. Tai|June 15, 2022
      date: @date June 15, 2022
      address: @address|The Honorable Katherine C. Tai|United States Trade Representative
      subject: @subject Re: Enforcement of the USMCA
      salutation: @salutation Dear Ambassador Tai:
      heading: @heading What we ask
      body: @body I write in *strong* support.^[Public Law 116-113.]
      closing: @closing Sincerely,
      signatures: @signatures|- Alex Sample|  Member of Congress|- Lee Example|  Member of Congress
      discussion: @discussion [DISCUSSION DRAFT]
      signature-line: @signature-line (Original Signature of Member)
      congress: @congress|117TH CONGRESS|2D SESSION
      measure: @measure H. RES. ___
      official-title: @official-title Requesting the President to transmit certain documents.
      chamber: @chamber IN THE HOUSE OF REPRESENTATIVES
      submission: @submission Mr. Sample submitted the following resolution
      form: @form RESOLUTION
      whereas: @whereas Whereas the Agreement entered into force on July 1, 2020: Now, therefore, be it
      resolved: @resolved *Resolved*, That the President is requested to transmit:
      enclosure: @enclosure Enclosure: the report
      copy: @copy cc: The Honorable Antony J. Blinken
      pagebreak: One page.||@pagebreak||The next.
      release: @release FOR IMMEDIATE RELEASE
      contact: @contact|Contact: Pat Example|202-555-0100
      headline: @headline Rep. Sample Urges Enforcement
      subhead: @subhead Four cases are not enough
      dateline: @dateline WASHINGTON — Rep. Jordan Sample led two colleagues in a letter.
      quote: @quote “The agreement must be enforced,” Rep. Sample said.
      excerpt: @excerpt “The agreement must be enforced.”
      fact: @fact|WHEN:	Tuesday, June 14, 2022|WHERE:	Room 1100
      remarks: @remarks Mr. Speaker, I rise in support.
      post-x: @post-x I led a letter on the USMCA. https://sample.example
      post-bluesky: @post-bluesky I led a letter on the USMCA.
      post-threads: @post-threads I led a letter on the USMCA.
      end: @end \\#\\#\\#
      """;

  private final StringBuilder card = new StringBuilder();
  @TempDir private Path folder;

  @Test
  void theCardShowsWhatEachMacroAndEachFieldGives() throws IOException {
    say("# What roles, macros and fields give");
    say(
        "Made by a test out of the sample packets, and never by hand. What each is for, the"
            + " [card](README.md) says.");
    roles();
    say("## Macros of letters, in [ustr-letter.yaml](../examples/packets/ustr-letter.yaml)");
    Made letter = made("ustr-letter", 0);
    for (String macro :
        List.of(
            "head",
            "address",
            "letterhead",
            "opening",
            "argument",
            "asks",
            "contact",
            "reply",
            "below",
            "close")) {
      macro(letter, LETTER, macro);
    }
    say(
        "## Questions and records, in"
            + " [oversight-letter.yaml](../examples/packets/oversight-letter.yaml) and"
            + " [document-request.yaml](../examples/packets/document-request.yaml)");
    macro(made("oversight-letter", 0), LETTER, "questions");
    macro(made("document-request", 0), LETTER, "records");
    say("## Macros of statements, in [statement.yaml](../examples/packets/statement.yaml)");
    Made statement = made("statement", 1);
    for (String macro :
        List.of(
            "releaseHead",
            "pressContact",
            "releaseTitle",
            "quotes",
            "pressAsks",
            "background",
            "releaseFoot")) {
      macro(statement, STATEMENT, macro);
    }
    say("## Macros of posts, in [social-posts.yaml](../examples/packets/social-posts.yaml)");
    Made posts = made("social-posts", 1);
    macro(posts, POSTS, "postLead");
    macro(posts, POSTS, "postEnd");
    say("## Fields of letters, in ustr-letter.yaml");
    Set<String> ofLetters = new TreeSet<>(DraftFields.TYPES.fields().keySet());
    ofLetters.removeAll(ReleaseFields.types().keySet());
    ofLetters.removeAll(ResolutionFields.types().keySet());
    fields(letter.values(), ofLetters);
    say("## Fields of statements, in statement.yaml");
    fields(statement.values(), ReleaseFields.types().keySet());

    if ("refresh".equals(System.getProperty("golden"))) {
      Files.writeString(CARD, card);
    }
    assertThat(card.toString()).isEqualTo(Files.readString(CARD));
  }

  @Test
  void theExamplesHaveEveryMacro() throws IOException {
    String examples = Files.readString(CARD);

    assertThat(Files.readString(Path.of("templates/macros.vm")).lines())
        .filteredOn(line -> line.startsWith("#macro ("))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            line ->
                assertThat(examples)
                    .contains(
                        "### `#" + line.substring("#macro (".length(), line.indexOf(')')) + "()`"));
  }

  @Test
  void theExamplesHaveEveryRole() throws IOException {
    String examples = Files.readString(CARD);

    assertThat(MarkupReader.words())
        .hasSizeGreaterThan(30)
        .allSatisfy(word -> assertThat(examples).contains("### `@" + word + "`\n"));
  }

  private void roles() throws IOException {
    say(
        "## What a paragraph is for: in the template, as plain text, and the styles that it has in"
            + " the shipped Word files");
    StyleLook look = new StyleLook(Path.of("templates/letter.docx"));
    for (String line : ROLES.lines().toList()) {
      String word = line.substring(0, line.indexOf(':'));
      String markup = line.substring(line.indexOf(' ') + 1).replace('|', '\n');
      say("### `@" + word + "`");
      block(markup);
      say("gives");
      String text = text(markup);
      block(text.isBlank() ? "(nothing: only Word files and PDFs have later pages)" : text);
      List<String> styles = styles(word);
      if (!styles.isEmpty()) {
        say("In Word: " + styles.stream().map(look::of).collect(Collectors.joining(", ")));
      }
    }
  }

  private static String text(String markup) {
    Problems problems = new Problems();
    Document document =
        new MarkupReader()
            .read(
                Kind.LETTER,
                new Properties("A role", "", "en-US", LocalDate.EPOCH),
                markup,
                line -> Place.NOWHERE,
                problems);
    assertThat(problems.list()).isEmpty();
    return new String(new TextRenderer().render(document), StandardCharsets.UTF_8);
  }

  private static List<String> styles(String word) {
    return switch (word) {
      case "letterhead" -> List.of("Letterhead", "Letterhead Line");
      case "letterhead-left" -> List.of("Letterhead Left");
      case "letterhead-right" -> List.of("Letterhead Right");
      case "signatures" -> List.of("Signature", "Signature Title");
      case "pagebreak" -> List.of();
      default -> List.of(Role.of(word).orElseThrow().wordStyle());
    };
  }

  /** An order of a sample packet, and the values of its draft. */
  private record Made(Order order, Map<String, Object> values) {}

  private static Made made(String packet, int at) throws IOException {
    Path file = Path.of("examples/packets/" + packet + ".yaml");
    Problems problems = new Problems();
    Packet read =
        Packet.read(Source.decode(file.toString(), Files.readAllBytes(file)), problems)
            .orElseThrow();
    Workspace workspace = Workspace.open(file.getParent(), Path.of(""), problems);
    Request request = new Request(read, Path.of("unused"), List.of(Format.TEXT), true, 1);
    Order order = Orders.of(workspace, request, problems).get(at);
    return new Made(order, new DraftMaker(1).make(order, packet, true, problems).values());
  }

  private void macro(Made made, String head, String name) throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("templates/one.vm"), head + "#" + name + "()\n");
    TemplateLibrary library =
        new TemplateLibrary(
            Folder.directory(folder, ""), Shipped.templates(), DraftFields.TYPES, System::nanoTime);
    Problems problems = new Problems();
    Optional<Template> template = library.find("one", problems);
    assertThat(problems.list()).isEmpty();
    Merged merged = template.orElseThrow().merge(made.values());
    say("### `#" + name + "()`");
    block(text(made.order(), template.get(), merged));
  }

  private static String text(Order order, Template template, Merged merged) {
    Document document =
        new MarkupReader()
            .read(
                template.purpose().kind(),
                DraftMaker.properties(order),
                String.join(
                    "", DraftMaker.settled(merged.blocks(), order, Mentions.of(order.points()))),
                merged::placeOf,
                new Problems());
    return new String(new TextRenderer().render(document), StandardCharsets.UTF_8);
  }

  private void fields(Map<String, Object> values, Iterable<String> names) {
    Map<String, String> all = new TreeMap<>();
    names.forEach(
        name -> add("$" + name, DraftFields.TYPES.fields().get(name), values.get(name), all));
    StringBuilder table = new StringBuilder("| field | here |\n|---|---|");
    all.forEach(
        (name, value) ->
            table.append("\n| `").append(name).append("` | ").append(value).append(" |"));
    say(table.toString());
  }

  private static void add(String name, Field type, Object value, Map<String, String> all) {
    Field present = type.present();
    if (value == null || value.equals(Map.of())) {
      all.put(name, "(not in this draft)");
    } else if (present instanceof Field.Group group) {
      group
          .fields()
          .forEach((key, of) -> add(name + "." + key, of, ((Map<?, ?>) value).get(key), all));
    } else if (present instanceof Field.ListOf list
        && list.item().present() instanceof Field.Group group) {
      group
          .fields()
          .forEach((key, of) -> add(name + "[]." + key, of, first((List<?>) value, key), all));
    } else if (value instanceof List<?> several) {
      all.put(name + "[]", several.isEmpty() ? "(empty)" : cell(several.get(0)));
    } else {
      all.put(name, cell(value));
    }
  }

  /** What a field is in the first entry of a list. */
  private static Object first(List<?> list, String key) {
    return list.isEmpty() ? null : ((Map<?, ?>) list.get(0)).get(key);
  }

  private static String cell(Object value) {
    String text = value.toString().strip().lines().collect(Collectors.joining(" / "));
    return text.isEmpty() ? "(empty)" : "`` " + text.replace("|", "\\|") + " ``";
  }

  private void block(String text) {
    say(
        text.stripTrailing()
            .lines()
            .map(l -> ("    " + l).stripTrailing())
            .collect(Collectors.joining("\n")));
  }

  private void say(String paragraph) {
    card.append(card.length() == 0 ? "" : "\n").append(paragraph).append("\n");
  }
}
