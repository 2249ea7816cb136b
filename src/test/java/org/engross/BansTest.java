package org.engross;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.DecimalFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What no code of the product does, and where one place may: as a table. A call is written as
 * {@code java.nio.file.Files.write(}, with the simple names of its parameters where they matter.
 */
class BansTest {

  /** A habit, the calls that it consists of, and the classes that have a reason for it. */
  private record Ban(String habit, Pattern calls, List<String> except) {
    Ban except(String... classes) {
      return new Ban(habit, calls, List.of(classes));
    }
  }

  private static final List<Ban> BANS =
      List.of(
          ban(
                  "writes files past the outbox",
                  "java.nio.file.Files.(write|create|copy|move|delete|set|newOutput|newBufferedWriter"
                      + "|newByteChannel).*",
                  "java.nio.channels.(AsynchronousFileChannel|FileChannel).open.*",
                  "java.io.(FileOutputStream|FileWriter|RandomAccessFile).<init>.*",
                  "java.io.(PrintStream|PrintWriter).<init>.(File|String).*",
                  "java.io.File.(create|delete|mkdir|renameTo|set).*")
              .except(
                  "org.engross.outbox.Disk",
                  "org.engross.outbox.FolderLock",
                  // The folder in which LibreOffice works, among the temporary files.
                  "org.engross.render.pdf.OfficeProcess",
                  // Standard output.
                  "org.engross.cli.Main",
                  // The build's: they write into the jar's folder.
                  "org.engross.render.docx.CompilerVersion",
                  "org.engross.render.docx.FrameCompiler",
                  "org.engross.office.Preparation",
                  "org.engross.build.CallSites"),
          ban(
              "takes the machine's locale",
              "java.lang.String.to(Lower|Upper)Case..",
              "java.lang.String.formatted.*",
              "java.lang.String.format.String, .*",
              "java.io.Print(Writer|Stream).(printf|format).String, .*",
              "java.util.Formatter.<init>..",
              "java.util.Formatter.<init>.Appendable.",
              "java.util.Locale.getDefault.*",
              "java.time.format.DateTimeFormatter.ofPattern.String.",
              "java.time.format.DateTimeFormatter.ofLocalized.*",
              "java.time.format.DateTimeFormatterBuilder.toFormatter..",
              "java.text.[A-Za-z]*Format.get[A-Za-z]*Instance..",
              "java.text.(DecimalFormat|SimpleDateFormat|MessageFormat).<init>.(String)?.",
              "java.text.(Collator|BreakIterator).get[A-Za-z]*Instance.."),
          ban(
              "takes the machine's charset",
              "java.nio.charset.Charset.defaultCharset.*",
              "java.lang.String.getBytes..",
              "java.lang.String.<init>.byte[^,]*.",
              "java.lang.String.<init>.byte.., int, int.",
              "java.io.InputStreamReader.<init>.InputStream.",
              "java.io.OutputStreamWriter.<init>.OutputStream.",
              "java.io.PrintStream.<init>.OutputStream.*",
              "java.io.PrintWriter.<init>.OutputStream.*",
              "java.io.FileReader.<init>.(File|String|FileDescriptor).",
              "java.io.ByteArrayOutputStream.toString..",
              "java.util.Scanner.<init>.[A-Za-z]*."),
          ban(
                  "reads the clock or takes the machine's time zone",
                  "java.time.[A-Za-z]*.now.*",
                  "java.time.Clock.(system|tick).*",
                  "java.time.ZoneId.systemDefault.*",
                  "java.lang.System.currentTimeMillis.*",
                  "java.util.Date.<init>..",
                  "java.util.TimeZone.getDefault.*",
                  "java.util.Calendar.getInstance.*")
              .except("org.engross.cli.Main"),
          ban(
              "looks into classes",
              "java.lang.reflect.*",
              "java.lang.Class.(forName|newInstance|get(Declared)?(Method|Field|Constructor)s?[(]).*",
              "java.lang.invoke.MethodHandles.*",
              "java.lang.ClassLoader.(loadClass|defineClass).*",
              "java.net.URLClassLoader.*",
              "javax.script.*",
              "sun.misc.*"),
          ban(
                  "starts programs",
                  "java.lang.Runtime.(exec|load|loadLibrary).*",
                  "java.lang.System.(load|loadLibrary).*",
                  "java.lang.ProcessBuilder.*")
              // Shows the preview's own address.
              .except("org.engross.cli.Browser"),
          ban(
              "writes or reads objects of Java",
              "java.io.Object(Input|Output)Stream.*",
              "java.beans.*",
              "java.rmi.*",
              "javax.naming.*"),
          ban(
                  "ends the process or prints past the command",
                  "java.lang.System.(exit|setOut|setErr).*",
                  "java.lang.Runtime.(exit|halt).*",
                  "java.lang.Throwable.printStackTrace.*",
                  "java.lang.System.(out|err)")
              .except(
                  "org.engross.cli.Main",
                  // The build's.
                  "org.engross.render.docx.FrameCompiler",
                  "org.engross.office.Preparation"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.engross");

  @TestFactory
  Stream<DynamicTest> noCodeOfTheProduct() {
    return BANS.stream().map(ban -> DynamicTest.dynamicTest(ban.habit, () -> check(ban, CLASSES)));
  }

  /** Each habit once, so that a ban which matches nothing shows. */
  @SuppressWarnings({
    "BanSerializableRead",
    "DefaultCharset",
    "JavaTimeDefaultTimeZone",
    "StringCaseLocaleUsage",
    "unused"
  })
  static final class Offences {
    private Offences() {}

    static List<Object> all(Path file, byte[] bytes, String text) throws Exception {
      Files.write(file, bytes);
      FileChannel.open(file, StandardOpenOption.WRITE).close();
      Function<String, String> lower = String::toLowerCase;
      Object format = new DecimalFormat("0");
      Object written = text.formatted(1);
      Object read = new String(bytes);
      byte[] again = text.getBytes();
      Object now = LocalDate.now();
      Object method = String.class.getDeclaredMethod("length").invoke(text);
      Process process = new ProcessBuilder("true").start();
      Object java = new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
      System.out.println(text);
      return List.of(lower, format, written, read, again, now, method, process, java);
    }
  }

  @TestFactory
  Stream<DynamicTest> aBanFindsWhatItForbids() {
    JavaClasses offences = new ClassFileImporter().importClasses(Offences.class);
    return BANS.stream()
        .map(
            ban ->
                DynamicTest.dynamicTest(
                    ban.habit,
                    () ->
                        assertThatThrownBy(() -> check(ban, offences))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining(ban.habit)));
  }

  private static void check(Ban ban, JavaClasses classes) {
    noClasses()
        .that(DescribedPredicate.describe("have no reason", c -> !isExcepted(ban, c.getName())))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(ban.habit, a -> ban.calls.matcher(call(a)).matches()))
        .check(classes);
  }

  private static boolean isExcepted(Ban ban, String name) {
    return ban.except.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "$"));
  }

  /** {@code java.lang.String.getBytes(Charset)}, {@code java.lang.System.out}. */
  private static String call(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String name = owner + "." + access.getTarget().getName();
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(", ", name + "(", ")"))
        : name;
  }

  private static Ban ban(String habit, String... calls) {
    return new Ban(habit, Pattern.compile(String.join("|", calls)), List.of());
  }
}
