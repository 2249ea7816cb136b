package org.engross.check.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.PlainText;
import org.engross.document.PlainText.Passage;
import org.engross.document.Role;
import org.engross.problem.Problem;

/**
 * Reads a statement as an editor does before it goes out. A statement with a release line is a
 * press release: it needs a contact and an end, and says on every page if it is under embargo.
 */
public final class StatementChecks {
  private static final String END = "###";
  private static final int MOST_PAGES = 2;
  private static final int LINES_ON_A_PAGE = 44;
  private static final int CHARACTERS_IN_A_LINE = 90;
  private static final int WORDS_A_MINUTE = 150;

  /** Running text of the statement's own: an excerpt is the letter's. */
  private static final Set<Role> OWN_WORDS =
      Set.of(Role.BODY, Role.DATELINE, Role.QUOTE, Role.SUBHEAD, Role.FACT, Role.REMARKS);

  private static final Pattern TIME = Pattern.compile("([ap]\\.m\\.|noon|midnight) [A-Z]{2,4}\\b");
  private static final Pattern SAID = Pattern.compile("[,?!]” said ([^“]+?)\\.(?= “|$)");
  private static final Pattern TODAY = Pattern.compile("\\b[Tt]oday\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})\\b(?!,?"
              + " \\d{4}s)");

  /**
   * What is known of a statement beside its own words.
   *
   * @param signers the full names of those who signed the letter; empty where nobody is known
   * @param letter the letter that it speaks about
   * @param heads whether the heads of its later pages are among its words; in a text that somebody
   *     else wrote they are not
   */
  public record Known(List<String> signers, Optional<Document> letter, boolean heads) {
    /** Nothing: the statement is read alone. */
    public static final Known NOTHING = new Known(List.of(), Optional.empty());

    /** Nothing, not even the heads of its later pages. */
    public static final Known TEXT_ALONE = new Known(List.of(), Optional.empty(), false);

    /** All that its own page heads say is known. */
    public Known(List<String> signers, Optional<Document> letter) {
      this(signers, letter, true);
    }

    /** Copies the list. */
    public Known {
      signers = List.copyOf(signers);
    }
  }

  private final Document statement;
  private final List<Passage> passages;
  private final Known known;
  private final Found found;

  private StatementChecks(Document statement, Known known, Found found) {
    this.statement = statement;
    this.passages = PlainText.of(statement.withoutLetterhead());
    this.known = known;
    this.found = found;
  }

  /**
   * What is wrong with a statement.
   *
   * @param name the draft's name, as problems give it
   */
  public static List<Problem> run(Document statement, String name, Known known) {
    Found found = new Found(name);
    new StatementChecks(statement, known, found).run();
    return found.list();
  }

  private void run() {
    if (has(Role.RELEASE)) {
      contact();
      end();
      embargo();
      length();
    }
    quotations();
    quoted();
    today();
    style();
    spoken();
    passages.forEach(p -> PostLength.check(p.role(), p.text(), found));
  }

  private boolean has(Role role) {
    return passages.stream().anyMatch(p -> p.role() == role);
  }

  private List<String> texts(Role role) {
    return passages.stream().filter(p -> p.role() == role).map(Passage::text).toList();
  }

  private void contact() {
    List<String> contact = texts(Role.CONTACT);
    if (contact.isEmpty()) {
      found.error(
          "release-contact", "this release names nobody to call", "add a paragraph  @contact");
    } else if (contact.stream().noneMatch(c -> c.contains("@") || c.matches("(?s).*\\d{4}.*"))) {
      found.warning(
          "release-contact",
          "the contact has neither a telephone number nor an e-mail address",
          "add one to  contact:  in office.yaml or the packet");
    }
  }

  private void end() {
    List<Block> blocks = statement.blocks();
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean ends =
        last instanceof Block.Paragraph p
            && p.role() == Role.END
            && PlainText.of(p.content()).equals(END);
    if (!ends) {
      found.error(
          "release-end", "this release does not end with " + END, "end it with  @end " + END);
    }
  }

