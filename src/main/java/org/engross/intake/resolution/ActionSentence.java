package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.resolution.Action.Committee;
import org.engross.resolution.Action.Part;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.engross.resolution.Action.Words;

/** Finds members and committees in the sentence that says who submitted a resolution. */
final class ActionSentence {
  private static final Pattern NAMED =
      Pattern.compile(
          "(Committee on (?:______+|[^,;.]+))"
              + "|((?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative)\\.? "
              + "[^,;()]+?(?=,|;|\\)| and (?:Mr|Mrs|Ms|Miss|Dr|Senator)\\b| \\(| submitted"
              + "| introduced))");

  private ActionSentence() {}

  /** The sentence in its parts; a member before "(for" or "submitted" is a sponsor. */
  static List<Part> parts(String sentence) {
    List<Part> parts = new ArrayList<>();
    int firstCosponsor = firstCosponsor(sentence);
    Matcher matcher = NAMED.matcher(sentence);
    int done = 0;
    while (matcher.find()) {
      words(parts, sentence.substring(done, matcher.start()));
      if (matcher.group(1) != null) {
        parts.add(new Committee(matcher.group(1).strip(), ""));
      } else {
        Role role = matcher.start() < firstCosponsor ? Role.SPONSOR : Role.COSPONSOR;
        parts.add(new Person(role, matcher.group(2).strip(), ""));
      }
      done = matcher.end();
    }
    words(parts, sentence.substring(done));
    return parts;
  }

  private static int firstCosponsor(String sentence) {
    int parenthesis = sentence.indexOf("(for ");
    return parenthesis >= 0 ? parenthesis : sentence.length();
  }

  private static void words(List<Part> parts, String text) {
    if (!text.isBlank()) {
      parts.add(new Words(text.strip()));
    }
  }
}
