package org.engross.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * Reads the YAML files that the jar carries when it is built, and puts what was read beside them:
 * {@code office.yaml.nodes} beside {@code office.yaml}.
 */
public final class Preparation {
  private static final List<String> FOLDERS =
      List.of("examples", "examples/people", "examples/points", "org/engross/office");

  private static final String BUILD = "org/engross/office/build";

  private Preparation() {}

  /** Prepares the files of a folder of classes: the only argument. */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    for (String folder : FOLDERS) {
      for (Path file : yaml(classes.resolve(folder))) {
        Files.write(prepared(file), encoded(file));
      }
    }
    Files.writeString(classes.resolve(BUILD), hash(classes));
  }

  /** Tells the builds apart: a hash over all that the jar carries. */
  public static String build() {
    try (InputStream in = Preparation.class.getClassLoader().getResourceAsStream(BUILD)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + BUILD);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith(BUILD)) {
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Path prepared(Path file) {
    return file.resolveSibling(file.getFileName() + Folder.PREPARED);
  }

  private static byte[] encoded(Path file) throws IOException {
    Problems problems = new Problems();
    Source source = Source.decode(file.toString(), Files.readAllBytes(file));
    Node node = NodeReader.read(new Lines(source), problems).orElseThrow();
    if (!problems.list().isEmpty()) {
      throw new IllegalStateException(problems.list().toString());
    }
    return NodeCode.encode(node);
  }
}
