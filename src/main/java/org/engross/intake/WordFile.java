package org.engross.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Characters;
import org.engross.source.Source;

/**
 * Opens a Word file of anybody's making: what is too large, damaged, encrypted or of the old kind
 * is refused before POI makes a tree of it, and POI reads no external entity and follows no link.
 */
public final class WordFile {
  /** A paper of 200 pages has some two million bytes of XML; its tree takes ten times as many. */
  private static final int MOST_XML_BYTES = 16 * 1024 * 1024;

  private static final int MOST_UNPACKED_BYTES = 128 * 1024 * 1024;

  private WordFile() {}

  /**
   * Reads a Word file.
   *
   * @param reader takes what is wanted out of it
   * @throws ProblemException if it is damaged, encrypted, of the old kind or too large
   */
  public static <T> T read(String name, byte[] bytes, Function<XWPFDocument, T> reader) {
    refuseWhatIsNoPackage(name, bytes);
    try {
      refuseLargeParts(name, bytes);
      try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
        refuseDisguisedParts(opened);
        XWPFDocument document = new XWPFDocument(opened);
        T read = reader.apply(document);
        opened.revert(); // or closing would save it
        return read;
      }
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError e) {
      // POI answers a damaged file with exceptions of many kinds, and deep nesting with the last.
      throw problem(
          name,
          "this Word file is damaged and cannot be read",
          "open it in Word, save it under another name and use that one");
    }
  }

  private static void refuseWhatIsNoPackage(String name, byte[] bytes) {
    if (bytes.length > Source.MOST_BYTES) {
      throw problem(
          name,
          "the file has more than " + Source.MOST_BYTES + " bytes",
          "save it without its pictures");
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw problem(
          name,
          "this Word file is protected by a password, or of the old kind (.doc)",
          "open it in Word and save it as .docx without a password");
    }
    if (!begins(bytes, 'P', 'K')) {
      throw problem(
          name,
          "this is no Word file, though its name ends with .docx",
          "save it as .docx in Word");
    }
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** POI would hold all of them, and make trees of those in XML, before anybody could count. */
  private static void refuseLargeParts(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long xml = 0;
      long all = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean isXml = isXml(entry.getName());
        long size = count(zip, isXml ? MOST_XML_BYTES - xml : MOST_UNPACKED_BYTES - all);
        xml += isXml ? size : 0;
        all += size;
        if (xml > MOST_XML_BYTES || all > MOST_UNPACKED_BYTES) {
          throw tooLarge(name, xml > MOST_XML_BYTES);
        }
      }
    }
  }

  private static ProblemException tooLarge(String name, boolean xml) {
    return xml
        ? problem(
            name,
            "the text of this Word file unpacks to more than " + MOST_XML_BYTES + " bytes",
            "divide it")
        : problem(
            name,
            "this Word file unpacks to more than " + MOST_UNPACKED_BYTES + " bytes",
            "save it without its pictures");
  }

  private static boolean isXml(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** A part in XML under another name was not counted as such. */
  private static void refuseDisguisedParts(OPCPackage opened) throws IOException {
    try {
      for (PackagePart part : opened.getParts()) {
        if (part.getContentType().endsWith("xml") && !isXml(part.getPartName().getName())) {
          throw new IOException(part.getPartName() + " is XML under another name");
        }
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static long count(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[8192];
    long count = 0;
    for (int n = part.read(buffer); n >= 0 && count <= most; n = part.read(buffer)) {
      count += n;
    }
    return count;
  }

  /**
   * A text of a Word file without soft hyphens and direction marks, which are layout; a hard space
   * or a tab stays, a line separator is a line feed.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0x0B || c == 0x2028 ? '\n' : c)
        .filter(c -> Characters.firstForbidden(Character.toString(c)) < 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static ProblemException problem(String name, String message, String remedy) {
    return new ProblemException(Problem.error(Place.of(name), message, remedy));
  }
}
