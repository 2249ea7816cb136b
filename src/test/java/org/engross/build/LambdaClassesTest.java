package org.engross.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdaClassesTest {
  @TempDir private Path folder;

  /** What is changed: lambdas and method references of every kind that the language has. */
  public static final class Every implements Supplier<List<Object>> {
    private final String own = "own";
    private final List<Object> said = new ArrayList<>();

    @Override
    public List<Object> get() {
      long wide = 5_000_000_000L;
      say(() -> "captures nothing");
      say(() -> own + wide + said.size());
      say(this::secret);
      say(Every::hidden);
      say(Inner::new);
      Function<String, Integer> boxes = String::length;
      ToIntFunction<String> plain = String::length;
      ToIntFunction<Integer> unboxes = Integer::intValue;
      ToLongFunction<Integer> widens = i -> i;
      IntFunction<Object> fromInt = List::of;
      IntFunction<int[][]> array = int[][]::new;
      IntBinaryOperator adds = Math::addExact;
      BiFunction<Integer, Integer, Integer> sums = Integer::sum;
      Consumer<String> dropsTheResult = said::add;
      dropsTheResult.accept("dropped");
      said.add(boxes.apply("four") + plain.applyAsInt("one") + unboxes.applyAsInt(7));
      said.add(widens.applyAsLong(9));
      said.add(fromInt.apply(3));
      said.add(array.apply(2).length);
      said.add(adds.applyAsInt(1, 2) + sums.apply(3, 4));
      said.add(Stream.of("b", "a").sorted(String::compareTo).collect(Collectors.toList()));
      said.add(IntStream.range(0, 3).mapToObj(i -> own + i).toList());
      said.add(Deep.nested("x").get().get());
      said.add(new Inner().greet().get());
      return said;
    }

    private void say(Supplier<?> supplier) {
      said.add(String.valueOf(supplier.get()));
    }

    private String secret() {
      return "secret of " + own;
    }

    private static String hidden() {
      return "hidden";
    }

    /** A member of a nest, with a lambda of its own. */
    private static final class Inner {
      private Inner() {}

      private Supplier<String> greet() {
        String mark = said();
        return () -> this + mark;
      }

      private static String said() {
        return "!";
      }

      @Override
      public String toString() {
        return "inner";
      }
    }

    /** An interface with lambdas, one in another. */
    private interface Deep {
      static Supplier<Supplier<String>> nested(String text) {
        return () -> () -> text + text;
      }
    }
  }

  @Test
  void everyLambdaDoesWhatItDid() throws Exception {
    copy();

    LambdaClasses.main(new String[] {folder.toString()});

    assertThat(lambdas()).isZero();
    assertThat(made()).isBetween(5L, 15L); // one for those of an interface in a class
    assertThat(changed()).isEqualTo(new Every().get());
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    copy();
    LambdaClasses.main(new String[] {folder.toString()});
    long made = made();

    LambdaClasses.main(new String[] {folder.toString()});

    assertThat(made()).isEqualTo(made);
    assertThat(changed()).isEqualTo(new Every().get());
  }

  /** This test's own classes, as they were compiled. */
  private void copy() throws Exception {
    Path home = Files.createDirectories(folder.resolve("org/engross/build"));
    URL compiled = Every.class.getResource("LambdaClassesTest.class");
    try (Stream<Path> files = Files.list(Path.of(compiled.toURI()).getParent())) {
      for (Path file : files.filter(LambdaClassesTest::isOfThisTest).toList()) {
        Files.copy(file, home.resolve(file.getFileName()));
      }
    }
  }

  private static boolean isOfThisTest(Path file) {
    return file.getFileName().toString().startsWith("LambdaClassesTest");
  }

  private Object changed() throws Exception {
    URL[] urls = {folder.toUri().toURL()};
    // Its parent has JUnit and ASM, but not the test's classes as they were.
    try (URLClassLoader loader = new ChildFirst(urls)) {
      Class<?> every = loader.loadClass(Every.class.getName());
      return ((Supplier<?>) every.getConstructor().newInstance()).get();
    }
  }

  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] urls) {
      super(urls, LambdaClassesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("org.engross.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private long made() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().contains("$$Lambda")).count();
    }
  }

  /** How many calls are left that have the virtual machine make a class. */
  private int lambdas() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(new Finder(found), 0);
      }
    }
    return found.size();
  }

  private static final class Finder extends ClassVisitor {
    private final List<String> found;

    Finder(List<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String shape, String signature, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String factory, Handle bootstrap, Object... arguments) {
          if (bootstrap.getOwner().endsWith("LambdaMetafactory")) {
            found.add(called);
          }
        }
      };
    }
  }
}
