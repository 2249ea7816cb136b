package org.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PdfDatesTest {
  private static final LocalDate DATE = LocalDate.of(2022, 6, 15);
  private static final String IDS = "68E2A2EF0F61892A537E1FE63BCF6B1C";

  /** A PDF of three objects as LibreOffice lays it out, printed at a moment in a zone. */
  private static String pdf(String info, String xmp, String id) {
    String metadata = "<xmp:CreateDate>" + xmp + "</xmp:CreateDate>";
    StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
    int first = pdf.length();
    pdf.append("1 0 obj\n<</Type/Metadata/Subtype/XML/Length ").append(metadata.length());
    pdf.append(">>\nstream\n").append(metadata).append("\nendstream\nendobj\n");
    int second = pdf.length();
    pdf.append("2 0 obj\n<</CreationDate(D:").append(info).append(")>>\nendobj\n");
    int third = pdf.length();
    pdf.append("3 0 obj\n<</Type/Catalog>>\nendobj\n");
    int table = pdf.length();
    pdf.append("xref\n0 4\n0000000000 65535 f \n");
    for (int offset : new int[] {first, second, third}) {
      pdf.append("0".repeat(10 - Integer.toString(offset).length())).append(offset);
      pdf.append(" 00000 n \n");
    }
    pdf.append("trailer\n<</Size 4/Root 3 0 R/Info 2 0 R\n/ID [ <").append(id);
    pdf.append(">\n<").append(id).append("> ]\n/DocChecksum /").append(id).append("\n>>\n");
    return pdf.append("startxref\n").append(table).append("\n%%EOF\n").toString();
  }

  private static String dated(String pdf) {
    byte[] bytes = pdf.getBytes(StandardCharsets.ISO_8859_1);
    return new String(new PdfDates(bytes).replacedBy(DATE), StandardCharsets.ISO_8859_1);
  }

  private static final String IN_TOKYO =
      pdf("20261124185845+09'00'", "2026-11-24T18:58:45+09:00", IDS);

  @Test
  void theDraftsDateTakesThePlaceOfTheMomentOfPrinting() {
    assertThat(dated(IN_TOKYO))
        .contains("/CreationDate(D:20220615000000Z)")
        .contains("<xmp:CreateDate>2022-06-15T00:00:00Z</xmp:CreateDate>")
        .doesNotContain("2026", "+09", IDS);
  }

  @Test
  void oneDraftPrintedInTwoZonesIsOneFile() {
    String inWashington =
        pdf("20260101000000-05'00'", "2026-01-01T00:00:00-05:00", IDS.replace('6', 'A'));
    String inLondon = pdf("20260101000000Z'", "2026-01-01T00:00:00Z", IDS.replace('6', 'B'));

    assertThat(dated(inWashington)).isEqualTo(dated(IN_TOKYO)).isEqualTo(dated(inLondon));
  }

  @Test
  void whatStandsBehindADateIsStillFound() {
    String dated = dated(IN_TOKYO);
    int table = Integer.parseInt(dated.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"));
    String[] offsets = dated.substring(table).split("\n", -1);

    assertThat(dated.substring(table)).startsWith("xref\n0 4\n");
    for (int object = 1; object <= 3; object++) {
      int offset = Integer.parseInt(offsets[2 + object].substring(0, 10));
      assertThat(dated.substring(offset)).startsWith(object + " 0 obj");
    }
    assertThat(dated)
        .contains(
            "/Length " + "<xmp:CreateDate>2022-06-15T00:00:00Z</xmp:CreateDate>".length() + ">>");
  }

  @Test
  void anotherTextGivesAnotherId() {
    String other = IN_TOKYO.replace("%PDF-1.6", "%PDF-1.7");

    assertThat(id(dated(other))).isNotEqualTo(id(dated(IN_TOKYO))).hasSize(32);
  }

  private static String id(String pdf) {
    return pdf.replaceAll("(?s).*/ID \\[ <([0-9A-F]*)>.*", "$1");
  }

  @Test
  void aPdfOfAnotherBuildStaysAsItIs() {
    String packed = "%PDF-1.7\n1 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n9\n%%EOF\n";

    assertThat(dated(packed)).isEqualTo(packed);
  }
}
