package org.engross.desk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.engross.ledger.Ledgers;
import org.engross.markup.Markup;
import org.engross.office.Office;
import org.engross.office.OfficeFiles;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.ReadFolder;
import org.engross.template.Shared;
import org.engross.template.TemplateLibrary;

/**
 * The office that a run works for: what it keeps, and its templates, each with the shipped ones
 * behind. Without a folder that has an {@code office.yaml} it is the shipped sample office.
 *
 * @param name how a person knows it: the folder, or "the shipped sample office"
 * @param folder the office's own files
 * @param files what the office keeps
 * @param templates its templates
 * @param frames the Word files whose look its drafts take
 * @param from the folder of the packet, or where the person stands
 * @param shownFrom the folder from which a person reads the names of files
 */
public record Workspace(
    String name,
    ReadFolder folder,
    OfficeFiles files,
    TemplateLibrary templates,
    Frames frames,
    Path from,
    Path shownFrom) {

  /**
   * The nearest folder with an {@code office.yaml}, from this folder upward; else the sample
   * office.
   *
   * @param from where to look first
   * @param shownFrom the folder from which a person reads the names of files
   */
  public static Workspace open(Path from, Path shownFrom, Problems problems) {
    Optional<Path> root = rootAbove(from);
    if (root.isEmpty()) {
      refuseHalfAnOffice(from, shownFrom, problems);
    }
    ReadFolder own = new ReadFolder(folder(root, shownFrom));
    TemplateLibrary templates = templates(own.over(Shipped.templates()));
    HeadStart.begin();
    Cache cache = Cache.of(System.getenv());
    OfficeFiles files =
        root.map(r -> new OfficeCache(cache, r).read(own, Shipped.office(), problems))
            .orElseGet(() -> OfficeFiles.read(own, Shipped.office(), problems));
    Gallery gallery =
        Gallery.read(files.office().map(Office::pictures).orElse(Map.of()), own, cache, problems);
    Map<String, Markup> snippets = Snippets.read(own, gallery.pictures(), problems);
    TemplateLibrary knowing =
        templates
            .knowing(files.office().map(Office::fieldTypes).orElse(Map.of()))
            .sharing(new Shared(snippets, gallery.pictures(), files.office().isEmpty()));
    Frames frames = new Frames(own, files.office(), knowing, cache, gallery);
    if (!own.list("templates", ".docx").isEmpty()) {
      WordTemplates.join(knowing, own, frames);
    }
    return new Workspace(
        root.map(Path::toString).orElse("the shipped sample office"),
        own,
        files,
        knowing,
        frames,
        from,
        shownFrom);
  }

  private static Folder folder(Optional<Path> root, Path shownFrom) {
    return root.map(r -> Folder.directory(r, shown(r, shownFrom))).orElseGet(Shipped::office);
  }

  /** Counts a file among the inputs that was read beside the office's folder, as a packet is. */
  public void read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    folder.add(portable(absolute), absolute);
  }

  /**
   * What was read until now of the office's own, by the names that the office has for it, each with
   * a checksum.
   */
  public SortedMap<String, String> inputs() {
    return folder.sums();
  }

  /** The shipped templates alone, wherever a person stands. */
  public static TemplateLibrary shippedTemplates() {
    return templates(Shipped.templates());
  }

  private static TemplateLibrary templates(Folder folder) {
    return new TemplateLibrary(
        folder, Shipped.templates(), Shipped.MACROS, DraftFields.TYPES, System::nanoTime);
  }

  /**
   * A folder with lists or points but no office.yaml is an office that would write as the sample.
   */
  private static void refuseHalfAnOffice(Path from, Path shownFrom, Problems problems) {
    Path folder = from.toAbsolutePath().normalize();
    for (String part : List.of("office.yml", "people", "points", "packets")) {
      if (Files.exists(folder.resolve(part))) {
        problems.error(
            Place.of(shown(folder, shownFrom) + "office.yaml"),
            "there is no such file, though this folder has " + part,
            "an office is a folder with an office.yaml: write one, or go to another folder");
        return;
      }
    }
  }

  /** Where the ledgers lie that a packet of this office names. */
  public Ledgers ledgers() {
    return new Ledgers(from, rootAbove(from).orElse(from), shownFrom);
  }

  /**
   * A file of an office as that office names it on any machine: {@code packets/ustr.yaml}; of one
   * that lies in no office, its own name.
   *
   * @param file absolute
   */
  public static String portable(Path file) {
    Path named =
        rootAbove(file.getParent()).map(r -> r.relativize(file)).orElse(file.getFileName());
    return named.toString().replace('\\', '/');
  }

  /** The folder of the nearest office, from this folder upward. */
  public static Optional<Path> rootAbove(Path from) {
    for (Path folder = from.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("office.yaml"), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The prefix by which a person in {@code shownFrom} names files of a folder. */
  private static String shown(Path root, Path shownFrom) {
    Path here = shownFrom.toAbsolutePath().normalize();
    if (root.equals(here)) {
      return "";
    }
    Path shown = root.startsWith(here) ? here.relativize(root) : root;
    return shown.toString().replace('\\', '/') + "/";
  }
}
