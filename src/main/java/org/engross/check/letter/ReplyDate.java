package org.engross.check.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.check.rule.Day;
import org.engross.check.rule.FederalHolidays;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Part;
import org.engross.check.rule.Passage;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.check.rule.Trait;
import org.engross.check.rule.Word;
import org.engross.problem.Level;

/**
 * The day by which an answer is asked for: "We ask that you respond in writing no later than July
 * 8, 2022." A day that only reports ("the Department promised an answer by June 1, 2022") is none.
 */
final class ReplyDate {
  static final Rule LATE =
      new Rule(
          "reply-date",
          Level.ERROR,
          "A reply date that is not after the letter's date",
          "Nobody can answer before the letter is there",
          ReplyDate::late);

  static final Rule CLOSED =
      new Rule(
          "reply-day",
          Level.INFO,
          "A reply date on a weekend or a federal holiday",
          "The office that should answer is closed on that day",
          ReplyDate::closed);

  private static final List<String> REQUESTS =
      List.of(
          "ask",
          "request",
          "please",
          "urge",
          "appreciate",
          "expect",
          "await",
          "require",
          "must",
          "shall",
          "should");
  private static final List<String> ANSWERS =
      List.of(
          "respond",
          "response",
          "responses",
          "reply",
          "replies",
          "answer",
          "answers",
          "provide",
          "submit",
          "produce",
          "furnish",
          "transmit",
          "written",
          "writing",
          "briefing",
          "documents",
          "information");

  /** What may stand between "by" or "than" and the day. */
  private static final List<String> BETWEEN =
      List.of(
          "close",
          "of",
          "business",
          "cob",
          "on",
          "at",
          "the",
          "noon",
          "midnight",
          "p.m.",
          "a.m.",
          "p.m",
          "a.m",
          "pm",
          "am",
          "eastern",
          "time",
          "et",
          "est",
          "edt",
          "end",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Trait<List<Reply>> REPLIES = Trait.ofEach(ReplyDate::replies);

  private ReplyDate() {}

  /** A day in the text by which an answer is asked for. */
  private record Reply(Passage passage, Day day, LocalDate date) {
    void add(Finds finds, String message, String remedy) {
      finds.add(passage, day.at(), day.end(), message, remedy);
    }
  }

  private static void late(Proof proof, Finds finds) {
    Optional<LocalDate> written = DateLine.of(proof);
    for (Reply reply : written.isEmpty() ? List.<Reply>of() : proof.all(REPLIES)) {
      if (!reply.date.isAfter(written.get())) {
        reply.add(
            finds,
            "the reply date "
                + Day.inWords(reply.date)
                + " is not after the letter's date, "
                + Day.inWords(written.get()),
            "ask for an answer on a later day");
      }
    }
  }

  private static void closed(Proof proof, Finds finds) {
    for (Reply reply : proof.all(REPLIES)) {
      FederalHolidays.closedOn(reply.date)
          .ifPresent(
              why ->
                  reply.add(
                      finds,
                      "the reply date " + Day.inWords(reply.date) + " is " + why,
                      "ask for an answer on a working day"));
    }
  }

  private static List<Reply> replies(Passage passage) {
    List<Reply> replies = new ArrayList<>(0);
    for (Day day : passage.part() == Part.TEXT ? passage.days() : List.<Day>of()) {
      if (day.date().isPresent() && isReply(passage, day)) {
        replies.add(new Reply(passage, day, day.date().get()));
      }
    }
    return replies;
  }

  private static boolean isReply(Passage passage, Day day) {
    int word = 0;
    while (passage.words().get(word).at() < day.at()) {
      word++;
    }
    List<Word> sentence = passage.sentence(word);
    boolean asks = sentence.stream().anyMatch(w -> w.isAnyOf(REQUESTS));
    boolean answer = sentence.stream().anyMatch(w -> w.isAnyOf(ANSWERS));
    return asks && answer && isLimit(passage, word);
  }

  /** Whether "by", "before" or "later than" leads to the day. */
  private static boolean isLimit(Passage passage, int day) {
    int i = day - 1;
    while (i >= 0 && isBetween(passage.words().get(i))) {
      i--;
    }
    return passage.says(i, "by")
        || passage.says(i, "before")
        || passage.says(i, "until")
        || passage.says(i - 1, "later", "than");
  }

  private static boolean isBetween(Word word) {
    return word.isAnyOf(BETWEEN) || Character.isDigit(word.text().charAt(0));
  }
}
