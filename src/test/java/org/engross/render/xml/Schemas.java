package org.engross.render.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.engross.Shared;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds XML against the House's DTD and the USLM schema; both come from the shared folder. */
public final class Schemas {
  private static final String DTD = "data/schema/res.dtd";
  private static final String USLM = "data/schema/uslm/";

  private Schemas() {}

  /** Fails with the parser's words if the bytes are not valid House XML. */
  public static void houseXml(byte[] xml) {
    String dtd = Shared.read(DTD).text();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setValidating(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((name, address) -> new InputSource(new StringReader(dtd)));
      builder.setErrorHandler(new Failing());
      builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e.getMessage() + "\n" + text(xml), e);
    }
  }

  /** The USLM 2.1.0 schema, read once by a test class. */
  public static Schema uslmSchema() {
    Shared.read(USLM + "uslm-2.1.0.xsd");
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setResourceResolver((type, space, id, address, base) -> local(address));
      return factory.newSchema(
          new StreamSource(Path.of("../shared", USLM, "uslm-2.1.0.xsd").toFile()));
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** Fails with the validator's words if the bytes are not valid USLM. */
  public static void uslm(Schema schema, byte[] xml) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + "\n" + text(xml), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every imported schema lies in one folder, whatever address another one gives it. */
  private static LSInput local(String address) {
    if (address == null) {
      return null;
    }
    String file = address.substring(address.lastIndexOf('/') + 1);
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS)
              DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      LSInput input = dom.createLSInput();
      input.setSystemId(file);
      input.setCharacterStream(new StringReader(Shared.read(USLM + file).text()));
      return input;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static final class Failing implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
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
