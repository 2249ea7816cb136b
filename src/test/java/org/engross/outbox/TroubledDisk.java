package org.engross.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A disk that writes down what changes it, and comes to grief at the Nth change. */
final class TroubledDisk extends Disk {
  /** As when the process is killed: nothing is done from then on, not even cleaning up. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

  private final int at;
  private final boolean kills;
  private final AtomicInteger changes = new AtomicInteger();
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  private TroubledDisk(int at, boolean kills) {
    this.at = at;
    this.kills = kills;
  }

  /** Only writes down. */
  static TroubledDisk recording() {
    return new TroubledDisk(Integer.MAX_VALUE, false);
  }

  /** The Nth change, from 1, is done by half if it writes, and nothing is done after it. */
  static TroubledDisk killedAt(int change) {
    return new TroubledDisk(change, true);
  }

  /** The Nth change, from 1, finds no space; those after it do. */
  static TroubledDisk fullAt(int change) {
    return new TroubledDisk(change, false);
  }

  /** Whether the run went so far. */
  boolean cameToGrief() {
    return changes.get() >= at;
  }

  /** What changed the disk, in order: "force .tmp-engross-N". */
  List<String> done() {
    return List.copyOf(done);
  }

  private boolean isTrouble(String verb, Path file) {
    int change = changes.incrementAndGet();
    done.add(verb + " " + NUMBER.matcher(file.getFileName().toString()).replaceAll("N"));
    return change == at || kills && change > at;
  }

  private void change(String verb, Path file) throws IOException {
    if (isTrouble(verb, file)) {
      throw trouble();
    }
  }

  private IOException trouble() {
    if (kills) {
      throw new Killed();
    }
    return new IOException("No space left on device");
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    change("create", folder);
    super.createFolder(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    boolean first = !cameToGrief();
    if (isTrouble("write", file)) {
      if (first) {
        super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw trouble();
    }
    super.write(file, bytes);
  }

  @Override
  public void write(Path file, Iterable<byte[]> pieces) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    pieces.forEach(whole::writeBytes);
    write(file, whole.toByteArray());
  }

  @Override
  public void force(Path file) throws IOException {
    change("force", file);
    super.force(file);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    change("force", folder);
    super.forceFolder(folder);
  }

  @Override
  public void publish(Path temporary, Path file) throws IOException {
    change("publish", file);
    super.publish(temporary, file);
  }

  @Override
  public void replace(Path temporary, Path file) throws IOException {
    change("replace", file);
    super.replace(temporary, file);
  }

  @Override
  public void delete(Path file) throws IOException {
    change("delete", file);
    super.delete(file);
  }
}
