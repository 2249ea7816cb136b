package org.engross.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a part of an Excel file as a stream; a document type or an entity in it is refused. */
final class XmlPart {
  private XmlPart() {}

  /** Ends the reading before the end of the part. */
  static final class Enough extends SAXException {
    Enough() {
      super("enough");
    }
  }

  static void parse(InputStream part, ContentHandler handler) throws IOException, DamagedXml {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(part));
    } catch (Enough e) {
      return;
    } catch (SAXException | ParserConfigurationException e) {
      throw new DamagedXml(e);
    }
  }
}
