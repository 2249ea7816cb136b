package org.engross.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.engross.attack.CaseFile.Content;
import org.engross.cli.Terminal;
import org.engross.cli.Terminal.Printed;
import org.engross.source.Characters;

/**
 * Any text without forbidden characters, as a cell of a list: it comes out letter for letter in the
 * Word file and in the text, or its row is named with an error. The texts are the same in every
 * run.
 */
final class AnyValue {
  private static final String RUN =
      "draft letter --recipients lists/people.csv --form governor --points usmca-enforcement"
          + " --date 2022-06-15 --format docx,text --keep-going";

  private static final String TEMPLATE =
      """
      @salutation $recipient.salutation

      Motto: $recipient.extra.motto;

      @closing $recipient.close

      @signatures
      #foreach ($s in $signers)
      - $s.name
      #end
      """;

  private static final String SIGNS = "#*_`~[](){}<>@&^|\\/!?.,;:'\"$%=+-0123456789 aZ";

  /** First and last character of what names are written in, and some that break readers. */
  private static final int[][] SCRIPTS = {
    {' ', '~'},
    {0xA0, 0x17F},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x590, 0x5F4},
    {0x600, 0x6FF},
    {0x900, 0x97F},
    {0xE00, 0xE7F},
    {0x2000, 0x206F},
    {0x20A0, 0x20BF},
    {0x3040, 0x30FF},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0xD800, 0xDFFF},
    {0xE000, 0xF8FF},
    {0xFB00, 0xFB06},
    {0xFE00, 0xFE0F},
    {0xFF00, 0xFFFF},
    {0x1D400, 0x1D7FF},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x2A6DF},
    {0, 0x10FFFF},
  };

  private final Random random = new Random(20220612);
  private final Path folder;

  AnyValue(Path folder) {
    this.folder = folder;
  }

  /**
   * Lets so many texts through.
   *
   * @return those that did not come out as they must, in words
   */
  List<String> run(int count) throws IOException {
    List<String> values = new ArrayList<>();
    while (values.size() < count) {
      String value = value();
      if (!value.isEmpty() && Characters.firstForbidden(value) < 0) {
        values.add(value);
      }
    }
    Folders.empty(folder);
    Scene scene = new Scene(folder);
    scene.build(
        List.of(
            new Content("lists/people.csv", list(values)),
            new Content("templates/letter.vm", TEMPLATE)),
        "");
    Printed printed = new Terminal(scene.office()).run(RUN.split(" ", -1));
    return broken(values, printed, scene.out());
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    for (int n = 1 + random.nextInt(30); n > 0; n--) {
      value.appendCodePoint(random.nextBoolean() ? sign() : letter());
    }
    String text = value.toString().replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    return text.matches("(?s)'[=+@-].*") ? "" : text;
  }

  private int sign() {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private int letter() {
    int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    return script[0] + random.nextInt(script[1] - script[0] + 1);
  }

  private static String list(List<String> values) {
    StringBuilder list = new StringBuilder("id,name,surname,courtesy,state,motto\n");
    for (int i = 0; i < values.size(); i++) {
      list.append("row-").append(i).append(",Pat Specimen,Specimen,Ms.,Texas,");
      list.append(Quoting.fill("{attack as csv}", values.get(i))).append('\n');
    }
    return list.toString().replace("\\{", "\\{5C}{");
  }

  private static List<String> broken(List<String> values, Printed printed, Path out)
      throws IOException {
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String name = "2022-06-15-letter-row-" + i;
      Path word = out.resolve(name + ".docx");
      Path text = out.resolve(name + ".txt");
      boolean stands =
          Files.exists(word)
              ? Drafts.word(word).contains("Motto: " + values.get(i) + ";\n")
                  && solid(Files.readString(text)).contains(solid(values.get(i)))
              : isNamed(i, printed);
      if (!stands) {
        broken.add("row " + i + ": " + values.get(i) + (Files.exists(word) ? "" : " (not there)"));
      }
    }
    return broken;
  }

  private static boolean isNamed(int row, Printed printed) {
    return printed.all().contains("row-" + row + ": error: ")
        || printed.all().contains("lists/people.csv:" + (row + 2) + ": error: ");
  }

  /** A text is wrapped where it has blanks. */
  private static String solid(String text) {
    return text.replaceAll("\\s", "");
  }
}
