package org.engross.table;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Place;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of an Excel file share, without the readings above Asian letters. */
final class SharedTexts extends DefaultHandler {
  private final String file;
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long characters;
  private boolean inText;
  private boolean inReading;

  SharedTexts(String file) {
    this.file = file;
  }

  /**
   * A text by its number.
   *
   * @throws IndexOutOfBoundsException if there is none: the file is damaged
   */
  String get(int index) {
    return texts.get(index);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "t" -> inText = true;
      case "rPh" -> inReading = true;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "si" -> texts.add(EscapedText.read(text.toString()));
      case "t" -> inText = false;
      case "rPh" -> inReading = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (!inText || inReading) {
      return;
    }
    text.append(chars, start, length);
    characters += length;
    if (characters > Limits.SHARED_CHARACTERS) {
      throw ExcelTable.refused(
          Place.of(file),
          "the texts of this Excel file have more than " + Limits.SHARED_CHARACTERS + " characters",
          "divide it");
    }
  }
}
