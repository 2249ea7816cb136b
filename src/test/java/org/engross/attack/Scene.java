package org.engross.attack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.engross.attack.CaseFile.Content;

/**
 * The folder in which an attack is let loose: an office of an invented member in {@code office/},
 * and beside it a file whose word no draft may ever hold. {@code {secret}} in a case file is the
 * same word, in places from which it must not come out.
 */
record Scene(Path folder) {
  /** Stands in a file outside the office's folder. */
  static final String SECRET = "the-word-that-nobody-may-read";

  private static final Path BASE = Path.of("src/test/resources/attacks/base");
  private static final String PART = "!";

  Path office() {
    return folder.resolve("office");
  }

  Path out() {
    return office().resolve("out");
  }

  /** Lays out the files, with the attack in its places. */
  void build(List<Content> files, String attack) throws IOException {
    write("secret.txt", SECRET);
    for (Path file : below(BASE.resolve("office"))) {
      write("office/" + BASE.resolve("office").relativize(file), Files.readString(file));
    }
    Map<String, List<Content>> archives = new LinkedHashMap<>();
    for (Content file : files) {
      Content filled = new Content(file.head(), fill(file.text(), attack));
      int part = file.head().indexOf(PART);
      if (part < 0) {
        put(filled);
      } else {
        String archive = file.head().substring(0, part);
        Content inside = new Content(fill(file.head().substring(part + 1), attack), filled.text());
        archives.computeIfAbsent(archive, name -> new ArrayList<>()).add(inside);
      }
    }
    for (Map.Entry<String, List<Content>> archive : archives.entrySet()) {
      pack(office().resolve(archive.getKey()), archive.getValue());
    }
  }

  /** Where it is quoted, an attack is read first; elsewhere its notation stays for the writer. */
  private static String fill(String text, String attack) {
    return filled(text, attack).replace("{secret}", SECRET);
  }

  private static String filled(String text, String attack) {
    return text.contains("{attack as ")
        ? Quoting.fill(text, Notation.read(attack))
        : Quoting.fill(text, attack);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void put(Content file) throws IOException {
    String[] head = file.head().split(" \\(|\\)", -1);
    Path path = office().resolve(head[0]);
    Files.createDirectories(path.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      write(file.text(), head.length > 1 ? head[1] : "UTF-8", out);
    }
  }

  /** Writes in an encoding, or bytes as hexadecimal digits tell them. */
  private static void write(String text, String encoding, OutputStream out) throws IOException {
    if (encoding.equals("hex")) {
      out.write(HexFormat.of().parseHex(text.replaceAll("\\s", "")));
      return;
    }
    Writer writer = new OutputStreamWriter(out, Charset.forName(encoding));
    Notation.write(text, writer);
    writer.flush();
  }

  /** A zip file: the parts of a plain file of its kind, others in their place, others more. */
  private static void pack(Path archive, List<Content> parts) throws IOException {
    Files.createDirectories(archive.getParent());
    String ending = archive.toString().substring(archive.toString().lastIndexOf('.') + 1);
    Path base = BASE.resolve(ending);
    Set<String> named = new LinkedHashSet<>();
    parts.forEach(part -> named.add(part.head()));
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
      for (Path file : below(base)) {
        String name = base.relativize(file).toString().replace('\\', '/');
        if (!named.contains(name)) {
          entry(new Content(name, Files.readString(file)), zip);
        }
      }
      for (Content part : parts) {
        entry(part, zip);
      }
    }
  }

  private static void entry(Content part, ZipArchiveOutputStream zip) throws IOException {
    String[] head = part.head().split(" \\(|\\)", -1);
    zip.putArchiveEntry(new ZipArchiveEntry(head[0]));
    write(part.text(), head.length > 1 ? head[1] : StandardCharsets.UTF_8.name(), zip);
    zip.closeArchiveEntry();
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
