package org.engross.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The person's Word file as a package: its parts are found by relationship and content type, never
 * by file name, and whatever in it can act or reach out is refused by name.
 */
final class FramePackage implements AutoCloseable {
  /** A letterhead has some hundred thousand. */
  private static final long MOST_UNPACKED_BYTES = 64L * 1024 * 1024;

  private static final int MOST_ENTRIES = 1_000;

  private static final Map<String, String> ACTIVE =
      Map.ofEntries(
          Map.entry("attachedTemplate", "an attached template"),
          Map.entry("mailMergeSource", "the data source of a mail merge"),
          Map.entry("mailMergeHeaderSource", "the data source of a mail merge"),
          Map.entry("recipientData", "the data source of a mail merge"),
          Map.entry("aFChunk", "a file taken in from outside (altChunk)"),
          Map.entry("oleObject", "an embedded object (OLE)"),
          Map.entry("package", "an embedded object (OLE)"),
          Map.entry("control", "an ActiveX control"),
          Map.entry("activeXControlBinary", "an ActiveX control"),
          Map.entry("vbaProject", "macros"),
          Map.entry("wordVbaData", "macros"),
          Map.entry("subDocument", "a subdocument"),
          Map.entry("frame", "a web page in a frame"),
          Map.entry("video", "a film"),
          Map.entry("audio", "a sound"));

  private static final Map<String, String> ACTIVE_CONTENT =
      Map.of(
          "vbaproject", "macros",
          "macroenabled", "macros",
          "activex", "an ActiveX control",
          "oleobject", "an embedded object (OLE)");

  private static final Map<String, String> LEFT =
      Map.ofEntries(
          Map.entry("comments", "comments"),
          Map.entry("commentsExtended", "comments"),
          Map.entry("people", "names of reviewers"),
          Map.entry("customXml", "custom XML"),
          Map.entry("core-properties", "document properties"),
          Map.entry("extended-properties", "document properties"),
          Map.entry("custom-properties", "document properties"),
          Map.entry("thumbnail", "the thumbnail"),
          Map.entry("glossaryDocument", "building blocks"),
          Map.entry("endnotes", "endnotes"),
          Map.entry("keyMapCustomizations", "key bindings"),
          Map.entry("printerSettings", "printer settings"),
          Map.entry("font", "embedded fonts"));

  private final OPCPackage source;
  private final PackagePart document;

  private FramePackage(OPCPackage source, PackagePart document) {
    this.source = source;
    this.document = document;
  }

