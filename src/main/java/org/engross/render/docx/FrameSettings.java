package org.engross.render.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What of a frame's settings shapes a page; the rest tells of the machine or the person. */
final class FrameSettings {
  /** In the order of the schema (ECMA-376 part 1, 17.15.1.78). */
  private static final List<String> SHAPING =
      List.of(
          "zoom",
          "mirrorMargins",
          "alignBordersAndEdges",
          "bordersDoNotSurroundHeader",
          "bordersDoNotSurroundFooter",
          "gutterAtTop",
          "defaultTabStop",
          "autoHyphenation",
          "consecutiveHyphenLimit",
          "hyphenationZone",
          "doNotHyphenateCaps",
          "evenAndOddHeaders",
          "characterSpacingControl",
          "footnotePr",
          "endnotePr",
          "compat",
          "themeFontLang",
          "clrSchemeMapping",
          "decimalSymbol",
          "listSeparator");

  /** The separators of notes are the shipped frame's, and so is what names them. */
  private static final Set<String> SHIPPED_ALWAYS = Set.of("zoom", "footnotePr", "endnotePr");

  /** Numbers, words, languages and signs; a sentence could tell what no draft should. */
  private static final Pattern PLAIN_VALUE =
      Pattern.compile(
          "[A-Za-z0-9]{0,60}|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,4}){1,2}|."
              + "|http://schemas\\.microsoft\\.com/office/word");

  private static final Set<String> SHIPPED_IF_MISSING = Set.of("defaultTabStop", "compat");

  private FrameSettings() {}

  /** The settings of a draft in a frame with these settings. */
  static FrameXml of(FrameXml own) throws IOException {
    FrameXml shipped = ShippedLetter.part("settings");
    FrameXml made = FrameXml.empty("settings");
    for (String name : SHAPING) {
      Optional<Element> first = find(own, name);
      Optional<Element> second = find(shipped, name);
      boolean isShipped =
          SHIPPED_ALWAYS.contains(name) || first.isEmpty() && SHIPPED_IF_MISSING.contains(name);
      (isShipped ? second : first)
          .map(made::imported)
          .filter(FrameSettings::isPlain)
          .ifPresent(made.root()::appendChild);
    }
    return made;
  }

  private static boolean isPlain(Element setting) {
    NamedNodeMap attributes = setting.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!PLAIN_VALUE.matcher(attributes.item(i).getNodeValue()).matches()) {
        return false;
      }
    }
    return Dom.children(setting).stream().allMatch(FrameSettings::isPlain);
  }

  private static Optional<Element> find(FrameXml settings, String name) {
    return Dom.children(settings.root(), name).stream().findFirst();
  }

  /** Whether left and right pages have headers of their own. */
  static boolean hasEvenHeaders(FrameXml settings) {
    return find(settings, "evenAndOddHeaders")
        .filter(e -> !Set.of("0", "false", "off").contains(Dom.value(e)))
        .isPresent();
  }
}
