package org.engross.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the file of a paper's points for a person to fill in. Every text that is still to be
 * written is marked TODO, which no draft may hold.
 */
public final class PointsFile {
  private static final int WIDEST_COMMENT = 96;
  private static final String TOPICS = String.join(", ", Topic.words());

  private final StringBuilder out = new StringBuilder();

  private PointsFile() {}

  /** A file with one point, which shows every key that a point may have. */
  public static String start(Paper paper) {
    PointsFile file = new PointsFile();
    file.line(
        "# The points of one policy paper. Write what is marked TODO; copy the point for the"
            + " next.");
    file.line("# A line that opens with \"#\" is not read: delete the \"#\" of the keys you need.");
    file.paper(paper);
    file.out.append(example(paper));
    return file.out.toString();
  }

  /**
   * A file with a point for each passage of a paper, whose own words stand in comments only.
   *
   * @param topic the topic of all its points; TODO if nobody said it
   */
  public static String of(Paper paper, Skeleton skeleton, Optional<Topic> topic) {
    PointsFile file = new PointsFile();
    file.line(
        "# Points to be written: a program found the passages, and TODO marks what it could not"
            + " write.");
    file.line(
        "# Above each point stand the paper's own words; say them in yours, and delete them if you"
            + " like.");
    file.line(
        "# Only bullets and numbered items were taken; what else the paper says is yours to find.");
    file.line("# topic:   " + TOPICS);
    file.line("# letter:  one to three sentences for a letter, impersonal");
    file.line(
        "# asks:    of: an id of people/recipients.yaml; text: what follows \"We urge you to\"");
    file.line(
        "# figures: every number that the letter's text names; those of the paper stand there now");
    file.paper(paper);
    Ids ids = new Ids();
    String section = "";
    for (Passage passage : skeleton.passages()) {
      if (!passage.section().equals(section)) {
        section = passage.section();
        file.line("");
        file.comment("", "==== " + section);
      }
      file.point(passage, ids, topic);
    }
    return file.out.toString();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void paper(Paper paper) {
    line("paper:");
    line("  id: " + YamlText.of(paper.id()));
    line("  title: " + YamlText.quoted(paper.title()));
    line("  publisher: " + YamlText.quoted(paper.publisher()));
    line("  date: " + paper.date());
    line("  # short-title: \"TODO\"         # for the second footnote and those after it");
    line("  # url: https://todo.example   # where the paper can be read");
    line("  # subjects: {trade: \"TODO\"}   # by topic, what stands behind \"We write regarding\"");
    line("  # abbreviations: {USMCA: \"the TODO\"}   # spelled out where a draft first uses them");
    line("");
    line("points:");
  }

  private static String example(Paper paper) {
    return String.format(
        Locale.ROOT,
        """

          - id: %s-first   # a short name that no other point has
            topic: TODO   # one of: %s
            title: "TODO what it says, in a few words"
            source: {section: "TODO the heading it stands under", item: 1}   # or a list of them
            letter: |   # for a letter: one to three sentences, impersonal, in Markdown
              TODO what the paper says, in your own words
            asks:   # what is asked, and of whom; as many as there are
              - of: TODO   # an id of people/recipients.yaml, or several: [ustr, president]
                text: "do TODO"   # follows "We urge you to": a verb first, no final mark
            figures: ["TODO"]   # every number that the texts name; [] if there is none
            as-of: %s   # the day on which it was true
            # whereas: "TODO a recital"   # for a resolution: without "Whereas", without a final mark
            # statement: "TODO a line"   # for the press: what a member could say aloud
            # questions: [{of: ustr, text: "TODO a question?"}]   # an oversight letter asks them
            # records: [{of: president, text: "TODO papers", classified: no}]   # a resolution of inquiry asks for them
            # until: {date: %s, reason: "TODO"}   # the last day on which it is true, and why
            # authority: "TODO the law or the body that it rests on"   # named first in the footnote
        """,
        Ids.of(paper.id()),
        TOPICS,
        paper.date(),
        paper.date());
  }

  private void point(Passage passage, Ids ids, Optional<Topic> topic) {
    line("");
    comment("", where(passage));
    comment("     ", passage.text());
    boolean hasLead = !passage.lead().isEmpty();
    line("  - id: " + YamlText.of(ids.next(hasLead ? passage.lead() : passage.text())));
    line("    topic: " + topic.map(Topic::word).orElse("TODO"));
    line("    title: " + YamlText.of(hasLead ? "TODO " + withoutMark(passage.lead()) : "TODO"));
    line("    source: {section: " + section(passage) + ", item: " + passage.item() + "}");
    line("    letter: |");
    line("      TODO in your own words");
    line("    asks:");
    line("      - {of: TODO, text: \"do TODO\"}");
    line("    figures: [" + quoted(Figures.in(passage.text())) + "]");
  }

  private static String where(Passage passage) {
    String under = passage.under().isEmpty() ? "" : ", under \"" + passage.under() + "\"";
    return "---- item " + passage.item() + under;
  }

  private static String section(Passage passage) {
    return YamlText.quoted(
        passage.section().isEmpty() ? "TODO the heading it stands under" : passage.section());
  }

  private static String withoutMark(String lead) {
    return lead.endsWith(".") || lead.endsWith(":") ? lead.substring(0, lead.length() - 1) : lead;
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", "));
  }

  /** The words of the paper, a few to a line, none of which YAML reads. */
  private void comment(String margin, String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + word.length() >= WIDEST_COMMENT) {
        line("  # " + margin + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    line("  # " + margin + line);
  }
}
