package org.engross.table;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet up to the first cell in which something stands. */
final class CellSeeker extends DefaultHandler {
  private boolean found;

  boolean found() {
    return found;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("v") || name.equals("t")) {
      found = true;
      throw new XmlPart.Enough();
    }
  }
}
