package org.engross.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;

/**
 * docx4j: the package is opened once, and the parts with fields are kept as text, which is what its
 * variable replacement works on; each letter puts new contents into the same package.
 */
final class Driver {
  /** A part and the XML that it had. */
  private record Field(JaxbXmlPart<Object> part, String xml) {
    void fill(Map<String, String> values) throws Exception {
      part.setJaxbElement(
          XmlUtils.unwrap(XmlUtils.unmarshallFromTemplate(xml, new HashMap<>(values))));
    }
  }

  public static void main(String[] arguments) throws Exception {
    Task task = Task.of(arguments);
    WordprocessingMLPackage letter = WordprocessingMLPackage.load(task.template().toFile());
    List<Field> fields = fields(letter);
    for (Recipient recipient : task.recipients()) {
      for (Field field : fields) {
        field.fill(recipient.fields());
      }
      task.write(recipient, letter::save);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Field> fields(WordprocessingMLPackage letter) throws Exception {
    List<Field> fields = new ArrayList<>();
    for (Part part : letter.getParts().getParts().values()) {
      if (part == letter.getMainDocumentPart() || part instanceof HeaderPart) {
        JaxbXmlPart<Object> xml = (JaxbXmlPart) part;
        fields.add(new Field(xml, xml.getXML()));
      }
    }
    fields.removeIf(field -> !field.xml.contains("${"));
    return fields;
  }

  private Driver() {}
}
