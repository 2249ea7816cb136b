package org.engross.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.engross.check.OutlineReader.Item;
import org.engross.check.OutlineReader.Part;
import org.engross.check.PointFigures.Cited;
import org.engross.source.Source;

/**
 * Where in a paper its numbers stand: sections, and the items of their lists.
 *
 * <pre>
 * A Paper                                              Introduction
 * In 2022 ...                                          Introduction
 *
 * Every indicator is headed in the wrong direction:    Indicators
 *
 * - **Deaths.** Nearly 106,000 ...                     Indicators, item 1
 * - **Encounters.** Some 7,500 a day ...               Indicators, item 2
 *
 * Six Recommendations for Congress:                    Recommendations
 *
 * 1. Secure the border.                                Recommendations, item 1
 *    - This is nested.                                 Recommendations, item 1
 * </pre>
 *
 * <p>A paper with two headings or more has the sections that these begin, each with the sections
 * under it; a single first heading above them is the title. Another paper has a section at each
 * paragraph that ends with a colon and leads in to a list. A section is called by its whole
 * heading, or by words of the heading or lead-in, whatever their case and number: "Indicators" for
 * "Every indicator is headed in the wrong direction:". What stands before the first section is the
 * "Introduction".
 *
 * <p>The items of a list are counted over blank lines and over page ends that tear a paragraph; an
 * item goes on until the next one or the end of its section. A numbered item has the number that
 * the paper gives it.
 */
public final class PaperOutline {
  private static final String INTRODUCTION = "Introduction";
  private static final int LONGEST_NAME = 60;

  private final String name;
  private final List<Section> sections;

  private PaperOutline(String name, List<Section> sections) {
    this.name = name;
    this.sections = sections;
  }

  /** A part of the paper with the name that messages give it. */
  private record Section(String name, Part part, Set<String> lead, List<Set<String>> items) {

    static Section of(Part part, Collection<String> names) {
      String own = names.stream().filter(n -> isCalled(part, n)).findFirst().orElse(title(part));
      List<Set<String>> items = part.items().stream().map(Item::text).map(Figures::values).toList();
      return new Section(own, part, Figures.values(part.lead()), items);
    }

    private static String title(Part part) {
      String title = part.level() == OutlineReader.PREFACE ? INTRODUCTION : part.title();
      return title.length() <= LONGEST_NAME
          ? title
          : title.substring(0, title.lastIndexOf(' ', LONGEST_NAME)) + " ...";
    }

    boolean hasItem(String item) {
      return part.items().stream().anyMatch(i -> isNumber(i, item));
    }

    /** The numbers of one item, or of the section without the sections under it. */
    Set<String> figures(Cited cited) {
      Set<String> all = new HashSet<>();
      if (cited.item().isEmpty()) {
        all.addAll(lead);
      }
      for (int i = 0; i < items.size(); i++) {
        if (cited.item().isEmpty() || isNumber(part.items().get(i), cited.item().get())) {
          all.addAll(items.get(i));
        }
      }
      return all;
    }

    private static boolean isNumber(Item item, String wanted) {
      return Integer.toString(item.number()).equals(wanted);
    }
  }

  /**
   * Reads a paper in Markdown or plain text.
   *
   * @param names the names by which points call its sections; messages then call them so too
   */
  public static PaperOutline of(Source paper, Collection<String> names) {
    List<Section> sections =
        OutlineReader.parts(paper.text()).stream().map(p -> Section.of(p, names)).toList();
    return new PaperOutline(paper.name(), sections);
  }

  /** The paper as messages call it: its file. */
  public String name() {
    return name;
  }

  /** Whether the paper has this place. */
  public boolean has(Cited cited) {
    List<Section> found = find(cited.section());
    return cited
        .item()
        .map(item -> found.stream().anyMatch(s -> s.hasItem(item)))
        .orElse(!found.isEmpty());
  }

  /** The values of the numbers at a place; none if the paper does not have it. */
  public Set<String> figuresAt(Cited cited) {
    Set<String> all = new LinkedHashSet<>();
    find(cited.section()).forEach(s -> all.addAll(s.figures(cited)));
    return all;
  }

  /** Every place where a number stands, by its {@linkplain Figure#value value}. */
  public List<Cited> placesOf(String value) {
    List<Cited> places = new ArrayList<>();
    for (Section section : sections) {
      if (section.lead.contains(value)) {
        places.add(new Cited(section.name, Optional.empty()));
      }
      for (int i = 0; i < section.items.size(); i++) {
        if (section.items.get(i).contains(value)) {
          String item = Integer.toString(section.part.items().get(i).number());
          places.add(new Cited(section.name, Optional.of(item)));
        }
      }
    }
    return places;
  }

  /** Whether the paper has a section of this name. */
  public boolean hasSection(String section) {
    return !find(section).isEmpty();
  }

  /** The names of the sections, in the order of the paper. */
  public List<String> sections() {
    return sections.stream().map(Section::name).distinct().toList();
  }

  /** The numbers of a section's items, in the order of the paper. */
  public List<String> items(String section) {
    return find(section).stream()
        .flatMap(s -> s.part.items().stream())
        .map(i -> Integer.toString(i.number()))
        .toList();
  }

  /** The sections so called, each with those under it: a whole heading before words of one. */
  private List<Section> find(String wanted) {
    List<Section> found = withThoseUnder(s -> s.part.title().equalsIgnoreCase(wanted.strip()));
    if (found.isEmpty()) {
      found = withThoseUnder(s -> isCalled(s.part, wanted));
    }
    boolean preface = found.isEmpty() && wanted.strip().equalsIgnoreCase(INTRODUCTION);
    return preface ? sections.subList(0, 1) : found;
  }

  private List<Section> withThoseUnder(Predicate<Section> called) {
    List<Section> found = new ArrayList<>();
    int level = Integer.MAX_VALUE;
    for (Section section : sections) {
      boolean under = section.part.level() > level;
      if (!under) {
        level = called.test(section) ? section.part.level() : Integer.MAX_VALUE;
      }
      if (under || level != Integer.MAX_VALUE) {
        found.add(section);
      }
    }
    return found;
  }

  private static boolean isCalled(Part part, String wanted) {
    Set<String> words = words(wanted);
    return !words.isEmpty() && words(part.title()).containsAll(words);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > from) {
          words.add(singular(text.substring(from, i).toLowerCase(Locale.ROOT)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
