package org.engross.ledger;

import java.util.List;
import java.util.Map;
import org.engross.table.Column;
import org.engross.table.Columns;

/** The columns of a list of answers, and what people write above them instead. */
final class LedgerColumns {
  static final String BIOGUIDE = "bioguide";
  static final String NAME = "name";
  static final String SEAT = "seat";
  static final String STATE = "state";
  static final String DISTRICT = "district";
  static final String ANSWER = "answer";
  static final String DATE = "date";
  static final String STAFFER = "staffer";
  static final String QUOTE = "quote";
  static final String CONTACT = "contact";
  static final String TELEPHONE = "telephone";
  static final String EMAIL = "email";
  static final String EARLIER = "earlier";

  /** What a new ledger has. */
  static final List<String> HEADER =
      List.of(
          BIOGUIDE, NAME, SEAT, ANSWER, DATE, STAFFER, QUOTE, CONTACT, TELEPHONE, EMAIL, EARLIER);

  private LedgerColumns() {}

  /** Those of a ledger. */
  static Columns ofLedger() {
    return columns(answer().needed());
  }

  /**
   * Those of a list that somebody collected.
   *
   * @param answered whether it says what was answered; else all answered the same
   * @param called what stands above a column, by the column's name
   */
  static Columns ofList(boolean answered, Map<String, String> called) {
    return columns(answered ? answer().needed() : answer()).calling(called);
  }

  private static Column answer() {
    return Column.text(ANSWER, "response", "decision", "sign on", "signing", "will sign");
  }

  private static Columns columns(Column answer) {
    return Columns.andOthers(
        Column.text(BIOGUIDE, "bioguide id", "member id"),
        Column.text(NAME, "member", "member name", "representative", "member of congress"),
        Column.text(SEAT, "state and district"),
        Column.text(STATE),
        Column.text(DISTRICT, "congressional district"),
        answer,
        Column.date(DATE, "when", "date of answer", "answered on", "completion time", "timestamp"),
        Column.text(STAFFER, "by", "taken by", "recorded by"),
        Column.text(QUOTE, "quotation", "own quote", "member quote"),
        Column.text(CONTACT, "contact name", "press contact", "staff contact"),
        Column.text(TELEPHONE, "phone", "contact telephone", "contact phone"),
        Column.text(EMAIL, "email address", "contact email"),
        Column.text(EARLIER));
  }

  /** The names of all columns that a list may have. */
  static List<String> names() {
    return ofLedger().names();
  }
}
