package org.engross.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it lies there, for those that read it piece by piece and never hold the whole of it.
 */
public sealed interface SourceFile {

  /** How a person knows it: {@code lists/governors.csv}. */
  String name();

  /** Its bytes from the beginning, to be closed by whoever opens it. */
  InputStream open() throws IOException;

  /** A file of the file system. */
  record OnDisk(String name, Path path) implements SourceFile {
    /** Refuses null. */
    public OnDisk {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(path, "path");
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** A file that the jar carries. */
  @SuppressWarnings("ArrayRecordComponent") // two of these are never compared
  record InMemory(String name, byte[] bytes) implements SourceFile {
    /** Refuses null. */
    public InMemory {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(bytes, "bytes");
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
