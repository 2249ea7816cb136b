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

class CallSitesTest {
  @TempDir private Path folder;

  /** What is changed: lambdas, method references and records of every kind of the language. */
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
      said.addAll(records());
      return said;
    }

    private static List<Object> records() {
      All all = new All(true, 'c', (byte) 1, (short) 2, 3, 4, -0f, Double.NaN, "t", new Object());
      All copy = new All(true, 'c', (byte) 1, (short) 2, 3, 4, -0f, Double.NaN, "t", all.any);
      List<Object> others =
          List.of(
              new All(false, 'c', (byte) 1, (short) 2, 3, 4, -0f, Double.NaN, "t", all.any),
              new All(true, 'd', (byte) 1, (short) 2, 3, 4, -0f, Double.NaN, "t", all.any),
              new All(true, 'c', (byte) 2, (short) 2, 3, 4, -0f, Double.NaN, "t", all.any),
              new All(true, 'c', (byte) 1, (short) 3, 3, 4, -0f, Double.NaN, "t", all.any),
              new All(true, 'c', (byte) 1, (short) 2, 4, 4, -0f, Double.NaN, "t", all.any),
              new All(true, 'c', (byte) 1, (short) 2, 3, 5, -0f, Double.NaN, "t", all.any),
              new All(true, 'c', (byte) 1, (short) 2, 3, 4, 0f, Double.NaN, "t", all.any),
              new All(true, 'c', (byte) 1, (short) 2, 3, 4, -0f, 1, "t", all.any),
              new All(true, 'c', (byte) 1, (short) 2, 3, 4, -0f, Double.NaN, null, all.any),
              new All(true, 'c', (byte) 1, (short) 2, 3, 4, -0f, Double.NaN, "t", new Object()),
              "another");
      List<Object> said = new ArrayList<>();
      said.add(all.equals(copy));
      others.forEach(other -> said.add(all.equals(other)));
      said.add(new None().equals(new None()) + " " + new None().hashCode() + new None());
      Hash hash = new Hash(true, 'c', (byte) -1, (short) 2);
      said.add(hash + " " + hash.hashCode());
      said.add(new Wide(3, 4, -0f, Double.NaN, null, List.of("t")).hashCode());
      said.add(new Wide(3, 4, -0f, Double.NaN, null, List.of("t")).toString());
      return said;
    }

    /** A component of every type. */
    private record All(
        boolean flag,
        char letter,
        byte small,
        short shorter,
        int number,
        long wide,
        float real,
        double fine,
        String text,
        Object any) {}

    private record None() {}

    private record Hash(boolean flag, char letter, byte small, short shorter) {}

    private record Wide(int a, long b, float c, double d, String e, List<String> f) {}

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
  void everyLambdaAndEveryRecordDoesWhatItDid() throws Exception {
    copy();

    CallSites.main(new String[] {folder.toString()});

    assertThat(lambdas()).isZero();
    assertThat(callSites("ObjectMethods")).isEmpty();
    assertThat(made()).isBetween(5L, 15L); // one for those of an interface in a class
    assertThat(changed()).isEqualTo(new Every().get());
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    copy();
    CallSites.main(new String[] {folder.toString()});
    long made = made();

    CallSites.main(new String[] {folder.toString()});

    assertThat(made()).isEqualTo(made);
    assertThat(changed()).isEqualTo(new Every().get());
  }

  /** This test's own classes, as they were compiled. */
  private void copy() throws Exception {
    Path home = Files.createDirectories(folder.resolve("org/engross/build"));
    URL compiled = Every.class.getResource("CallSitesTest.class");
    try (Stream<Path> files = Files.list(Path.of(compiled.toURI()).getParent())) {
      for (Path file : files.filter(CallSitesTest::isOfThisTest).toList()) {
        Files.copy(file, home.resolve(file.getFileName()));
      }
    }
  }

  private static boolean isOfThisTest(Path file) {
    return file.getFileName().toString().startsWith("CallSitesTest");
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
      super(urls, CallSitesTest.class.getClassLoader());
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
    return callSites("LambdaMetafactory").size();
  }

  /** The names of the calls that are left to a class of the virtual machine. */
  private List<String> callSites(String bootstraps) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(new Finder(bootstraps, found), 0);
      }
    }
    return found;
  }

  private static final class Finder extends ClassVisitor {
    private final String bootstraps;
    private final List<String> found;

    Finder(String bootstraps, List<String> found) {
      super(Opcodes.ASM9);
      this.bootstraps = bootstraps;
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String shape, String signature, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String factory, Handle bootstrap, Object... arguments) {
          if (bootstrap.getOwner().endsWith(bootstraps)) {
            found.add(called);
          }
        }
      };
    }
  }
}
