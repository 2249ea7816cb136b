package org.engross.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.w3c.dom.Element;

/** The word DRAFT across a page, in the form that Word writes and LibreOffice reads. */
final class Watermark {
  private static final String RUN =
      """
      <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
       xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\
      <w:rPr><w:noProof/></w:rPr><w:pict>\
      <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"\
       path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>\
      <v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>\
      <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>\
      <v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
      <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/>\
      </v:formulas><v:path textpathok="t" o:connecttype="custom"\
       o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>\
      <v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/>\
      </v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>\
      <v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s205{number}" type="#_x0000_t136"\
       alt="The word DRAFT behind the text" style="position:absolute;margin-left:0;margin-top:0;\
      width:430pt;height:172pt;rotation:315;z-index:-251658752;\
      mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
      mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f"\
       fillcolor="#e0e0e0" stroked="f"><v:fill opacity=".5"/>\
      <v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="DRAFT"/>\
      </v:shape></w:pict></w:r>""";

  private Watermark() {}

  /**
   * Puts the word DRAFT behind the text of a header, as Word itself does. It goes into the last
   * paragraph that every draft has; where there is none, into one that takes no room.
   *
   * @param number tells the shapes of one file apart
   */
  static void add(FrameXml header, FrameCode code, int number) throws IOException {
    Element mark = header.imported(FrameXml.read(draft(number)).root());
    Element place = null;
    for (Element paragraph : Dom.children(header.root(), "p")) {
      place = code.isCoded(paragraph) || code.isInBlock(paragraph) ? place : paragraph;
    }
    if (place == null) {
      place = smallParagraph(header);
    }
    place.appendChild(mark);
  }

  private static Element smallParagraph(FrameXml header) {
    Element paragraph = header.root().getOwnerDocument().createElementNS(PartNames.WORD, "w:p");
    Element properties = header.root().getOwnerDocument().createElementNS(PartNames.WORD, "w:pPr");
    Element spacing = header.element("spacing", "before", "0");
    spacing.setAttributeNS(PartNames.WORD, "w:after", "0");
    spacing.setAttributeNS(PartNames.WORD, "w:line", "20");
    spacing.setAttributeNS(PartNames.WORD, "w:lineRule", "exact");
    properties.appendChild(spacing);
    paragraph.appendChild(properties);
    header.root().appendChild(paragraph);
    return paragraph;
  }

  private static InputStream draft(int number) {
    String run = RUN.replace("{number}", Integer.toString(number));
    return new ByteArrayInputStream(FrameXml.utf8(run));
  }
}
