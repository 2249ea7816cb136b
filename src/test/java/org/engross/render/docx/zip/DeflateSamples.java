package org.engross.render.docx.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes to compress: the shapes that a compressor can get wrong, and letters as Word has them. */
final class DeflateSamples {
  private static final List<String> SENTENCES =
      """
      We write to ask how your department means to spend the funds that Congress appropriated.
      Growers in our districts have waited two harvests for an answer, and many will not plant again.
      Please tell us by the end of the month which cases are open, and which were closed and why.
      A worker who complains of wages withheld should not have to fear for the roof over her head.
      Inspectors visited fewer than one farm in fifty last year, although the law foresees one in ten.
      The agreement entered into force on July 1, 2020, and its labor chapter binds all three parties.
      Several of us have met the families concerned, and what they told us we attach with their leave.
      Imports under this heading rose by 41 percent while the price paid at the gate fell by a fifth.
      No agency should wait for a newspaper to learn what its own hotline was told eight times.
      We therefore urge you to use the rapid response mechanism, and to say publicly when you do.
      If new authority is needed, we stand ready to work with you on the text of a bill.
      The committee held its hearing on March 9; your staff was invited but did not take part.
      """
          .lines()
          .toList();

  private DeflateSamples() {}

  /** Bytes without a pattern. */
  static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(20_220_615L).nextBytes(bytes);
    return bytes;
  }

  /** One byte again and again. */
  static byte[] run(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'w');
    return bytes;
  }

  /** Every byte value, upwards. */
  static byte[] everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  /** Forty letters without a pattern, then others, then the forty again at the given distance. */
  static byte[] repeatAt(int distance) {
    byte[] bytes = noise(distance + 40);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (64 + (bytes[i] & 63));
    }
    System.arraycopy(bytes, 0, bytes, distance, 40);
    return bytes;
  }

  /** A document.xml of about so many bytes: paragraphs of sentences, and of names to sign. */
  static byte[] letter(int length) {
    Random random = new Random(length);
    StringBuilder xml = new StringBuilder("<w:document><w:body>");
    while (xml.length() < length) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>");
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        xml.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
      }
      xml.append("</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Signature\"/><w:keepNext/>")
          .append("</w:pPr><w:r><w:t>Member No. ")
          .append(random.nextInt(435))
          .append("</w:t></w:r></w:p>");
    }
    return xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
