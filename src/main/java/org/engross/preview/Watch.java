package org.engross.preview;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Looks at an office's files a few times a second, since the JDK hears of changes late on a Mac.
 * Each state of the files has a number, which grows with every change; a change counts when the
 * files were the same at two looks, so that no half-saved file is read.
 */
final class Watch implements AutoCloseable {
  private static final int DEEPEST = 4;
  private static final int MOST_FILES = 2000;
  private static final long PAUSE_MILLIS = 150;
  private static final Set<String> SKIPPED = Set.of("out", "target", "node_modules");

  private final Supplier<List<Path>> places;
  private final Thread thread = new Thread(this::run, "watch");
  private String known;
  private String before;
  private long generation = 1;
  private boolean closed;

  /**
   * A watch that has not begun.
   *
   * @param places the files, and the folders with all that lies in them
   */
  Watch(Supplier<List<Path>> places) {
    this.places = places;
    this.known = look();
    this.before = known;
    thread.setDaemon(true);
  }

  /** Begins to look, on a thread that ends with the process. */
  void start() {
    thread.start();
  }

  /** The number of the state in which the files are. */
  synchronized long generation() {
    return generation;
  }

  /**
   * Waits for another state than one that is known.
   *
   * @param millis how long at most
   * @return the number of the state, which may be the known one; -1 if the watch has ended
   */
  synchronized long await(long from, long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = millis; !closed && generation == from && left > 0; left = millisTo(end)) {
      wait(left);
    }
    return closed ? -1 : generation;
  }

  private static long millisTo(long end) {
    return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
  }

  @Override
  public synchronized void close() {
    closed = true;
    thread.interrupt();
    notifyAll();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLIS);
        see(look());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The preview has ended.
    }
  }

  /** Takes what a look showed. */
  synchronized void see(String now) {
    if (!now.equals(known) && now.equals(before)) {
      known = now;
      generation++;
      notifyAll();
    }
    before = now;
  }

  /** The names, sizes and times of all files, as one text. */
  String look() {
    Map<String, String> seen = new TreeMap<>();
    for (Path place : places.get()) {
      try {
        Files.walkFileTree(
            place, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor(place, seen));
      } catch (IOException e) {
        seen.put(place.toString(), "cannot be read");
      }
    }
    return seen.toString();
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, String> seen;

    Visitor(Path root, Map<String, String> seen) {
      this.root = root;
      this.seen = seen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skipped = SKIPPED.contains(name) || name.startsWith(".");
      return skipped && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      seen.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
      return seen.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      seen.put(file.toString(), "cannot be read");
      return FileVisitResult.CONTINUE;
    }
  }
}
