package org.engross.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engross.document.Block;
import org.engross.document.Block.ItemList.Style;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Mark;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final Inline BREAK = new Inline.LineBreak();

  private static final Block LETTERHEAD =
      new Block.Letterhead(List.of("Congress of the United States", "House of Representatives"));
  private static final Block SIGNERS =
      new Block.SignatureBlocks(
          2,
          List.of(
              new Block.Signer("Ann Sample", List.of("Member of Congress")),
              new Block.Signer("Bo Sample", List.of())));

  @Test
  void aLetterIsAHeaderAndAnArticle() {
    assertThat(
            afterHead(
                LETTERHEAD,
                paragraph(Role.DATE, text("June 15, 2022")),
                paragraph(Role.CONTINUATION, text("Ambassador Roe, page 2")),
                paragraph(Role.ADDRESS, text("The Honorable Jane Roe"), BREAK, text("Washington")),
                paragraph(Role.SALUTATION, text("Dear Ambassador Roe:")),
                paragraph(Role.HEADING, text("Trade")),
                body("We write."),
                paragraph(Role.CLOSING, text("Sincerely,")),
                SIGNERS))
        .isEqualTo(
            """
            <body>
            <header class="letterhead">
            <p>Congress of the United States</p>
            <p>House of Representatives</p>
            </header>
            <main>
            <article>
            <p class="date">June 15, 2022</p>
            <p class="address">The Honorable Jane Roe<br/>
            Washington</p>
            <p class="salutation">Dear Ambassador Roe:</p>
            <h2>Trade</h2>
            <p>We write.</p>
            <p class="closing">Sincerely,</p>
            <div class="signatures two">
            <div class="signer">
            <p>Ann Sample</p>
            <p>Member of Congress</p>
            </div>
            <div class="signer">
            <p>Bo Sample</p>
            </div>
            </div>
            </article>
            </main>
            </body>
            </html>
            """);
  }

  @Test
  void theHeadSaysWhatThePageIsAndLetsItFetchNothing() {
    assertThat(render(body("So.")))
        .startsWith(
            """
            <!DOCTYPE html>
            <html lang="en-US">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
            <title>Letter &lt;1&gt; &amp; more</title>
            <meta name="author" content="Office of &quot;A&quot; &amp; B"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="referrer" content="no-referrer"/>
            <style>
            """);
  }

  @Test
  void anOfficeWithoutANameLeavesTheAuthorOut() {
    Properties properties = new Properties("A", "", "en", LocalDate.of(2022, 6, 15));
    byte[] page = new HtmlRenderer().render(new Document(Kind.LETTER, properties, List.of()));
    assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("author");
  }

  @Test
  void theStyleReadsTheSameToAnHtmlAndAnXmlParser() {
    assertThat(PageStyle.CSS).doesNotContain("<", ">", "&", "url(", "@import");
  }

  @Test
  void thePagePrintsOnLetterPaperWithSignaturesWhole() {
    assertThat(PageStyle.CSS)
        .contains(
            "@page { size: letter; margin: 1in; }",
            "@media print",
            "prefers-color-scheme: dark",
            "orphans: 2; widows: 2;",
            ".signer { padding-top: 4em; break-inside: avoid; }",
            "p:has(+ .closing) { break-after: avoid; }",
            "a[href^=\"http\" i]:not(.bare)::after");
  }

  @Test
  void aFootnoteLeadsToItsNoteAndTheNoteBack() {
    assertThat(
            article(
                paragraph(
                    Role.BODY,
                    text("Four cases."),
                    new Inline.Footnote(List.of(text("The "), link("list", "https://a.gov/"))))))
        .isEqualTo(
            """
            <p>Four cases.<sup><a href="#note-1" id="ref-1" role="doc-noteref">1</a></sup></p>
            <section role="doc-endnotes" aria-labelledby="notes">
            <h2 id="notes">Notes</h2>
            <ol>
            <li id="note-1"><p>The <a href="https://a.gov/">list</a> \
            <a href="#ref-1" role="doc-backlink" aria-label="Back to where note 1 stands">\
            \u21A9\uFE0E</a></p></li>
            </ol>
            </section>
            """);
  }

  @Test
  void listsNest() {
    Block inner = new Block.ItemList(Style.BULLETS, List.of(List.of(body("a"))));
    assertThat(
            article(
                new Block.ItemList(
                    Style.NUMBERS, List.of(List.of(body("One"), inner), List.of(body("Two"))))))
        .isEqualTo(
            """
            <ol>
            <li>
            <p>One</p>
            <ul>
            <li>
            <p>a</p>
            </li>
            </ul>
            </li>
            <li>
            <p>Two</p>
            </li>
            </ol>
            """);
  }

  @Test
  void boldAndItalicNest() {
    assertThat(
            article(
                paragraph(
                    Role.BODY,
                    new Inline.Text("a", Set.of(Mark.ITALIC)),
                    new Inline.Text("b", Set.of(Mark.ITALIC, Mark.BOLD)))))
        .isEqualTo("<p><em>a</em><strong><em>b</em></strong></p>\n");
  }

  @Test
  void aPageBreakIsARule() {
    assertThat(article(body("a"), new Block.PageBreak(), body("b")))
        .isEqualTo("<p>a</p>\n<hr/>\n<p>b</p>\n");
  }

  @Test
  void aLetterheadFurtherDownStaysThere() {
    assertThat(article(body("a"), new Block.Letterhead(List.of("b"))))
        .isEqualTo("<p>a</p>\n<header class=\"letterhead\">\n<p>b</p>\n</header>\n");
  }

  @Test
  void theSidesOfALetterheadStandBelowItsLines() {
    assertThat(
            article(
                body("a"), new Block.Letterhead(List.of("b"), List.of("left", "Chair"), List.of())))
        .isEqualTo(
            """
            <p>a</p>
            <header class="letterhead">
            <p>b</p>
            <div class="sides">
            <div>
            <p>left</p>
            <p>Chair</p>
            </div>
            <div>
            </div>
            </div>
            </header>
            """);
  }

  @Test
  void onlyWebAndMailTargetsBecomeLinks() {
    assertThat(article(paragraph(Role.BODY, link("a", "HTTP://x.gov/?a=1&b=\"2\" 3"))))
        .isEqualTo("<p><a href=\"HTTP://x.gov/?a=1&amp;b=&quot;2&quot;%203\">a</a></p>\n");
    assertThat(article(paragraph(Role.BODY, link("a", "mailto:a@x.gov"))))
        .isEqualTo("<p><a href=\"mailto:a@x.gov\">a</a></p>\n");
    for (String target :
        List.of(
            "javascript:alert(1)",
            "JavaScript:alert('https://x.gov')",
            " javascript:alert(1)",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "//x.gov",
            "#",
            "")) {
      assertThat(article(paragraph(Role.BODY, link("<a>", target))))
          .as(target)
          .isEqualTo("<p>&lt;a&gt;</p>\n");
    }
  }

  @Test
  void aLinkWithoutWordsShowsItsAddress() {
    assertThat(article(paragraph(Role.BODY, link(" ", "https://x.gov/?a&b"))))
        .isEqualTo(
            "<p><a href=\"https://x.gov/?a&amp;b\""
                + " class=\"bare\">https://x.gov/?a&amp;b</a></p>\n");
  }

  @Test
  void hostileTextComesBackLetterForLetter() throws Exception {
    String hostile =
        "</p></article><script>alert(1)</script><!-- ]]> &amp; \"q\" 'r' \u00A0"
            + "\uD83D\uDC69\u200D\uD83D\uDCBB e\u0301 \u05E9\u05DC\u05D5\u05DD \u0639\u0631 "
            + "w".repeat(10_000);
    Block[] blocks = {
      new Block.Letterhead(List.of(hostile)),
      paragraph(Role.SUBJECT, text(hostile)),
      paragraph(Role.BODY, new Inline.Footnote(List.of(link(hostile, "https://x.gov/" + hostile)))),
      new Block.SignatureBlocks(1, List.of(new Block.Signer(hostile, List.of(hostile))))
    };
    org.w3c.dom.Document page = parse(blocks);
    assertThat(texts(page, "p"))
        .containsExactly(hostile, hostile, "1", hostile, hostile, hostile + " \u21A9\uFE0E");
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void everyBlockIsWellFormedXml() throws Exception {
    org.w3c.dom.Document page =
        parse(
            LETTERHEAD,
            paragraph(Role.ADDRESS, text("a"), BREAK, text("b")),
            new Block.ItemList(Style.BULLETS, List.of(List.of(), List.of(body("c")))),
            new Block.PageBreak(),
            paragraph(Role.BODY, new Inline.Footnote(List.of(text("d")))),
            SIGNERS);
    assertThat(texts(page, "title")).containsExactly("Letter <1> & more");
    assertThat(texts(page, "style")).containsExactly("\n" + PageStyle.CSS);
  }

  @Test
  void aParagraphWithoutContentIsLeftOut() {
    assertThat(article(paragraph(Role.BODY), paragraph(Role.HEADING))).isEmpty();
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Block block = paragraph(Role.BODY, link("I", "MAILTO:I@x.gov"), new Inline.Footnote(List.of()));
    String expected = render(block, SIGNERS);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(render(block, SIGNERS)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anElementThatStaysOpenIsTheProgrammersMistake() {
    HtmlWriter html = new HtmlWriter().open("p").text("a");
    assertThatThrownBy(() -> html.with("class", "late")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(html::bytes).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theFileNameEndsInHtml() {
    assertThat(new HtmlRenderer().extension()).isEqualTo("html");
  }

  private static byte[] bytes(Block... blocks) {
    Properties properties =
        new Properties(
            "Letter <1> & more", "Office of \"A\" & B", "en-US", LocalDate.of(2022, 6, 15));
    return new HtmlRenderer().render(new Document(Kind.LETTER, properties, Arrays.asList(blocks)));
  }

  private static String render(Block... blocks) {
    return new String(bytes(blocks), StandardCharsets.UTF_8);
  }

  private static String afterHead(Block... blocks) {
    String page = render(blocks);
    return page.substring(page.indexOf("<body>"));
  }

  private static String article(Block... blocks) {
    String page = render(blocks);
    String start = "<article>\n";
    return page.substring(page.indexOf(start) + start.length(), page.lastIndexOf("</article>"));
  }

  private static org.w3c.dom.Document parse(Block... blocks) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(blocks)));
  }

  private static List<String> texts(org.w3c.dom.Document page, String element) {
    var nodes = page.getElementsByTagName(element);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static Block paragraph(Role role, Inline... content) {
    return new Block.Paragraph(role, Arrays.asList(content));
  }

  private static Block body(String words) {
    return paragraph(Role.BODY, text(words));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Inline link(String text, String target) {
    return new Inline.Link(text, target);
  }
}
