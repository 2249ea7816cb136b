package org.engross.intake.resolution;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.source.Source;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XML that came from anywhere. Nothing outside the text is ever fetched: no DTD, no schema,
 * no entity. A text that declares entities of its own is refused, and so is one nested deeper than
 * any resolution.
 */
final class SafeXml {
  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
  private static final String MOST_DEEP = "100";

  private SafeXml() {}

  /**
   * The root element.
   *
   * @throws ProblemException if the text is not well-formed or is refused
   */
  static Element root(Source source) {
    int declaration = source.text().indexOf("<!ENTITY");
    if (declaration >= 0) {
      throw refused(
          source.place(declaration), "the text declares an entity, and entities are not read");
    }
    try {
      DocumentBuilder builder = builder();
      Document document = builder.parse(new InputSource(new StringReader(source.text())));
      return document.getDocumentElement();
    } catch (SAXParseException e) {
      int line = Math.max(1, e.getLineNumber());
      throw refused(source.place(line, Math.max(1, e.getColumnNumber())), plain(e.getMessage()));
    } catch (SAXException | IOException e) {
      throw refused(Place.of(source.name()), plain(e.getMessage()));
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute(DEPTH, MOST_DEEP);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(String message) {
    return "this is not XML that can be read (" + Line.of(String.valueOf(message)) + ")";
  }

  private static ProblemException refused(Place place, String message) {
    return new ProblemException(
        Problem.error(place, message, "save the resolution as House XML or USLM again"));
  }

  /** Every complaint of the parser ends the reading; none reaches standard error. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // A warning concerns no text.
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
