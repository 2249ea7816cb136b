package org.engross.check.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.engross.memo.Memo;

/**
 * The phrases of all rows of a batch, and which of them stand in a text. A text is read once,
 * however many phrases there are: two words tell whether some phrase begins with them, and how many
 * words such phrases have. When all phrases are in, several threads may look at once.
 */
public final class Belongings {
  private static final int LONGEST = 30;

  private final LongTable lengths = new LongTable();
  private final LongTable numbers = new LongTable();
  private int[] owners = new int[256];
  private Kind[] kinds = new Kind[256];
  private final BitSet anywhere = new BitSet();
  private final Words own = new Words();
  private int size;

  /** What stands in texts that were read before: drafts of a batch have most in common. */
  private final Memo<String, List<Sighting>> kept = new Memo<>();

  /**
   * A phrase that stands in a text.
   *
   * @param phrase its number
   * @param owner the first row to which it belongs
   * @param words as the text has them
   */
  public record Found(int phrase, int owner, Kind kind, String words) {}

  /** What a phrase has that is none: one word, or no word at all. */
  public static final int NONE = -1;

  /**
   * Adds a phrase of a row; one that several rows have belongs to the first that is told by it.
   *
   * @return its number, or {@link #NONE}
   */
  public int add(Phrase phrase, int owner) {
    Words words = own;
    words.clear();
    words.read(phrase.text());
    int count = Math.min(words.size(), LONGEST);
    if (count < 2) {
      return NONE;
    }
    long start = words.number(0, 2);
    lengths.put(start, lengths.get(start) | 1 << count);
    int number = numbers.get(words.number(0, count)) - 1;
    if (number < 0) {
      number = size++;
      numbers.put(words.number(0, count), size);
      set(number, phrase, owner);
    } else if (phrase.anywhere() && !anywhere.get(number)) {
      set(number, phrase, owner);
    }
    return number;
  }

  private void set(int number, Phrase phrase, int owner) {
    if (number >= owners.length) {
      owners = Arrays.copyOf(owners, 2 * owners.length);
      kinds = Arrays.copyOf(kinds, 2 * kinds.length);
    }
    owners[number] = owner;
    kinds[number] = phrase.kind();
    anywhere.set(number, phrase.anywhere());
  }

  /** The numbers of all phrases that stand in some texts. */
  public BitSet numbers(List<String> texts) {
    BitSet found = new BitSet();
    Words words = new Words();
    for (String text : texts) {
      words.clear();
      words.read(text);
      look(words, (number, first, count) -> found.set(number));
    }
    return found;
  }

  /**
   * The phrases in some texts that have no business there.
   *
   * @param head whether they are of the head of a letter: an address, a greeting
   * @param excused whether the phrase of a number has; asked for those that stand in the texts
   */
  public List<Found> in(List<String> texts, boolean head, IntPredicate excused) {
    List<Found> found = new ArrayList<>();
    for (String text : texts) {
      for (Sighting one : kept.of(text, this::sightings)) {
        if ((head || anywhere.get(one.number)) && !excused.test(one.number)) {
          String shown = text.substring(one.from, one.to);
          found.add(found(one.number, shown.replaceAll("\\s+", " ")));
        }
      }
    }
    return found;
  }

  /** A phrase in a text, and where it stands. */
  private record Sighting(int number, int from, int to) {}

  private List<Sighting> sightings(String text) {
    List<Sighting> seen = new ArrayList<>();
    Words words = new Words();
    words.read(text);
    look(
        words,
        (number, first, count) ->
            seen.add(new Sighting(number, words.from(first), words.to(first + count - 1))));
    return List.copyOf(seen);
  }

  private Found found(int number, String words) {
    return new Found(number, owners[number], kinds[number], words);
  }

  private interface Sight {
    void of(int number, int first, int count);
  }

  private void look(Words words, Sight sight) {
    for (int first = 0; first + 1 < words.size(); first++) {
      int some = lengths.get(words.number(first, 2));
      while (some != 0) {
        int count = Integer.numberOfTrailingZeros(some);
        some &= some - 1;
        int number =
            first + count > words.size() ? -1 : numbers.get(words.number(first, count)) - 1;
        if (number >= 0) {
          sight.of(number, first, count);
        }
      }
    }
  }
}
