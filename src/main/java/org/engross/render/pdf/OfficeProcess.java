package org.engross.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.jodconverter.core.document.DocumentFamily;
import org.jodconverter.core.document.DocumentFormat;
import org.jodconverter.core.document.SimpleDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.ExistingProcessAction;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.jodconverter.local.process.ProcessManager;

/**
 * One running LibreOffice with a folder of its own for its profile and what passes through it. It
 * listens at a port that only this machine reaches. The only place that loads JODConverter.
 */
final class OfficeProcess implements AutoCloseable {
  private static final DocumentFormat WORD =
      DocumentFormat.builder()
          .name("Word")
          .extension("docx")
          .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
          .inputFamily(DocumentFamily.TEXT)
          .loadFilterName("MS Word 2007 XML")
          .build();

  private static final DocumentFormat PDF = pdf(Map.of());

  /** Backs of sheets on which nothing stands are pages too. */
  private static final DocumentFormat PDF_OF_SHEETS = pdf(Map.of("IsSkipEmptyPages", false));

  private static DocumentFormat pdf(Map<String, Object> more) {
    Map<String, Object> how = new HashMap<>(more);
    how.put("PDFUACompliance", true);
    how.put("UseTaggedPDF", true);
    return DocumentFormat.builder()
        .name("PDF")
        .extension("pdf")
        .mediaType("application/pdf")
        .storeFilterName(DocumentFamily.TEXT, "writer_pdf_Export")
        .storeProperty(DocumentFamily.TEXT, "FilterData", how)
        .build();
  }

  /** Nothing is asked, nothing is fetched, no macro runs (UpdateDocMode, MacroExecMode: 0). */
  private static final Map<String, Object> LOADING =
      Map.of("Hidden", true, "ReadOnly", true, "UpdateDocMode", 0, "MacroExecutionMode", 0);

  /**
   * The profile that it starts with. It takes itself for no new version, which would draw pictures
   * for ten seconds to try the screen; it runs no macro and follows no link to elsewhere.
   */
  private static final String PROFILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Setup/Product">
          <prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
        </item>
      </oor:items>
      """;

  private final Path folder;
  private final LocalOfficeManager manager;
  private final Duration patience;
  private final Thread atExit = new Thread(this::stop, "office");

  private OfficeProcess(Path folder, LocalOfficeManager manager, Duration patience) {
    this.folder = folder;
    this.manager = manager;
    this.patience = patience;
  }

  /** The folder of a LibreOffice in one of the places where installers put it. */
  static Optional<File> usualFolder() {
    return Optional.ofNullable(LocalOfficeUtils.getDefaultOfficeHome())
        .filter(OfficeProcess::isOffice);
  }

  /** Whether a folder holds the program. */
  static boolean isOffice(File folder) {
    return LocalOfficeUtils.getOfficeExecutable(folder).isFile();
  }

  /**
   * Starts the office of a folder.
   *
   * @param patience how long it may take to start, and for each file
   * @throws ProblemException if it does not start
   */
  static OfficeProcess start(File home, Duration patience) {
    try {
      Path folder = Files.createTempDirectory("engross-office-");
      OfficeProcess process =
          new OfficeProcess(folder, manager(home, folder, patience.toMillis()), patience);
      process.start();
      return process;
    } catch (IOException e) {
      throw notStarted(home, "no folder or port can be had for it");
    } catch (OfficeException e) {
      throw notStarted(home, "it does not answer");
    }
  }

  private void start() throws OfficeException {
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      manager.start();
    } catch (OfficeException e) {
      close();
      throw e;
    }
  }

  private static ProblemException notStarted(File home, String reason) {
    return new ProblemException(
        Problem.error(
            Place.NOWHERE,
            "LibreOffice in " + home + " could not be started: " + reason,
            "open it once by hand to see what it says, or name another with ENGROSS_OFFICE"));
  }

  private static LocalOfficeManager manager(File home, Path folder, long patience)
      throws IOException {
    Path profile = folder.resolve("profile");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user/registrymodifications.xcu"), PROFILE);
    return LocalOfficeManager.builder()
        .officeHome(home)
        .workingDir(folder.toFile())
        .templateProfileDir(profile.toFile())
        .portNumbers(freePort())
        .existingProcessAction(ExistingProcessAction.FAIL)
        .processManager(new Ending())
        .processRetryInterval(50L)
        .processTimeout(patience)
        .taskExecutionTimeout(patience)
        .taskQueueTimeout(patience)
        .maxTasksPerProcess(0)
        .startFailFast(true)
        .build();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Ends a process that no longer answers, and on Windows the one that it started, by handle. */
  private static final class Ending implements ProcessManager {
    @Override
    public boolean canFindPid() {
      return false;
    }

    @Override
    public void kill(Process process, long unknown) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /**
   * A Word file as a PDF.
   *
   * @param bothSides whether the empty backs of sheets are pages too
   * @throws ProblemException if the office fails at it or takes too long
   */
  byte[] print(byte[] word, boolean bothSides) {
    long start = System.nanoTime();
    try {
      return converted(word, bothSides);
    } catch (OfficeException e) {
      if (System.nanoTime() - start >= patience.toNanos()) {
        throw failed();
      }
    }
    // An office that died is noticed only now, and another is started.
    try {
      return converted(word, bothSides);
    } catch (OfficeException e) {
      throw failed();
    }
  }

  private ProblemException failed() {
    return new ProblemException(
        Problem.error(
            Place.NOWHERE,
            "LibreOffice failed at it, or took longer than " + patience.toSeconds() + " seconds",
            "run again; if it fails again, open the Word file in LibreOffice to see why"));
  }

  private byte[] converted(byte[] word, boolean bothSides) throws OfficeException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    LocalConverter.builder()
        .officeManager(manager)
        .formatRegistry(new SimpleDocumentFormatRegistry())
        .loadProperties(LOADING)
        .build()
        .convert(new ByteArrayInputStream(word))
        .as(WORD)
        .to(pdf)
        .as(bothSides ? PDF_OF_SHEETS : PDF)
        .execute();
    return pdf.toByteArray();
  }

  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The machine is going down, and the hook does this again without harm.
    }
  }

  private synchronized void stop() {
    OfficeUtils.stopQuietly(manager);
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // It lies among the system's temporary files, which the system clears.
    }
  }
}
