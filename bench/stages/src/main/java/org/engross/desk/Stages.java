package org.engross.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.markup.MarkupReader;
import org.engross.office.Packet;
import org.engross.outbox.Draft;
import org.engross.outbox.Outbox;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.render.docx.zip.ZipWriter;
import org.engross.render.pdf.LibreOffice;
import org.engross.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage of one letter takes, warm: the letter of {@code bench/run.sh}, to the Trade
 * Representative of the sample office. It stands in the desk's package because the desk alone knows
 * how its stages meet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Stages {
  private static final int BATCH = 100;
  private static final String ORDERED =
      """
      date: 2022-06-15
      points: [usmca-disputes, usmca-enforcement, usmca-2026-review, nearshoring, security-cooperation, overdose-deaths]
      signers: [sample-cosigner, sample-second-cosigner, example-at-large, example-member, munoz-example,
        montgomery-placeholder, placeholder-member, specimen-chair, specimen-ranking-member,
        specimen-subcommittee-chair, sample-senator]
      drafts: [{template: letter, to: [secretary-of-state]}]
      """;

  private final DraftMaker maker = new DraftMaker(1);
  private final MarkupReader reader = new MarkupReader();
  private final ZipWriter zip = new ZipWriter();
  private NamedOrder order;
  private Renderers renderers;
  private Map<String, Object> fields;
  private DraftMaker.Made made;
  private Properties properties;
  private byte[] file;
  private Map<String, byte[]> parts;

  /** Makes what each stage begins with. */
  @Setup
  public void setUp() throws IOException {
    Problems problems = new Problems();
    Packet packet = Packet.read(new Source("packet.yaml", ORDERED), problems).orElseThrow();
    Workspace workspace = Workspace.open(Path.of("examples"), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), List.of(), false, 1);
    order = DraftNames.of(Orders.of(workspace, request, problems), problems).get(0);
    workspace.frames().find(order.order(), true, problems);
    problems.stopOnErrors();
    renderers = new Renderers(workspace.frames(), false, new LibreOffice(Optional.empty(), 0));
    fields = new DraftFields().of(order.order(), Wanted.of(order.order()));
    made = make();
    properties = new Properties("Letter", "Office", "en-US", LocalDate.of(2022, 6, 15));
    file = render();
    parts = parts(file);
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    List<String> own = List.of("word/document.xml", "word/footnotes.xml", "word/numbering.xml");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (own.contains(entry.getName())) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  /** What a template may name, out of the order. */
  @Benchmark
  public Map<String, Object> fields() {
    return new DraftFields().of(order.order(), Wanted.of(order.order()));
  }

  /** Template and fields to markup. */
  @Benchmark
  public String merge() {
    return order.order().template().merge(fields).markup();
  }

  /** Markup to a document. */
  @Benchmark
  public Document read() {
    return reader.read(
        Kind.LETTER, properties, made.markup(), line -> Place.NOWHERE, new Problems());
  }

  /** All of a draft's text: fields, merge, read, and the rules that it is held against. */
  @Benchmark
  public DraftMaker.Made make() {
    return maker.make(order.order(), order.stem(), false, new Problems());
  }

  /** A document to a Word file, deflate and check of the finished file with it. */
  @Benchmark
  public byte[] render() {
    return renderers.render(Format.DOCX, order.order(), made);
  }

  /** The three large parts of one letter, compressed. */
  @Benchmark
  public byte[] deflate() {
    zip.begin();
    parts.forEach((name, bytes) -> zip.entry(name, bytes, 0, bytes.length));
    return zip.finish();
  }

  /** A folder that is emptied before each batch. */
  @State(Scope.Benchmark)
  public static class Empty {
    private Path folder;

    /** Makes it beside the build, on a disk. */
    @Setup
    public void create() throws IOException {
      folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "jmh-");
    }

    /** Deletes the batch before. */
    @Setup(Level.Invocation)
    public void empty() throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(Stages::delete);
      }
    }

    /** Deletes the folder. */
    @TearDown
    public void delete() throws IOException {
      empty();
      Files.delete(folder);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter in a batch of 100: written, read back, forced, journaled, named. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public Object publish(Empty empty) {
    try (Outbox outbox = Outbox.open(empty.folder)) {
      for (int i = 0; i < BATCH; i++) {
        outbox.stage(new Draft("letter-" + i + ".docx", file, Map.of("template", "letter")));
      }
      return outbox.publish();
    }
  }
}
