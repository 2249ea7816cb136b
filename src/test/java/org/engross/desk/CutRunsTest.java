package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.FrameCompiler;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.docx.WordFile;
import org.engross.render.docx.WordText;
import org.engross.template.TemplateLibrary;
import org.junit.jupiter.api.Test;

/**
 * Word cuts what a person types wherever it likes: where somebody paused, misspelled a word, set a
 * bookmark, where a page once ended. However a frame is cut, its drafts are the same bytes.
 */
class CutRunsTest {
  private static final TemplateLibrary TEMPLATES =
      new TemplateLibrary(
          Shipped.templates(), Shipped.templates(), DraftFields.TYPES, System::nanoTime);
  private static final int ROUNDS = 40;
  private static final Pattern RUN =
      Pattern.compile("<w:r>(<w:rPr>.*?</w:rPr>)?<w:t[^>]*>([^<]*)</w:t></w:r>");

  private static final String BODY =
      WordFile.p("Dear $recipient.name, it is $date: ${office.name}!")
          + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t"
          + " xml:space=\"preserve\">Bold ${recipient.surname}"
          + " </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> slanted $5, #1 and"
          + " \\$date</w:t></w:r></w:p>"
          + WordFile.p("#foreach ($m in $signers)")
          + WordFile.p("$m.name of $m.state#if ($m.district == “11”) (eleven)#{else} (other)#end")
          + WordFile.p("#end")
          + WordFile.p("Fax $!own.fax")
          + WordFile.p("$body")
          + WordFile.table(
              WordFile.row("Name", "Seat"),
              WordFile.row("#foreach ($m in $signers)$m.name", "$!m.district#end"))
          + WordFile.p("\\$date #if (!$own.fax)none#end #* note *# end");
  private static final String HEADER =
      WordFile.p("$recipient.addressee, $date") + WordFile.p("#if ($own.fax)$own.fax#end");

  private final Random random = new Random(20_220_615);

  @Test
  void aFrameIsTheSameHoweverItIsCut() {
    byte[] whole = draft(BODY, HEADER);

    for (int round = 0; round < ROUNDS; round++) {
      byte[] cut = draft(cut(BODY), cut(HEADER));
      assertThat(WordText.parts(cut)).as("round %s", round).isEqualTo(WordText.parts(whole));
      assertThat(Arrays.equals(cut, whole)).isTrue();
    }
  }

  /** Every run cut at random places, with what Word leaves there. */
  private String cut(String xml) {
    StringBuilder cut = new StringBuilder();
    Matcher runs = RUN.matcher(xml);
    while (runs.find()) {
      String look = runs.group(1) == null ? "" : runs.group(1);
      runs.appendReplacement(cut, Matcher.quoteReplacement(cut(look, runs.group(2))));
    }
    return runs.appendTail(cut).toString().replace("<w:p>", "<w:p w:rsidR=\"00AB12CD\">");
  }

  private String cut(String look, String text) {
    StringBuilder runs = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || random.nextInt(3) == 0 && text.charAt(at - 1) != '&') {
        runs.append(run(look, text.substring(from, at))).append(noise());
        from = at;
      }
    }
    return runs.toString();
  }

  private String run(String look, String text) {
    String begin = random.nextBoolean() ? "<w:r>" : "<w:r w:rsidRPr=\"00C0FFEE\">";
    String page = random.nextInt(5) == 0 ? "<w:lastRenderedPageBreak/>" : "";
    return begin + look + page + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private String noise() {
    int number = random.nextInt(1_000);
    return switch (random.nextInt(6)) {
      case 0 -> "<w:proofErr w:type=\"spellStart\"/>";
      case 1 -> "<w:proofErr w:type=\"gramEnd\"/>";
      case 2 ->
          "<w:bookmarkStart w:id=\""
              + number
              + "\" w:name=\"_GoBack"
              + number
              + "\"/>"
              + "<w:bookmarkEnd w:id=\""
              + number
              + "\"/>";
      case 3 -> "<w:r><w:rPr/></w:r>";
      default -> "";
    };
  }

  private static byte[] draft(String body, String header) {
    Problems problems = new Problems();
    byte[] file = WordFile.of(body).header("default", header).bytes();
    PreparedFrame prepared =
        FrameCompiler.compile(file, "our.docx", true, Map.of(), problems)
            .orElseThrow(() -> new ProblemException(problems.list()));
    Frame frame =
        Frame.of("our.docx", prepared, TEMPLATES, FrameTest.PURPOSE, problems)
            .orElseThrow(() -> new ProblemException(problems.list()));
    Document document =
        new Document(
            Kind.LETTER,
            new Properties("A letter", "An Office", "en-US", LocalDate.of(2022, 6, 15)),
            List.of(new Paragraph(Role.BODY, List.of(new Text("The draft.")))));
    return new DocxRenderer(prepared).render(document, FrameTest.filled(frame, fields()));
  }

  private static Map<String, Object> fields() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("date", "June 15, 2022");
    fields.put("office", Map.of("name", "Office of A & B"));
    fields.put(
        "recipient", Map.of("name", "Ana Muñoz", "surname", "Muñoz", "addressee", "Ms. Muñoz"));
    fields.put(
        "signers",
        List.of(
            Map.of("name", "Alex Sample", "state", "TX", "district", "11"),
            Map.of("name", "Jordan Sample", "state", "OH")));
    fields.put("own", Map.of());
    return fields;
  }
}