  /**
   * Opens a file; empty, with the reason in the notes, if it is none that can be a frame.
   *
   * @param bytes a .docx file
   */
  static Optional<FramePackage> open(byte[] bytes, FrameNotes notes) throws IOException {
    if (!isZip(bytes)) {
      notes.refuse(
          "",
          "this is no .docx file, or one under a password",
          "save it in Word as a Word Document (*.docx) without a password");
      return Optional.empty();
    }
    if (isTooLarge(bytes)) {
      notes.refuse(
          "", "the file unpacks to more than 64 MB or 1,000 parts", "leave large pictures out");
      return Optional.empty();
    }
    try {
      return open(OPCPackage.open(new ByteArrayInputStream(bytes)), notes);
    } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      notes.refuse("", "this is no Word file that can be read", "open and save it in Word");
      return Optional.empty();
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** Counts before POI unpacks it all into memory. */
  private static boolean isTooLarge(byte[] bytes) throws IOException {
    long unpacked = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 14];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          unpacked += n;
          if (unpacked > MOST_UNPACKED_BYTES || entries > MOST_ENTRIES) {
            return true;
          }
        }
      }
    } catch (IllegalArgumentException | IOException e) {
      return false; // POI says that the file is damaged.
    }
    return false;
  }

  private static Optional<FramePackage> open(OPCPackage source, FrameNotes notes)
      throws OpenXML4JException {
    PackageRelationshipCollection documents =
        source.getRelationshipsByType(PartNames.RELATIONSHIPS + "/officeDocument");
    PackagePart document =
        documents.size() == 1 ? source.getPart(documents.getRelationship(0)) : null;
    if (document == null || !document.getContentType().contains("word")) {
      source.revert();
      notes.refuse(
          "",
          "this is no Word file, or one in the Strict form",
          "save it in Word as a Word Document (*.docx), which is not the Strict one");
      return Optional.empty();
    }
    return Optional.of(new FramePackage(source, document));
  }

  /** Refuses by name what can act or reach out of the file; notes what stays behind. */
  void refuseActive(FrameNotes notes) throws OpenXML4JException {
    check(source.getRelationships(), notes);
    for (PackagePart part : source.getParts()) {
      if (!part.isRelationshipPart()) {
        check(part.getRelationships(), notes);
      }
      String type = part.getContentType().toLowerCase(Locale.ROOT);
      ACTIVE_CONTENT.forEach(
          (word, what) -> {
            if (type.contains(word)) {
              refuse(what, notes);
            }
          });
    }
  }

  private static void refuse(String what, FrameNotes notes) {
    notes.refuse("", what + " may not be in a frame", "remove it in Word, then save");
  }

  private static void check(Iterable<PackageRelationship> relationships, FrameNotes notes) {
    for (PackageRelationship relationship : relationships) {
      String type = typeOf(relationship);
      if (ACTIVE.containsKey(type)) {
        refuse(ACTIVE.get(type), notes);
      } else if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
        checkTarget(type, String.valueOf(relationship.getTargetURI()), notes);
      } else if (LEFT.containsKey(type)) {
        notes.leave(LEFT.get(type));
      }
    }
  }

  private static String typeOf(PackageRelationship relationship) {
    String type = relationship.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static void checkTarget(String type, String target, FrameNotes notes) {
    if (type.equals("image")) {
      notes.refuse(
          "",
          "a linked picture may not be in a frame: " + target,
          "insert the picture itself: Insert, Pictures");
    } else if (!type.equals("hyperlink") || !isHarmless(target)) {
      notes.refuse(
          "",
          "a link out of the file may not be in a frame: " + target,
          "remove it; only https, http and mailto links may stay");
    }
  }

  /** Whether a link leads to where a link may lead. */
  static boolean isHarmless(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:");
  }

  PackagePart document() {
    return document;
  }

  /** What the file says of itself, by the names of elements ({@code dc:title}); not all of it. */
  Map<String, String> properties() throws OpenXML4JException {
    PackageProperties own = source.getPackageProperties();
    Map<String, String> properties = new TreeMap<>();
    own.getTitleProperty().ifPresent(text -> properties.put("dc:title", text));
    own.getSubjectProperty().ifPresent(text -> properties.put("dc:subject", text));
    own.getDescriptionProperty().ifPresent(text -> properties.put("dc:description", text));
    own.getKeywordsProperty().ifPresent(text -> properties.put("cp:keywords", text));
    own.getCategoryProperty().ifPresent(text -> properties.put("cp:category", text));
    return properties;
  }

  /** The part that the document has of a type, if it has one. */
  Optional<PackagePart> related(String type) throws OpenXML4JException {
    for (PackageRelationship relationship :
        document.getRelationshipsByType(PartNames.RELATIONSHIPS + "/" + type)) {
      if (relationship.getTargetMode() == TargetMode.INTERNAL) {
        return Optional.of(document.getRelatedPart(relationship));
      }
    }
    return Optional.empty();
  }

  /** The header or footer that a section names. */
  Optional<PackagePart> relatedById(String id) throws OpenXML4JException {
    PackageRelationship relationship = id.isEmpty() ? null : document.getRelationship(id);
    return relationship == null
        ? Optional.empty()
        : Optional.of(document.getRelatedPart(relationship));
  }

  @Override
  public void close() {
    source.revert();
  }
}
