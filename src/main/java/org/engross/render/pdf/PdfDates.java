package org.engross.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a PDF that tell when and where it was printed: dates with the zone of the machine,
 * and two ids that hang on them (ISO 32000-1, 14.3 and 14.4). The draft's date takes their place,
 * so that one draft printed twice is one file.
 *
 * <p>It knows the PDFs that LibreOffice writes today: a table of offsets in plain text at the end.
 * One of another build stays as it is.
 */
final class PdfDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<=/(?:CreationDate|ModDate)\\()D:[^)]*"
              + "|(?<=<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*");
  private static final Pattern METADATA =
      Pattern.compile("(?<=/Type/Metadata/Subtype/XML/Length )(\\d+)>>\\s*stream");
  private static final Pattern ID = Pattern.compile("(?<=[</])[0-9A-F]{32}(?=[>\\s])");
  private static final Pattern TABLE_AT = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
  private static final Pattern OFFSET = Pattern.compile("(\\d{10})(?= \\d{5} n)");

  private final String pdf;

  /** What takes the place of a stretch of the file. */
  private record Edit(int from, int to, String text) {
    int growth() {
      return text.length() - (to - from);
    }
  }

  PdfDates(byte[] pdf) {
    this.pdf = new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /** The PDF with this date for each of its dates, and ids that hang on nothing but its content. */
  byte[] replacedBy(LocalDate date) {
    Matcher end = TABLE_AT.matcher(pdf);
    if (!end.find() || !pdf.startsWith("xref", Integer.parseInt(end.group(1)))) {
      return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }
    int table = Integer.parseInt(end.group(1));
    List<Edit> edits = edits(date);
    String head = applied(pdf.substring(0, table), edits);
    String tail =
        pdf.substring(table, end.start(1)) + moved(table, edits) + pdf.substring(end.end(1));
    String offsets =
        OFFSET.matcher(tail).replaceAll(o -> tenDigits(moved(Integer.parseInt(o.group(1)), edits)));
    return withIds(head, offsets);
  }

  private List<Edit> edits(LocalDate date) {
    List<Edit> edits = new ArrayList<>();
    for (Matcher found = DATE.matcher(pdf); found.find(); ) {
      edits.add(
          new Edit(found.start(), found.end(), written(date, found.group().startsWith("D:"))));
    }
    Matcher metadata = METADATA.matcher(pdf);
    if (metadata.find()) {
      int length = Integer.parseInt(metadata.group(1));
      int end = metadata.end() + length;
      int growth =
          edits.stream()
              .filter(e -> e.from >= metadata.end() && e.to <= end)
              .mapToInt(Edit::growth)
              .sum();
      edits.add(new Edit(metadata.start(1), metadata.end(1), Integer.toString(length + growth)));
    }
    edits.sort((a, b) -> Integer.compare(a.from, b.from));
    return edits;
  }

  private static String written(LocalDate date, boolean inInfo) {
    return inInfo ? "D:" + date.toString().replace("-", "") + "000000Z" : date + "T00:00:00Z";
  }

  private static String applied(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.from).append(edit.text);
      at = edit.to;
    }
    return out.append(text, at, text.length()).toString();
  }

  /** Where something stands that stood at an offset before the edits. */
  private static int moved(int offset, List<Edit> edits) {
    return offset + edits.stream().filter(e -> e.to <= offset).mapToInt(Edit::growth).sum();
  }

  private static String tenDigits(int offset) {
    return String.format(Locale.ROOT, "%010d", offset);
  }

  /** Every id in the trailer becomes the hash of the file without them. */
  private static byte[] withIds(String head, String tail) {
    String blank = ID.matcher(tail).replaceAll("0".repeat(32));
    String hash = hash(head + blank).substring(0, 32);
    return (head + ID.matcher(tail).replaceAll(hash)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      return HexFormat.of()
          .withUpperCase()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