  private void embargo() {
    Optional<String> line =
        texts(Role.RELEASE).stream().filter(t -> t.contains("EMBARGO")).findFirst();
    if (line.isEmpty()) {
      return;
    }
    if (!TIME.matcher(line.get()).find()) {
      found.error(
          "release-embargo",
          "the embargo has no time with its zone: " + Found.shortened(line.get()),
          "write day, time and zone: June 16, 2022, 10 a.m. EDT");
    }
    if (known.heads() && texts(Role.CONTINUATION).stream().noneMatch(t -> t.contains("EMBARGO"))) {
      found.error(
          "release-embargo",
          "the pages after the first do not say that there is an embargo",
          "put the line into  @continuation  too");
    }
  }

  /** Lines of twelve points, and a blank one after each paragraph. */
  private void length() {
    int lines = 0;
    for (Passage passage : passages) {
      if (passage.role() != Role.CONTINUATION) {
        for (String line : passage.text().split("\n", -1)) {
          lines += 1 + line.length() / CHARACTERS_IN_A_LINE;
        }
        lines++;
      }
    }
    int pages = 1 + lines / LINES_ON_A_PAGE;
    if (pages > MOST_PAGES) {
      found.warning(
          "release-length",
          "this release takes about " + pages + " pages, and editors expect one or two",
          "choose fewer points for it, or shorter quotations");
    }
  }

  private void quotations() {
    if (known.letter.isPresent() && has(Role.EXCERPT)) {
      LetterWords letter = new LetterWords(known.letter.get());
      texts(Role.EXCERPT).forEach(quoted -> letter.compare(quoted, found));
    }
  }

  private void quoted() {
    for (String quote : known.signers.isEmpty() ? List.<String>of() : texts(Role.QUOTE)) {
      for (Matcher said = SAID.matcher(quote); said.find(); ) {
        String by = said.group(1);
        if (known.signers.stream().noneMatch(s -> isNamed(s, by))) {
          found.error(
              "release-quoted",
              by + " is quoted and did not sign the letter",
              "quote one of those who did: " + String.join(", ", known.signers));
        }
      }
    }
  }

  private static boolean isNamed(String signer, String by) {
    String surname = signer.substring(signer.lastIndexOf(' ') + 1);
    return Arrays.asList(by.split("[ ,()]+", -1)).contains(surname);
  }

  private void today() {
    for (String date : texts(Role.DATE)) {
      leadToday(date);
      for (Passage passage : passages) {
        if (OWN_WORDS.contains(passage.role()) && passage.role() != Role.QUOTE) {
          for (String sentence : passage.text().split("(?<=[.?!]) (?=\\p{Lu})", -1)) {
            today(sentence, date);
          }
        }
      }
    }
  }

  /** What the lead tells of happened on the draft's own day, which a release may come after. */
  private void leadToday(String date) {
    String day = ApDates.day(statement.properties().date());
    for (String lead : texts(Role.DATELINE)) {
      if (TODAY.matcher(lead).find() && !isSameDay(DAY.matcher(day), date)) {
        found.warning(
            "release-today",
            "the lead says \"today\", and the release is of " + date,
            "write " + day + " for what happened on that day");
      }
    }
  }

  private void today(String sentence, String date) {
    Matcher day = DAY.matcher(sentence);
    if (TODAY.matcher(sentence).find() && day.find() && !isSameDay(day.reset(), date)) {
      found.warning(
          "release-today",
          "\"today\" stands beside " + day.group() + ", and the date is " + date,
          "name the day, or leave it at today: " + Found.shortened(sentence));
    }
  }

  private static boolean isSameDay(Matcher day, String date) {
    Matcher released = DAY.matcher(date);
    return day.find()
        && released.find()
        && released.group(1).equals(day.group(1))
        && released.group(2).equals(day.group(2));
  }

  private void style() {
    for (Passage passage : passages) {
      if (OWN_WORDS.contains(passage.role())) {
        PressStyle.check(passage.text(), found);
      }
    }
    texts(Role.DATELINE).forEach(lead -> PressStyle.checkDateline(lead, found));
  }

  private void spoken() {
    int words =
        texts(Role.REMARKS).stream().mapToInt(t -> t.strip().split("\\s+", -1).length).sum();
    if (words == 0) {
      return;
    }
    String length =
        words
            + " words, about "
            + words * 60 / WORDS_A_MINUTE
            + " seconds at "
            + WORDS_A_MINUTE
            + " words a minute";
    if (words > WORDS_A_MINUTE) {
      found.warning(
          "remarks-length", "the remarks take more than a minute: " + length, "shorten them");
    } else {
      found.info("remarks-length", "the remarks have " + length, "");
    }
  }
}
