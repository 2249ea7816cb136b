package org.engross.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;

/**
 * Where an office keeps its files: a directory, what the jar carries, or one laid over the other.
 * Paths are relative, with {@code /} between the names, and never lead out of the folder.
 */
public interface Folder {
  /** What stands behind the name of a file that the jar carries in its read form. */
  String PREPARED = ".nodes";

  /**
   * The text at a path, or empty if there is none.
   *
   * @throws ProblemException if it is there and cannot be read as text
   */
  Optional<Source> read(String path);

  /**
   * The bytes at a path, or empty if there is none.
   *
   * @throws ProblemException if it is there and cannot be read, or has more than {@link
   *     Source#MOST_BYTES}
   */
  default Optional<byte[]> bytes(String path) {
    return Optional.empty();
  }

  /**
   * Whether there is a file at a path.
   *
   * @throws ProblemException if a symbolic link stands there, or on the way
   */
  default boolean has(String path) {
    return read(path).isPresent();
  }

  /**
   * The read form of the file at a path, if the build made it, or an earlier run: such a file is
   * known to be good.
   */
  default Optional<byte[]> prepared(String path) {
    return Optional.empty();
  }

  /**
   * The file at a path, to be read piece by piece, or empty if there is none.
   *
   * @throws ProblemException if a symbolic link leads there
   */
  default Optional<SourceFile> file(String path) {
    return bytes(path).map(bytes -> new SourceFile.InMemory(name(path), bytes));
  }

  /** How a person knows the file at a path: {@code office/templates/letter.docx}. */
  default String name(String path) {
    return path;
  }

  /** The paths of the files that lie in a sub-folder (not deeper) and end so, sorted. */
  List<String> list(String under, String ending);

  /** This folder, with the other one's files wherever this one has none of that path. */
  default Folder over(Folder other) {
    return new Layered(this, other);
  }

  /** A directory; {@code shown} is the prefix by which its files are named in problems. */
  static Folder directory(Path root, String shown) {
    return new Directory(root, shown);
  }

  /** Files that the jar carries below a prefix; {@code paths} is all there are. */
  static Folder embedded(String prefix, List<String> paths) {
    return new Embedded(prefix, List.copyOf(paths));
  }

  /** A folder of the file system. Symbolic links inside it are not followed. */
  record Directory(Path root, String shown) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      return lying(path).map(file -> Source.decode(name(path), bytes(file, name(path))));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
      return lying(path).map(file -> refuseLarge(bytes(file, name(path)), name(path)));
    }

    @Override
    public Optional<SourceFile> file(String path) {
      return lying(path).map(file -> new SourceFile.OnDisk(name(path), file));
    }

    private static byte[] refuseLarge(byte[] bytes, String name) {
      if (bytes.length > Source.MOST_BYTES) {
        throw new ProblemException(
            Problem.error(
                Place.of(name),
                "the file has more than " + Source.MOST_BYTES + " bytes",
                "make it smaller"));
      }
      return bytes;
    }

    @Override
    public boolean has(String path) {
      return lying(path).isPresent();
    }

    @Override
    public String name(String path) {
      return shown + path;
    }

    private Optional<Path> lying(String path) {
      Path file = root;
      for (String name : path.split("/", -1)) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\\') >= 0) {
          return Optional.empty();
        }
        file = file.resolve(name);
        if (Files.isSymbolicLink(file)) {
          throw new ProblemException(
              Problem.error(
                  Place.of(name(path)),
                  "this is a symbolic link, and links are not followed",
                  "put the file itself here"));
        }
      }
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(file)
          : Optional.empty();
    }

    private static byte[] bytes(Path file, String name) {
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(Source.MOST_BYTES + 1);
      } catch (IOException e) {
        throw new ProblemException(Unreadable.problem(name, e));
      }
    }

    @Override
    public List<String> list(String under, String ending) {
      Path folder = root.resolve(under);
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(f -> f.getFileName().toString())
            .filter(n -> n.endsWith(ending) && !n.startsWith("."))
            .sorted()
            .map(n -> under + "/" + n)
            .toList();
      } catch (IOException e) {
        throw new ProblemException(Unreadable.problem(name(under), e));
      } catch (UncheckedIOException e) {
        throw new ProblemException(Unreadable.problem(name(under), e.getCause()));
      }
    }
  }

  /** Files inside the jar. */
  record Embedded(String prefix, List<String> paths) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      return bytes(path).map(bytes -> Source.known(name(path), bytes));
    }

    @Override
    public String name(String path) {
      return "(shipped) " + prefix + path;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
      if (!paths.contains(path)) {
        return Optional.empty();
      }
      return Optional.of(
          resource(path)
              .orElseThrow(() -> new IllegalStateException("the jar lacks " + prefix + path)));
    }

    @Override
    public boolean has(String path) {
      return paths.contains(path);
    }

    @Override
    public Optional<byte[]> prepared(String path) {
      return paths.contains(path) ? resource(path + PREPARED) : Optional.empty();
    }

    private Optional<byte[]> resource(String path) {
      try (InputStream in = Embedded.class.getClassLoader().getResourceAsStream(prefix + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> list(String under, String ending) {
      return paths.stream()
          .filter(p -> p.startsWith(under + "/") && p.endsWith(ending))
          .filter(p -> p.indexOf('/', under.length() + 1) < 0)
          .sorted()
          .toList();
    }
  }

  /** One folder over another. */
  record Layered(Folder first, Folder second) implements Folder {
    @Override
    public Optional<Source> read(String path) {
      return first.read(path).or(() -> second.read(path));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
      return first.bytes(path).or(() -> second.bytes(path));
    }

    @Override
    public Optional<byte[]> prepared(String path) {
      return first.has(path) ? first.prepared(path) : second.prepared(path);
    }

    @Override
    public boolean has(String path) {
      return first.has(path) || second.has(path);
    }

    @Override
    public Optional<SourceFile> file(String path) {
      return first.file(path).or(() -> second.file(path));
    }

    @Override
    public String name(String path) {
      return first.name(path);
    }

    @Override
    public List<String> list(String under, String ending) {
      TreeMap<String, String> all = new TreeMap<>();
      second.list(under, ending).forEach(p -> all.put(p, p));
      first.list(under, ending).forEach(p -> all.put(p, p));
      return List.copyOf(all.values());
    }
  }
}
