package org.engross.render.docx;

import org.engross.document.Image;

/** A picture in a line of text, as DrawingML has it (ECMA-376 part 1, 20.4.2.8). */
final class Drawing {
  /** How many of its units are a twentieth of a point. */
  static final int TWENTIETH_OF_POINT = Image.INCH / 1_440;

  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  private static final String PLACED =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  private Drawing() {}

  /**
   * Writes the content of a run.
   *
   * @param number given once in a file
   * @param relationship the id of the one that leads to the picture's part
   */
  static void write(Image image, String alt, int number, String relationship, Xml out) {
    out.raw("<w:drawing><wp:inline xmlns:wp=\"").raw(PLACED);
    out.raw("\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent");
    size(image, out);
    out.raw("<wp:docPr id=\"").raw(number).raw("\" name=\"Picture ").raw(number);
    out.raw("\" descr=\"").text(alt).raw("\"/>");
    out.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"").raw(MAIN);
    out.raw("\" noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic xmlns:a=\"").raw(MAIN);
    out.raw("\"><a:graphicData uri=\"").raw(PICTURE).raw("\"><pic:pic xmlns:pic=\"").raw(PICTURE);
    out.raw("\"><pic:nvPicPr><pic:cNvPr id=\"").raw(number).raw("\" name=\"Picture ").raw(number);
    out.raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"");
    out.raw(relationship).raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>");
    out.raw("<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext");
    size(image, out);
    out.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    out.raw("</a:graphicData></a:graphic></wp:inline></w:drawing>");
  }

  private static void size(Image image, Xml out) {
    out.raw(" cx=\"").raw(image.width()).raw("\" cy=\"").raw(image.height()).raw("\"/>");
  }
}
