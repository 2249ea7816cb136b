package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the frame compilers of different builds apart: a frame that one of them prepared is of no
 * use to another. It is a hash over the class files of this room and of the one that packs, and the
 * shipped frame.
 */
final class CompilerVersion {
  private static final String RESOURCE = "frames/compiler";
  private static final List<String> MADE_OF =
      List.of("org/engross/render/docx", "org/engross/render/docx/zip", "templates");

  private CompilerVersion() {}

  /** Writes the version of the classes in a folder into that folder. */
  static void write(Path classes) throws IOException {
    MessageDigest digest = sha256();
    for (String folder : MADE_OF) {
      try (Stream<Path> files = Files.list(classes.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    Path target = classes.resolve(RESOURCE);
    Files.createDirectories(target.getParent());
    Files.writeString(target, HexFormat.of().formatHex(digest.digest()));
  }

  /** The version of this build. */
  static String read() throws IOException {
    try (InputStream in = CompilerVersion.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
