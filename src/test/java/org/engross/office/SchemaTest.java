package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.desk.Format;
import org.engross.office.SalutationStyle.Punctuation;
import org.engross.office.SalutationStyle.Wording;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of examples/schema/ and the readers accept and refuse the same files. */
class SchemaTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path READERS = Path.of("src/main/java/org/engross/office");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern COMMENT =
      Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");

  private static void bothAccept(String path, String yaml) {
    assertThat(Spot.readersSay(path, yaml)).as(yaml).isEmpty();
    assertThat(Editor.says(path, yaml)).as(yaml).isEmpty();
  }

  private static void bothRefuse(String path, String yaml) {
    assertThat(Spot.readersSay(path, yaml)).as(yaml).isNotEmpty();
    assertThat(Editor.accepts(path, yaml)).as(yaml).isFalse();
  }

  static Collection<Spot> spots() {
    return Spot.ALL.values();
  }

  static Stream<Path> examples() throws IOException {
    return files(EXAMPLES, ".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAccepted(Path file) throws IOException {
    String path = EXAMPLES.relativize(file).toString().replace('\\', '/');

    bothAccept(path, Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleTellsAnEditorItsSchemaInItsFirstLine(Path file) throws IOException {
    String path = EXAMPLES.relativize(file).toString().replace('\\', '/');

    assertThat(Files.readAllLines(file).get(0))
        .matches(COMMENT)
        .satisfies(
            line -> {
              String schema = COMMENT.matcher(line).replaceFirst("$1");
              assertThat(file.resolveSibling(schema).normalize())
                  .isEqualTo(Editor.SCHEMAS.resolve(Editor.name(path)))
                  .exists();
            });
  }

  @Test
  void theShippedFormsOfAddressAreAccepted() throws IOException {
    bothAccept(
        "people/forms-of-address.yaml",
        Files.readString(Path.of("src/main/resources/org/engross/office/forms-of-address.yaml")));
  }

  @ParameterizedTest
  @MethodSource("spots")
  void everyKeyThatMayStandIsAcceptedAloneWithTheOthersAndEmpty(Spot spot) {
    bothAccept(spot.path(), spot.with(Map.of()));
    bothAccept(spot.path(), spot.with(spot.allowed()));
    spot.allowed().forEach((key, value) -> bothAccept(spot.path(), spot.with(key, value)));
    spot.allowed().forEach((key, value) -> bothAccept(spot.path(), spot.with(key, "")));
  }

  @ParameterizedTest
  @MethodSource("spots")
  void aKeyThatIsNeededIsMissedWhereItIsNotThereOrEmpty(Spot spot) {
    for (String key : spot.needed().keySet()) {
      bothRefuse(spot.path(), spot.without(key));
      bothRefuse(spot.path(), spot.with(key, ""));
    }
  }

  @ParameterizedTest
  @MethodSource("spots")
  void noKeyHoldsAListOfListsOrKeysOfAnotherRecord(Spot spot) {
    for (String key : keys(spot)) {
      bothRefuse(spot.path(), spot.with(key, "[[a]]"));
      bothRefuse(spot.path(), spot.with(key, "{zz: {y: z}}"));
      bothRefuse(spot.path(), spot.with(key, "[{zz: y}]"));
    }
  }

  @ParameterizedTest
  @MethodSource("spots")
  void noListHasAnEmptyEntry(Spot spot) {
    for (String key : keys(spot)) {
      bothRefuse(spot.path(), spot.with(key, "[~]"));
      bothRefuse(spot.path(), spot.with(key, "[\" \"]"));
    }
  }

  /** The words are all that the readers' code and the schemas know: a new key is among them. */
  @ParameterizedTest
  @MethodSource("spots")
  void everyOtherWordIsAnUnknownKey(Spot spot) {
    Set<String> others = new TreeSet<>(words());
    others.removeAll(keys(spot));
    String yaml = spot.with(others.stream().collect(Collectors.toMap(w -> w, w -> "x")));

    assertThat(Spot.readersSay(spot.path(), yaml).stream().flatMap(SchemaTest::unknown))
        .containsExactlyInAnyOrderElementsOf(others);
    assertThat(Editor.says(spot.path(), yaml).stream().flatMap(SchemaTest::unknown))
        .containsAll(others);
  }

  private static Set<String> keys(Spot spot) {
    Map<String, String> keys = new LinkedHashMap<>(spot.needed());
    keys.putAll(spot.allowed());
    return keys.keySet();
  }

  private static Stream<String> unknown(Problem problem) {
    return Pattern.compile(" has no key \"(.*)\"$")
        .matcher(problem.message())
        .results()
        .map(m -> m.group(1));
  }

  private static Stream<String> unknown(Error error) {
    if (error.getKeyword().equals("additionalProperties")) {
      return Stream.of(error.getProperty());
    }
    return error.getSchemaNode().isBoolean()
        ? Stream.of(error.getInstanceLocation().getName(-1))
        : Stream.empty();
  }

  private static Set<String> words() {
    return Stream.concat(files(READERS, ".java").stream(), files(Editor.SCHEMAS, ".json").stream())
        .map(SchemaTest::text)
        .flatMap(text -> WORD.matcher(text).results())
        .map(m -> m.group(1))
        .filter(word -> !word.equals("null")) // which is no key to an editor
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # A text is what was written, and an editor sees a number, true, or nothing in it.
          office       | name      | NO
          office       | name      | true
          office       | name      | 01234
          office       | name      | 1e3
          office       | name      | 12:30
          office       | field-types | {a: text, b: number, c: yes/no, d: "choice x y,z", e: ~}
          office       | fields    | {a: NO, b: 01234, c: 1.10, d: ~, e-f_1: x}
          contact      | telephone | 2025550100
          paper        | id        | 2022
          paper        | title     | 1984
          source       | item      | 2b
          point        | figures   | [30, 7.5, 35 percent]
          point        | title     | "one\\nparagraph"
          record       | text      | 2022
          senator      | bioguide  | "S000001"
          signatures   | district  | "no"
          office       | letterheads | {1: {lines: A}, b: ~}
          # A list, or one that stands alone.
          office       | letterhead | "A\\nB"
          office       | from       | lee
          office       | from       | []
          members      | members    | {id: lee, name: L, surname: L, chamber: senate, state: OH}
          point        | source     | [{section: A}, {section: B, item: 2}]
          point        | asks       | {of: ustr, text: file cases}
          point        | figures    | []
          point        | until      | 2022-07-31
          packet       | points     | usmca
          packet       | points     | []
          packet       | formats    | docx
          packet       | drafts     | {template: letter}
          packet       | copies     | "A\\n\\nB"
          points       | sets       | {a: b, c: [], d: ~}
          office       | pictures   | {a: ~, b: {file: s.jpeg, alt: A, width: 72pt}}
          # The edges of the shapes.
          picture      | file       | seal.jpg
          picture      | file       | DCIM/IMG_1.JPG
          picture      | file       | "my pictures/..seal.png"
          picture      | width      | 25 mm
          picture      | width      | 6.25 in
          office       | page-limit | 99
          office       | page-limit | "2"
          office       | max-age    | 1 year
          office       | max-age    | 999 months
          office       | salutation | {}
          contact      | email      | a@b
          representative | district | 0
          representative | district | at-large
          representative | district | 11
          representative | district | "04"
          representative | state    | PR
          record       | classified | no
          record       | classified | true
          record       | classified | "false"
          draft        | for-each   | recipient
          draft        | to         | [all, state:TX, committee:HSWM04/ranking, ustr+committee:hswm/chair, party:Independent/chamber:senate]
          packet       | signers    | [state:TX/party:Democrat, lee]
          packet       | from       | committee:HSWM/chair
          office       | from       | [committee:HSWM/chair, committee:HSWM/ranking]
          members      | additions  | {S000001: {courtesy: Ms., letterhead: {lines: A}}, S000002: ~}
          representative | committees | [HSWM, HSWM04]
          draft        | for-each   | none
          draft        | for-each   | [none]
          draft        | for-each   | [signer, recipient]
          draft        | for-each   | []
          packet       | embargo    | 2022-12-16 09:30 PT
          packet       | link       | http://sample.example/a?b=c
          quote        | text       | "One.\\n\\nTwo."
          point        | letter     | "See <https://paper.example/a>, 5 < 6 and #1.^[A note.]\\n\\nMore."
          point        | letter     | 'Write to \\@pat, \\[^1] and \\<b>.'
          point        | whereas    | "the parties agreed (in 2020)\\n"
          ask          | text       | éviter *it*^[a note]
          ask          | text       | "file\\ncases\\n"
          form         | address    | ["{desk}", "{a-b} {mr-or-ms}"]
          form         | close      | Yours {always}
          no form      | inside-address | "A\\n\\nB"
          no form      | name       | Dr.Lee Doe
          to governor  | name       | Madame Doe
          """)
  void isAccepted(String spot, String key, String value) {
    bothAccept(Spot.ALL.get(spot).path(), Spot.ALL.get(spot).with(key, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          picture        | file           | ../seal.png
          picture        | file           | /tmp/seal.png
          picture        | file           | pictures/../../seal.png
          picture        | file           | pictures/seal.gif
          picture        | file           | https://example.org/seal.png
          picture        | width          | 2.5
          picture        | width          | 0 in
          picture        | width          | 0.0 cm
          picture        | width          | wide
          picture        | width          | 1000 pt
          office         | pictures       | {a: pictures/seal.png}
          office         | pictures       | {a b: {file: a.png, alt: A, width: 1 in}}
          office         | signer-style   | state
          packet         | embargo        | 2022-06-16
          packet         | embargo        | 2022-06-16 10:00
          packet         | embargo        | 2022-06-16 10:00 XYZ
          packet         | link           | sample.example
          packet         | link           | https://sample.example/a)b
          office         | name           | [a, b]
          office         | name           | "one\\n\\ntwo"
          office         | letterhead     | []
          office         | letterhead     | {a: b}
          office         | contact        | Pat Example
          office         | salutation     | formal
          office         | page-limit     | 0
          office         | page-limit     | 100
          office         | page-limit     | two
          office         | page-limit     | 2.5
          office         | max-age        | 18
          office         | max-age        | soon
          office         | max-age        | 0 months
          office         | fields         | {a: [b]}
          office         | fields         | {" ": b}
          office         | fields         | {5: b}
          office         | fields         | {a-: b}
          office         | fields         | {a b: c}
          office         | field-types    | {a: day}
          office         | field-types    | {a: date 2022}
          office         | field-types    | {a: choice}
          office         | field-types    | {a: choice firm}
          office         | field-types    | {a: "choice firm, "}
          office         | field-types    | {a.b: text}
          office         | fields         | text
          contact        | email          | pat@a b
          contact        | telephone      | [1, 2]
          salutation     | style          | formel
          salutation     | punctuation    | ","
          signatures     | order          | surname
          signatures     | district       | maybe
          office         | letterheads    | {a: [A]}
          office         | letterheads    | {a: {left: A}}
          letterhead     | lines          | []
          senator        | roles          | Chair
          senator        | since          | 2015
          senator        | committees     | [hswm]
          senator        | committees     | [Finance]
          role           | id             | HSWM4
          members        | additions      | {lee: {courtesy: Ms.}}
          members        | additions      | {S000001: {name: Lee}}
          members        | additions      | [S000001]
          congress       | committees     | {Rules: Committee on Rules}
          congress       | as-of          | June 2026
          listed         | bioguide       | s1
          packet         | order          | random
          members        | members        | [lee]
          members        | members        | lee
          representative | id             | Lee
          representative | id             | lee--doe
          representative | id             | -1
          representative | id             | lee_doe
          representative | id             | abcdefghij-abcdefghij-abcdefghij-abcdefghij-abcdefghij-abcdefg
          representative | bioguide       | s000001
          representative | bioguide       | 1000001
          representative | bioguide       | S00001
          representative | chamber        | senat
          representative | chamber        | House
          representative | state          | Texas
          representative | state          | NO
          representative | district       | XI
          representative | district       | 100
          representative | district       | -1
          representative | courtesy       | Mr
          senator        | district       | 11
          senator        | district       | at-large
          form           | formal         | Dear {Friend}
          form           | formal         | Dear {}
          form           | formal         | Dear {a b}
          form           | surname        | Dear {form}
          form           | inside-address | ["{until}"]
          form           | inside-address | "{name}\\n{Title}"
          form           | inside-address | []
          form           | address        | ["{id}"]
          form           | fallback       | Dear {mr-or-ms} {surname}
          form           | close          | [Yours]
          forms          | forms          | [senator]
          no form        | inside-address | []
          no form        | name           | The Honorable Lee Doe
          no form        | name           | Dr. Lee Doe
          no form        | since          | yesterday
          to governor    | name           | Miss Lee Doe
          to governor    | form           | Governor
          to governor    | form           | senator
          to senator     | form           | governor
          to senator     | until          | 2025-1-20
          to senator     | fields         | [a]
          to foreign-ambassador | courtesy | Dr.
          to foreign-ambassador | courtesy | Mx.
          paper          | id             | A Paper
          paper          | date           | June 12, 2022
          paper          | date           | 20220612
          paper          | date           | 2022-13-12
          paper          | date           | 2022-06-32
          paper          | date           | 2022-06
          paper          | url            | paper.example
          paper          | url            | https://paper example
          paper          | subjects       | {trad: A}
          paper          | abbreviations  | [USMCA]
          points         | paper          | A Paper
          points         | points         | [usmca]
          points         | sets           | [usmca]
          points         | sets           | {a: [[b]]}
          point          | topic          | trad
          point          | topic          | Trade
          point          | topic          | human rights
          point          | source         | []
          point          | source         | Recommendations
          point          | source         | {item: 2}
          point          | letter         | [a, b]
          point          | letter         | "A.\\n@closing Yours"
          point          | letter         | A note.[^1]
          point          | letter         | "[^1]: A note."
          point          | letter         | "A.\\n## Trade"
          point          | letter         | "A.\\n ###"
          point          | letter         | "A.\\n====\\nB."
          point          | letter         | "A.\\n\\n---"
          point          | letter         | A <b>word</b>.
          point          | letter         | A <!-- note -->.
          point          | letter         | A <a href="x">word.
          point          | whereas        | Whereas the parties agreed
          point          | whereas        | WHEREAS, the parties agreed
          point          | whereas        | the parties agreed,
          point          | whereas        | "the parties agreed;\\n"
          point          | whereas        | "one\\n\\ntwo"
          point          | until          | soon
          point          | until          | [2022-07-31]
          point          | until          | {reason: A}
          point          | as-of          | 2022-6-15
          point          | asks           | file cases
          ask            | of             | []
          ask            | text           | File cases
          ask            | text           | 4 cases
          ask            | text           | file cases.
          ask            | text           | file cases?
          ask            | text           | "file cases!\\n"
          ask            | text           | file <b>cases
          ask            | text           | file cases[^1]
          ask            | text           | "file\\n\\ncases"
          record         | of             | []
          record         | classified     | maybe
          record         | classified     | 1
          until          | date           | 2022-07-00
          packet         | date           | tomorrow
          packet         | date           | 2022
          packet         | drafts         | []
          packet         | drafts         | [letter]
          packet         | drafts         | letter
          packet         | drafts         | [{to: ustr}]
          packet         | drafts         | [{template: letter, date: 2022-06-15}]
          packet         | contact        | Pat
          packet         | contact        | {email: a@b}
          packet         | points         | {a: b}
          packet         | opening        | "A.\\n# B"
          packet         | subject        | [a, b]
          packet         | fields         | {a: {b: c}}
          draft          | for-each       | singer
          draft          | for-each       | [none, signer]
          draft          | for-each       | [recipient, singer]
          draft          | reply-by       | 7/8/2022
          draft          | opening        | [a]
          draft          | template       | [letter]
          """)
  void isRefused(String spot, String key, String value) {
    bothRefuse(Spot.ALL.get(spot).path(), Spot.ALL.get(spot).with(key, value));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    bothRefuse("office.yaml", Said.OFFICE + "name: Another\n");
  }

  /** What a schema cannot say, an editor lets pass; the reader says it. A ";" ends a line. */
  @ParameterizedTest(name = "{3}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          packet         | date       | 2022-02-30     | a schema knows no calendar
          to senator     | since      | 2030-01-01 ; until: 2025-01-20 | a schema compares no dates
          to senator     | form       | govenor        | a form may be the office's own
          no form        | form       | own            | the office's own forms are in another file
          points         | points     | [{id: a, topic: trade, title: A, source: {section: A}, letter: A}, {id: a, topic: trade, title: A, source: {section: A}, letter: A}] | a schema compares no ids
          points         | sets       | {a: b} ; points: {id: a, topic: trade, title: A, source: {section: A}, letter: A} | a schema compares no ids
          paper          | title      | &a A           | an editor's YAML reader repeats values, and a schema sees the result
          paper          | title      | !!str A        | an editor's YAML reader gives types, and a schema sees the result
          paper          | title      | "A\\u202eB"    | which characters hide is left to the reader, in all texts alike
          representative | district   | 004            | 004 is the number 4 to an editor
          office         | page-limit | 02             | 02 is the number 2 to an editor
          office         | page-limit | 2.0            | 2.0 is the number 2 to a schema
          record         | classified | True           | True is true to an editor
          """)
  void isForTheReaderAlone(String spot, String key, String value, String reason) {
    Spot where = Spot.ALL.get(spot);
    String yaml = where.with(key, value.replace(" ; ", "\n" + " ".repeat(where.indent())));

    assertThat(Spot.readersSay(where.path(), yaml)).as(reason).isNotEmpty();
    assertThat(Editor.says(where.path(), yaml)).as(reason).isEmpty();
  }

  /** What the readers of these files let pass, and an editor had better say. */
  @ParameterizedTest(name = "{3}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          office         | letterhead | {lines: A, leads: [Sample Lead]} | no member can have this id, as is said when drafts are made
          packet         | formats  | [odt]        | there is no such format, as is said when drafts are made
          office         | from     | Sample Lead  | no member can have this id, as is said when drafts are made
          draft          | to       | [The USTR]   | no recipient can have this id, as is said when drafts are made
          draft          | to       | [state:Texas]  | there is no such group, as is said when drafts are made
          packet         | signers  | [comittee:HSWM]  | there is no such group, as is said when drafts are made
          ask            | of       | The USTR     | no recipient can have this id, so nobody would be asked
          representative | surname  | Null         | an editor takes the surname for nothing; quotes help
          packet         | reply-by | ""           | an empty text where a date belongs is a slip
          ask            | text     | true         | true is no text to an editor; nobody is urged to true
          """)
  void isForTheEditorAlone(String spot, String key, String value, String reason) {
    Spot where = Spot.ALL.get(spot);

    assertThat(Spot.readersSay(where.path(), where.with(key, value))).as(reason).isEmpty();
    assertThat(Editor.says(where.path(), where.with(key, value))).as(reason).isNotEmpty();
  }

  @Test
  void aFormOfTheOfficesOwnMayAskForAnyKey() {
    String recipients =
        "recipients: {id: lee, form: own, name: Lee Doe, surname: Doe, desk: Rules}";
    String forms =
        """
        forms:
          id: own
          inside-address: ["{name}", "{desk}"]
          formal: Dear {name}
          fallback: Dear {name}
          close: Yours,
        """;
    Problems problems = new Problems();
    Said.files(
        problems,
        Map.of(
            "office.yaml", Said.OFFICE,
            "people/forms-of-address.yaml", forms,
            "people/recipients.yaml", recipients));

    assertThat(Said.of(problems)).isEmpty();
    assertThat(Editor.says("people/recipients.yaml", recipients)).isEmpty();
    assertThat(
            Editor.says("people/recipients.yaml", recipients.replace("form: own", "form: senator")))
        .isNotEmpty();
  }

  @Test
  void anEditorSeesWhatTheYamlCoreRulesSay() {
    assertThat(Editor.tree("{a: NO, b: 04, c: 2022-06-15, d: yes, e: Null, f: 12:30, g: 1e3}"))
        .hasToString(
            "{\"a\":\"NO\",\"b\":4,\"c\":\"2022-06-15\",\"d\":\"yes\",\"e\":null,"
                + "\"f\":\"12:30\",\"g\":1000.0}");
  }

  @Test
  void theWordsOfASetAreTheOnesThatTheCodeHas() {
    assertThat(words("parts.json", "/definitions/topic")).containsExactlyElementsOf(Topic.words());
    assertThat(words("parts.json", "/definitions/courtesy-or-none"))
        .containsExactlyElementsOf(of(Courtesy.values(), Courtesy::word));
    assertThat(words("members.json", "/definitions/member/properties/chamber"))
        .containsExactlyElementsOf(of(Chamber.values(), Chamber::word));
    assertThat(words("packet.json", "/definitions/draft/properties/for-each/oneOf/0"))
        .containsExactlyElementsOf(ForEach.words());
    assertThat(words("parts.json", "/definitions/signer-order"))
        .containsExactlyElementsOf(of(SignerOrder.values(), SignerOrder::word));
    assertThat(words("packet.json", "/definitions/format"))
        .containsExactlyElementsOf(Format.words());
    assertThat(words("office.json", "/properties/salutation/properties/style"))
        .containsExactlyElementsOf(of(Wording.values(), Wording::word));
    assertThat(words("office.json", "/properties/salutation/properties/punctuation"))
        .containsExactlyElementsOf(of(Punctuation.values(), Punctuation::word));
  }

  @Test
  void everyShippedFormOfAddressIsKnown() {
    Pattern id = Pattern.compile("(?m)^  - id: (.*)$");
    String forms = text(Path.of("src/main/resources/org/engross/office/forms-of-address.yaml"));

    assertThat(words("recipients.json", "/definitions/shipped-form"))
        .containsExactlyElementsOf(id.matcher(forms).results().map(m -> m.group(1)).toList());
    assertThat(Spot.ALL.keySet())
        .containsAll(
            words("recipients.json", "/definitions/shipped-form").stream()
                .map(form -> "to " + form)
                .toList());
  }

  /** Keys stand under "properties" of a record; those under "then" were described there. */
  @Test
  void everyKeyIsDescribed() {
    for (Path file : files(Editor.SCHEMAS, ".json")) {
      JsonNode schema = JSON.readTree(text(file));
      assertThat(schema.path("title").asString()).isNotBlank();
      keysOf(schema)
          .forEach(
              (name, key) ->
                  assertThat(key.path("description").asString())
                      .as(file + ": " + name)
                      .isNotBlank());
    }
  }

  /** The keys of a schema by their pointers, with what is said of each. */
  private static Map<String, JsonNode> keysOf(JsonNode schema) {
    Map<String, JsonNode> keys = new LinkedHashMap<>();
    collect("", schema, schema, keys);
    return keys;
  }

  private static void collect(
      String at, JsonNode node, JsonNode schema, Map<String, JsonNode> keys) {
    node.path("properties")
        .properties()
        .forEach(key -> keys.put(at + "/" + key.getKey(), referred(key.getValue(), schema)));
    for (Map.Entry<String, JsonNode> inner : node.properties()) {
      if (!Set.of("if", "then", "else", "anyOf").contains(inner.getKey())) {
        collect(at + "/" + inner.getKey(), inner.getValue(), schema, keys);
      }
    }
  }

  private static JsonNode referred(JsonNode key, JsonNode schema) {
    return key.has("$ref") ? schema.at(key.path("$ref").asString().substring(1)) : key;
  }

  private static <T> List<String> of(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  private static List<String> words(String schema, String pointer) {
    return JSON.readTree(text(Editor.SCHEMAS.resolve(schema)))
        .at(pointer + "/enum")
        .valueStream()
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
