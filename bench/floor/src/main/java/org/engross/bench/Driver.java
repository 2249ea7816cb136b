package org.engross.bench;

import java.nio.file.Files;
import java.util.Arrays;

/**
 * The two floors, below which no program gets. {@code write} writes the bytes of one finished
 * letter again and again; {@code deflate} joins each recipient's lines to the words around them and
 * compresses that. Both bring their files to the disk in the order in which Engross does.
 */
final class Driver {
  private interface Maker {
    byte[] letter(Recipient recipient);
  }

  public static void main(String[] arguments) throws Exception {
    Task task = Task.of(Arrays.copyOfRange(arguments, 1, arguments.length));
    Maker maker = maker(arguments[0], Files.readAllBytes(task.template()));
    DurableFolder folder = new DurableFolder(task.folder());
    for (Recipient recipient : task.recipients()) {
      folder.stage(recipient.id() + ".docx", maker.letter(recipient));
    }
    folder.publish();
  }

  private static Maker maker(String floor, byte[] template) throws Exception {
    if (floor.equals("write")) {
      return recipient -> template;
    }
    Joined joined = new Joined(template);
    return recipient -> joined.letter(recipient.fields());
  }

  private Driver() {}
}
