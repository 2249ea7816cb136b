package org.engross.render.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.Image;
import org.engross.document.Inline;
import org.engross.document.Mark;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.render.Renderer;

/**
 * A document as one web page that stands alone: HTML5 written as well-formed XML, no script, and
 * nothing is fetched, which its content security policy makes the browser hold to.
 *
 * <p>A paragraph carries its role's word as its class, a footnote stands at the end with a way
 * back, and a link is one only if its target is http, https or mailto; on paper its address follows
 * its words, unless it is {@code bare}: its words are the address. What only a second page carries
 * ({@link Role#CONTINUATION}) is left out.
 */
public final class HtmlRenderer implements Renderer {

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] render(Document document) {
    Page page = new Page();
    page.write(document);
    return page.html.bytes();
  }

  /** One page while it is written: what each block becomes, and the notes met so far. */
  private static final class Page implements Block.Visitor<Void>, Inline.Visitor<Void> {
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?|mailto):");

    /** Pictures lie in the page itself. */
    private static final String POLICY =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /** An arrow back; the selector after it asks for the letter, not the emoji. */
    private static final String BACK = "\u21A9\uFE0E";

    private final HtmlWriter html = new HtmlWriter();
    private final List<Inline.Footnote> notes = new ArrayList<>();

    void write(Document document) {
      html.open("html").with("lang", document.properties().language()).line();
      head(document.properties());
      body(document.blocks());
      html.close().line();
    }

    private void head(Properties properties) {
      html.open("head").line();
      html.empty("meta").with("charset", "utf-8").line();
      html.empty("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY);
      html.line();
      html.open("title").text(properties.title()).close().line();
      if (!properties.author().isBlank()) {
        meta("author", properties.author());
      }
      meta("viewport", "width=device-width, initial-scale=1");
      meta("color-scheme", "light dark");
      meta("referrer", "no-referrer");
      html.open("style").line().text(PageStyle.CSS).close().line();
      html.close().line();
    }

    private void meta(String name, String content) {
      html.empty("meta").with("name", name).with("content", content).line();
    }

    /** The letterhead at the head of the page stands before the text, as on paper. */
    private void body(List<Block> blocks) {
      boolean headed = !blocks.isEmpty() && blocks.get(0) instanceof Block.Letterhead;
      html.open("body").line();
      blocks(blocks.subList(0, headed ? 1 : 0));
      html.open("main").line().open("article").line();
      blocks(blocks.subList(headed ? 1 : 0, blocks.size()));
      notes();
      html.close().line().close().line();
      html.close().line();
    }

    private void blocks(List<Block> blocks) {
      blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void letterhead(Block.Letterhead letterhead) {
      html.open("header").with("class", "letterhead").line();
      if (letterhead.picture().isPresent()) {
        html.open("div");
        picture(letterhead.picture().get());
        html.close().line();
      }
      lines(letterhead.lines());
      if (letterhead.hasSides()) {
        html.open("div").with("class", "sides").line();
        side(letterhead.left());
        side(letterhead.right());
        html.close().line();
      }
      html.close().line();
      return null;
    }

    private void side(List<String> lines) {
      html.open("div").line();
      lines(lines);
      html.close().line();
    }

    private void lines(List<String> lines) {
      lines.forEach(line -> html.open("p").text(line).close().line());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      if (paragraph.role() == Role.CONTINUATION || paragraph.content().isEmpty()) {
        return null;
      }
      openParagraph(paragraph.role());
      inlines(paragraph.content());
      html.close().line();
      return null;
    }

    private void openParagraph(Role role) {
      if (role == Role.BODY) {
        html.open("p");
      } else if (role == Role.HEADING) {
        html.open("h2");
      } else if (role == Role.HEADLINE) {
        html.open("h1").with("class", role.word());
      } else if (role == Role.EXCERPT) {
        html.open("blockquote").with("class", role.word());
      } else {
        html.open("p").with("class", role.word());
      }
    }

    @Override
    public Void itemList(Block.ItemList list) {
      html.open(list.style() == Block.ItemList.Style.BULLETS ? "ul" : "ol");
      if (list.style() == Block.ItemList.Style.LEGISLATIVE) {
        html.with("class", "legislative");
      }
      html.line();
      for (List<Block> item : list.items()) {
        html.open("li").line();
        blocks(item);
        html.close().line();
      }
      html.close().line();
      return null;
    }

    @Override
    public Void signatureBlocks(Block.SignatureBlocks blocks) {
      html.open("div").with("class", blocks.columns() == 2 ? "signatures two" : "signatures");
      html.line();
      blocks.signers().forEach(this::signer);
      html.close().line();
      return null;
    }

    private void signer(Block.Signer signer) {
      html.open("div").with("class", "signer").line();
      html.open("p").text(signer.name()).close().line();
      lines(signer.lines());
      html.close().line();
    }

    @Override
    public Void table(Block.Table table) {
      html.open("table").line().open("thead").line().open("tr");
      table.columns().forEach(c -> html.open("th").with("scope", "col").text(c.head()).close());
      html.close().line().close().line().open("tbody").line();
      for (List<List<Inline>> row : table.rows()) {
        html.open("tr");
        for (List<Inline> cell : row) {
          html.open("td");
          inlines(cell);
          html.close();
        }
        html.close().line();
      }
      html.close().line().close().line();
      return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
      html.empty("hr").line();
      return null;
    }

    private void inlines(List<Inline> content) {
      content.forEach(inline -> inline.accept(this));
    }

    @Override
    public Void text(Inline.Text run) {
      run.marks().forEach(mark -> html.open(mark == Mark.BOLD ? "strong" : "em"));
      html.text(run.text());
      run.marks().forEach(mark -> html.close());
      return null;
    }

    @Override
    public Void link(Inline.Link link) {
      if (!SCHEME.matcher(link.target()).lookingAt()) {
        html.text(link.text());
        return null;
      }
      String words = link.text().isBlank() ? link.target() : link.text();
      html.open("a").with("href", link.target().replace(" ", "%20"));
      if (words.equals(link.target())) {
        html.with("class", "bare");
      }
      html.text(words).close();
      return null;
    }

    @Override
    public Void footnote(Inline.Footnote footnote) {
      notes.add(footnote);
      int number = notes.size();
      html.open("sup").open("a").with("href", "#note-" + number).with("id", "ref-" + number);
      html.with("role", "doc-noteref").text(Integer.toString(number)).close().close();
      return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      html.empty("br").line();
      return null;
    }

    @Override
    public Void picture(Inline.Picture picture) {
      Image image = picture.image();
      String type = image.isJpeg() ? "image/jpeg" : "image/png";
      String bytes = Base64.getEncoder().encodeToString(image.bytes());
      html.empty("img").with("src", "data:" + type + ";base64," + bytes).with("alt", picture.alt());
      html.with("width", Long.toString(Image.pixels(image.width())));
      html.with("height", Long.toString(Image.pixels(image.height())));
      return null;
    }

    private void notes() {
      if (notes.isEmpty()) {
        return;
      }
      html.open("section").with("role", "doc-endnotes").with("aria-labelledby", "notes").line();
      html.open("h2").with("id", "notes").text("Notes").close().line();
      html.open("ol").line();
      for (int number = 1; number <= notes.size(); number++) {
        note(number);
      }
      html.close().line().close().line();
    }

    private void note(int number) {
      html.open("li").with("id", "note-" + number).open("p");
      inlines(notes.get(number - 1).content());
      html.text(" ").open("a").with("href", "#ref-" + number).with("role", "doc-backlink");
      html.with("aria-label", "Back to where note " + number + " stands").text(BACK);
      html.close().close().close().line();
    }
  }
}
