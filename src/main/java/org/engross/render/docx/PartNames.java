package org.engross.render.docx;

/** The parts of the package that Engross writes, and the namespaces they use (ECMA-376). */
public final class PartNames {
  public static final String DOCUMENT = "word/document.xml";
  public static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
  public static final String FOOTNOTES = "word/footnotes.xml";
  public static final String FOOTNOTE_RELATIONSHIPS = "word/_rels/footnotes.xml.rels";
  public static final String ENDNOTES = "word/endnotes.xml";
  public static final String ENDNOTE_RELATIONSHIPS = "word/_rels/endnotes.xml.rels";
  public static final String NUMBERING = "word/numbering.xml";
  public static final String MEDIA = "word/media/";
  public static final String CORE = "docProps/core.xml";

  public static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String PACKAGE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  public static final String XML_DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private PartNames() {}
}
