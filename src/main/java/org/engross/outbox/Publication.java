package org.engross.outbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.engross.outbox.Fate.Beside;
import org.engross.outbox.Fate.Planned;
import org.engross.problem.ProblemException;

/**
 * Gives staged drafts their names, in steps of which each is safe to be the last: planned, forced,
 * announced in the journal, placed. One that fails stops only itself.
 */
final class Publication {
  /**
   * File systems gather the forces that wait at one time. For 1,000 drafts of 14 KB on ext4
   * (medians): written without force 96 ms, each forced at once 377 ms, all written and then each
   * forced 321 ms, the same on eight threads 160 ms.
   */
  private static final int FORCES_AT_ONCE = 8;

  private final Inventory inventory;
  private final Disk disk;
  private final Temporaries temporaries;
  private final Predicate<String> taken;
  private List<Fate> fates = new ArrayList<>();

  /**
   * The publication of drafts, in this order.
   *
   * @param taken which names another draft of the batch takes
   */
  Publication(
      Inventory inventory,
      Disk disk,
      Temporaries temporaries,
      Predicate<String> taken,
      List<Staged> drafts) {
    this.inventory = inventory;
    this.disk = disk;
    this.temporaries = temporaries;
    this.taken = taken;
    inventory.listAgain();
    drafts.forEach(draft -> fates.add(planned(draft)));
  }

  private Fate planned(Staged draft) {
    try {
      Planned plan = plan(draft);
      if (plan.writes() && !draft.isWritten()) {
        throw new FileAlreadyExistsException(file(draft).toString());
      }
      return plan;
    } catch (ProblemException e) {
      return new Fate.Failed(draft, e.problems());
    } catch (IOException e) {
      return Fate.Failed.of(draft, file(draft), "be read", e);
    }
  }

  private Path file(Staged draft) {
    return inventory.file(draft.name());
  }

  private Planned plan(Staged draft) throws IOException {
    Found found = inventory.findListed(draft.name(), draft.sha256());
    return found == Found.A_PERSONS
        ? planBeside(draft)
        : new Planned(draft, found, Optional.empty());
  }

  private Planned planBeside(Staged draft) throws IOException {
    Outcome.Kept.Reason reason =
        inventory.manifest().find(draft.name()).isPresent()
            ? Outcome.Kept.Reason.EDITED
            : Outcome.Kept.Reason.FOREIGN;
    for (int n = 1; ; n++) {
      String name = beside(draft.name(), n);
      Found found = taken.test(name) ? Found.NO_FILE : inventory.find(name, draft.sha256());
      if (found != Found.A_PERSONS && found != Found.NO_FILE) {
        return new Planned(draft, found, Optional.of(new Beside(name, reason)));
      }
    }
  }

  /** {@code letter.new.docx}, {@code letter.new-2.docx}, ... */
  private static String beside(String name, int n) {
    int dot = name.lastIndexOf('.');
    int end = dot < 0 ? name.length() : dot;
    return name.substring(0, end) + ".new" + (n == 1 ? "" : "-" + n) + name.substring(end);
  }

  /** Brings the temporary files to the medium, and tells of each. */
  void force(Runnable saved) {
    List<Fate> forced = new ArrayList<>(fates.size());
    Workers.inOrder(
        fates.size(),
        FORCES_AT_ONCE,
        () -> i -> forced(fates.get(i)),
        (i, fate) -> {
          forced.add(fate);
          saved.run();
        });
    fates = forced;
  }

  private Fate forced(Fate fate) {
    if (!(fate instanceof Planned plan) || !plan.writes()) {
      return fate;
    }
    try {
      disk.force(temporary(plan));
      return plan;
    } catch (IOException e) {
      return Fate.Failed.of(plan.draft(), inventory.file(plan.name()), "be written", e);
    }
  }

  private Path temporary(Planned plan) {
    return temporaries.file(plan.draft().temporary());
  }

  /**
   * Writes into the journal what is about to take its name, if anything is.
   *
   * @param runs those that ordered it
   */
  void announce(Journal journal, Map<String, String> runs) throws IOException {
    List<byte[]> lines = Fate.planned(fates).filter(Planned::writes).map(Planned::line).toList();
    if (!lines.isEmpty()) {
      List<byte[]> all = new ArrayList<>(lines.size() + runs.size());
      runs.forEach((key, run) -> all.add(ManifestJson.runLine(key, run)));
      all.addAll(lines);
      journal.write(all);
    }
  }

  /** Gives the files their names, and brings these to the medium. */
  void place(Path folder) throws IOException {
    boolean writes = Fate.planned(fates).anyMatch(Planned::writes);
    fates.replaceAll(fate -> fate instanceof Planned plan ? placed(plan) : fate);
    if (writes) {
      disk.forceFolder(folder);
    }
  }

  private Fate placed(Planned plan) {
    Path file = inventory.file(plan.name());
    try {
      place(plan, file);
      return plan;
    } catch (IOException e) {
      return Fate.Failed.of(plan.draft(), file, "be written", e);
    }
  }

  private void place(Planned plan, Path file) throws IOException {
    if (plan.found() == Found.NOTHING) {
      disk.publish(temporary(plan), file);
    } else if (plan.found() == Found.OURS) {
      // Forcing took its time, and somebody may have saved the file since it was looked at; hashing
      // takes its time, too.
      String before = state(file);
      boolean isOurs = inventory.find(plan.name(), plan.draft().sha256()) == Found.OURS;
      if (!isOurs || !state(file).equals(before)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      disk.replace(temporary(plan), file);
    }
  }

  /** Another after the file was saved, and none after it was deleted. */
  private static String state(Path file) throws IOException {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.fileKey() + " " + now.size() + " " + now.lastModifiedTime();
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** The manifest entries of what lies under its name. */
  EntryList entries() {
    return EntryList.ofLines(Fate.planned(fates).map(Planned::line).toList());
  }

  Published outcomes() {
    return new Published(fates, inventory);
  }
}
