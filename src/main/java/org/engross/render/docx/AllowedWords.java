package org.engross.render.docx;

import java.util.Map;
import java.util.Set;

/** Which elements of WordprocessingML a frame may hold, and what is said of the others. */
final class AllowedWords {
  /** Text, tables, pictures, headers, footers, and all that shapes them (ECMA-376 part 1, 17). */
  static final Set<String> ALLOWED =
      words(
          """
          document body hdr ftr footnotes footnote endnotes endnote endnotePr separator
          continuationSeparator footnoteRef endnoteRef background
          p r t tab br cr noBreakHyphen softHyphen sym ptab tbl tr tc tblGrid gridCol
          fldSimple fldChar instrText txbxContent
          pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId
          suppressLineNumbers pBdr top left bottom right start end between bar shd tabs
          suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN
          bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents
          suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl cnfStyle
          rPr rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
          noProof color w kern position sz szCs highlight u effect bdr fitText vertAlign
          rtl cs em lang eastAsianLayout
          tblPr tblPrEx tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize
          tblStyleColBandSize tblW tblCellSpacing tblInd tblBorders insideH insideV tl2br tr2bl
          tblLayout tblCellMar tblLook tblCaption tblDescription
          trPr gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader
          tcPr tcW gridSpan hMerge vMerge tcBorders noWrap tcMar tcFitText vAlign hideMark
          sectPr headerReference footerReference footnotePr pos numFmt numStart numRestart type pgSz
          pgMar pgBorders lnNumType pgNumType cols col noEndnote titlePg rtlGutter docGrid
          styles docDefaults rPrDefault pPrDefault latentStyles lsdException style name aliases
          basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
          tblStylePr
          numbering abstractNum nsid multiLevelType tmpl styleLink numStyleLink lvl lvlRestart
          isLgl suff lvlText lvlJc num abstractNumId lvlOverride startOverride
          fonts font altName panose1 charset family notTrueType pitch sig
          settings mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
          bordersDoNotSurroundFooter gutterAtTop evenAndOddHeaders defaultTabStop autoHyphenation
          consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps characterSpacingControl compat
          compatSetting themeFontLang clrSchemeMapping decimalSymbol listSeparator
          """);

  /** Around what they hold; what they hold stays. */
  static final Set<String> UNWRAPPED =
      words("smartTag customXml sdt sdtContent dir bdo hyperlink ruby rubyBase");

  static final Set<String> TRACKED =
      words(
          """
          ins del moveFrom moveTo moveFromRangeStart moveToRangeStart rPrChange pPrChange
          sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange tblGridChange
          numberingChange cellIns cellDel cellMerge customXmlInsRangeStart
          customXmlDelRangeStart customXmlMoveFromRangeStart customXmlMoveToRangeStart
          """);

  /** What is refused, as a person knows it. */
  static final Map<String, String> REFUSED =
      Map.of(
          "altChunk", "a file taken in from outside (altChunk)",
          "subDoc", "a subdocument",
          "object", "an embedded object (OLE)",
          "control", "an ActiveX control",
          "attachedTemplate", "an attached template",
          "mailMerge", "the data source of a mail merge",
          "movie", "a film");

  /** What stays behind, as a person knows it; an empty word is not worth a remark. */
  static final Map<String, String> LEFT =
      Map.ofEntries(
          Map.entry("bookmarkStart", "bookmarks"),
          Map.entry("bookmarkEnd", "bookmarks"),
          Map.entry("commentRangeStart", "comments"),
          Map.entry("commentRangeEnd", "comments"),
          Map.entry("commentReference", "comments"),
          Map.entry("footnoteReference", "footnotes of the frame's own text"),
          Map.entry("endnoteReference", "endnotes"),
          Map.entry("permStart", "editing permissions"),
          Map.entry("permEnd", "editing permissions"),
          Map.entry("rsids", "revision ids"),
          Map.entry("rsid", "revision ids"),
          Map.entry("vanish", "hidden text"),
          Map.entry("embedRegular", "embedded fonts"),
          Map.entry("embedBold", "embedded fonts"),
          Map.entry("embedItalic", "embedded fonts"),
          Map.entry("embedBoldItalic", "embedded fonts"),
          Map.entry("docVars", "document variables"),
          Map.entry("documentProtection", "document protection"),
          Map.entry("writeProtection", "document protection"),
          Map.entry("numPicBullet", "picture bullets"),
          Map.entry("lvlPicBulletId", "picture bullets"));

  private AllowedWords() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
