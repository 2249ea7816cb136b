package org.engross.attack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes inputs that nobody thought of out of those that somebody wrote: pieces are cut out,
 * doubled, exchanged with pieces of another seed, or give way to what has broken readers before. In
 * a zip file one part is changed and packed again, or now and then a byte of the file itself.
 */
final class Mutator {
  private static final List<String> BREAKERS =
      List.of(
          "\0",
          "\u001b[31m",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\ud83d\ude00",
          "e\u0301",
          "\u0130",
          "\n",
          "\r\n",
          "\n\n",
          "\t",
          " ",
          "",
          "\"",
          "'",
          "\\",
          "\\\\",
          "$",
          "$!",
          "${",
          "}",
          "#",
          "##",
          "#*",
          "*#",
          "#end",
          "#if(",
          "#foreach($x in $signers)",
          "#set($x = 'a')",
          "(",
          ")",
          "[",
          "]",
          "[]",
          "{",
          "{}",
          "{{",
          "<",
          ">",
          "</",
          "/>",
          "<!--",
          "]]>",
          "<![CDATA[",
          "&",
          "&amp;",
          "&#0;",
          "&#x202E;",
          "&x;",
          "<!DOCTYPE x>",
          "@",
          "@closing ",
          "@signatures\n",
          "^[",
          "[^1]",
          "](",
          "**",
          "*",
          "_",
          "`",
          "~~~",
          "---",
          "...",
          "- ",
          "1. ",
          ": ",
          ":",
          ",",
          ";",
          "|",
          "&a ",
          "*a",
          "!!x ",
          "<<: ",
          "%",
          "? ",
          "=",
          "==",
          "null",
          "~",
          "NO",
          "-1",
          "0",
          "99999999999999999999",
          "1e999",
          "2022-02-30",
          "0000-00-00",
          "../",
          "/etc/passwd",
          "C:\\",
          "a".repeat(300),
          "(".repeat(100),
          "[".repeat(100),
          "\u0301".repeat(100));

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** A changed input of this target's seeds. */
  Target.Seed next(List<Target.Seed> seeds) {
    Target.Seed seed = seeds.get(random.nextInt(seeds.size()));
    byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
    boolean inside = isZip(seed.bytes()) && random.nextInt(8) > 0;
    return new Target.Seed(
        seed.ending(), inside ? zip(seed.bytes(), other) : changed(seed.bytes(), other));
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private byte[] changed(byte[] bytes, byte[] other) {
    byte[] changed = bytes;
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      changed = once(changed, other);
    }
    return changed;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 + (random.nextBoolean() ? 8 : 200)));
    return switch (random.nextInt(7)) {
      case 0 -> replaced(bytes, from, to, new byte[0]);
      case 1 -> replaced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
      case 2 -> replaced(bytes, from, to, piece(other));
      case 3 -> replaced(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
      case 4 -> replaced(bytes, from, bytes.length, new byte[0]);
      default -> replaced(bytes, from, random.nextBoolean() ? from : to, breaker());
    };
  }

  private byte[] breaker() {
    return BREAKERS.get(random.nextInt(BREAKERS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] piece(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(100)));
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(by, 0, by.length);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private byte[] zip(byte[] bytes, byte[] otherSeed) {
    try {
      Map<String, byte[]> parts = parts(bytes);
      List<String> names = List.copyOf(parts.keySet());
      String name = names.get(random.nextInt(names.size()));
      byte[] other = parts.get(names.get(random.nextInt(names.size())));
      if (random.nextInt(12) == 0) {
        parts.remove(name);
      } else {
        parts.put(name, changed(parts.get(name), other));
      }
      return packed(parts);
    } catch (IOException | IllegalArgumentException e) {
      return changed(bytes, otherSeed); // a seed that is broken itself
    }
  }

  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] packed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
