package org.engross.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relationships of a part that is being made, each target once. */
final class Relationships {
  private final Map<String, String> idByTarget = new LinkedHashMap<>();
  private final StringBuilder xml = new StringBuilder();

  /** The id of the relationship to a part of the package. */
  String to(String type, String target) {
    return add(type, target, "");
  }

  /** The id of the relationship to something outside. */
  String outside(String type, String target) {
    return add(type, target, " TargetMode=\"External\"");
  }

  private String add(String type, String target, String mode) {
    String known = idByTarget.get(type + target);
    if (known != null) {
      return known;
    }
    String id = "rId" + (idByTarget.size() + 1);
    idByTarget.put(type + target, id);
    xml.append("<Relationship Id=\"").append(id).append("\" Type=\"");
    xml.append(PartNames.RELATIONSHIPS).append('/').append(type).append("\" Target=\"");
    XmlText.escape(target, xml);
    xml.append('"').append(mode).append("/>");
    return id;
  }

  boolean isEmpty() {
    return xml.length() == 0;
  }

  /** The part, with a slot for the relationships that a draft adds. */
  Slotted part(String name) {
    String head =
        PartNames.XML_DECLARATION
            + "<Relationships xmlns=\""
            + PartNames.PACKAGE_RELATIONSHIPS
            + "\">";
    return new Slotted(name, FrameXml.utf8(head + xml), FrameXml.utf8("</Relationships>"));
  }

  /** The part as it stands. */
  byte[] bytes() {
    Xml out = new Xml();
    part("").write(new Xml(), out);
    return out.copy();
  }
}
