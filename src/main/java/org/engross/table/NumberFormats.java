package org.engross.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part {@code styles.xml}, as far as it says how numbers are shown. */
final class NumberFormats extends DefaultHandler {
  /** Excel shows no more digits of a number. */
  private static final MathContext SHOWN = new MathContext(15);

  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<Integer, String> own = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private boolean inStyles;

  NumberFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("numFmt")) {
      own.put(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
    } else if (name.equals("cellXfs")) {
      inStyles = true;
    } else if (inStyles && name.equals("xf")) {
      styles.add(number(attributes.getValue("numFmtId")));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    inStyles &= !name.equals("cellXfs");
  }

  private static int number(String text) {
    return text == null ? 0 : Integer.parseInt(text.strip());
  }

  /**
   * A number as Excel shows it under a style.
   *
   * @throws NumberFormatException if it is none
   */
  Value show(String number, int style) {
    double value = Double.parseDouble(number);
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String code = own.getOrDefault(format, builtIn(format));
    if (isPlain(code)) {
      return new Value(plain(value), Value.Kind.NUMBER);
    }
    return value >= 1 && DateUtil.isADateFormat(format, code) // below is a time of no day
        ? new Value(date(value), Value.Kind.DATE)
        : Value.text(formatter.formatRawCellContents(value, format, code, from1904));
  }

  private static String builtIn(int format) {
    String code = BuiltinFormats.getBuiltinFormat(format);
    return code == null ? "General" : code;
  }

  private static boolean isPlain(String code) {
    return code.equalsIgnoreCase("General") || code.equals("0") || code.equals("@");
  }

  private static String plain(double number) {
    BigDecimal shown = BigDecimal.valueOf(number).round(SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  private String date(double value) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
