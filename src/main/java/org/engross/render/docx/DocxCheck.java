package org.engross.render.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.render.docx.zip.ZipCheck;
import org.engross.render.docx.zip.ZipParts;
import org.engross.render.docx.zip.ZipPrefix;

/**
 * Reads a Word file that Engross wrote, whole: the package is as we pack it, each part is one that
 * we write and sound in itself, none is missing, and no relationship leads to a part that is not
 * there.
 *
 * <p>An instance is used again for each file and belongs to one thread.
 */
public final class DocxCheck implements AutoCloseable {
  private static final List<String> NEEDED =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          PartNames.CORE,
          PartNames.DOCUMENT,
          PartNames.DOCUMENT_RELATIONSHIPS,
          "word/styles.xml",
          "word/settings.xml");

  private final ZipCheck zip = new ZipCheck();
  private final ZipParts parts = new ZipParts();
  private final PartCheck part = new PartCheck();

  /** What is wrong with a file; nothing if it is sound. */
  public List<String> faults(byte[] file) {
    List<String> faults = new ArrayList<>(zip.faults(file, ZipPrefix.NONE));
    if (faults.isEmpty()) {
      Set<String> there = new HashSet<>(NEEDED.size());
      List<String> targets = new ArrayList<>();
      parts.each(
          file,
          name -> true,
          (name, bytes, length) -> {
            there.add(name);
            add(part.fault(name, bytes, length), faults);
            part.targets().forEach(target -> targets.add(inPackage(name, target)));
          });
      targets.addAll(NEEDED);
      targets.stream()
          .distinct()
          .filter(target -> !there.contains(target))
          .forEach(target -> faults.add(target + " is missing"));
    }
    return faults;
  }

  private static void add(String fault, List<String> faults) {
    if (!fault.isEmpty()) {
      faults.add(fault);
    }
  }

  /** A target is named from the folder of the part that leads there. */
  private static String inPackage(String relationships, String target) {
    return relationships.startsWith("word/") ? "word/" + target : target;
  }

  @Override
  public void close() {
    zip.close();
  }
}
