package org.engross.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Problems;
import org.engross.render.docx.DocxText;

/**
 * Makes the files of a batch and reads them before they are put out: what the frame, or a slip of
 * ours, put into them was not in the draft. It belongs to one thread.
 */
final class Inspector {
  private final Optional<LeakCheck> leaks;
  private final Renderers renderers;
  private final Set<String> frames = new HashSet<>();
  private Optional<DocxText> reader = Optional.empty();

  /**
   * An inspector of the files that these renderers make.
   *
   * @param leaks empty where there is one draft, and nothing to look for
   */
  Inspector(Optional<LeakCheck> leaks, Renderers renderers) {
    this.leaks = leaks;
    this.renderers = renderers;
  }

  /**
   * Takes up a draft, and looks at its head.
   *
   * @param found takes what is wrong with the draft, or with one of its files
   */
  Inspection of(NamedOrder order, DraftMaker.Made made, Problems found) {
    return new Inspection(order, made, found);
  }

  /** Made for the first file that is read: a letter that is alone has none. */
  private DocxText reader() {
    reader = reader.or(() -> Optional.of(new DocxText()));
    return reader.get();
  }

  /** One draft and its files. */
  final class Inspection {
    private final NamedOrder order;
    private final DraftMaker.Made made;
    private final Problems found;
    private final Optional<LeakCheck.Search> search;

    private Inspection(NamedOrder order, DraftMaker.Made made, Problems found) {
      this.order = order;
      this.made = made;
      this.found = found;
      this.search = leaks.map(check -> check.of(order));
      search.ifPresent(s -> found.addAll(s.inHead(made.document())));
    }

    /** The bytes of the draft in one format. */
    byte[] render(Format format) {
      byte[] file = renderers.render(format, order.order(), made);
      search.ifPresent(s -> found.addAll(s.in(texts(format, file))));
      if (format == Format.DOCX) {
        lookAtFrame(file);
      }
      return file;
    }

    /** What a person typed into a frame is the same in every draft: one is looked at. */
    private void lookAtFrame(byte[] file) {
      Frame frame = renderers.frame(order.order());
      if (!frame.isShipped() && frames.add(frame.name())) {
        FrameWords.slips(frame, order.order(), made.document(), reader().of(file))
            .forEach(slip -> found.add(renderers.isFinal() ? slip : DraftMaker.lenient(slip)));
      }
    }

    /** Reads a draft of which no file is made. */
    void read() {
      search.ifPresent(s -> found.addAll(s.inText(made.document())));
    }

    private List<String> texts(Format format, byte[] file) {
      return switch (format) {
        case TEXT, MARKUP, HTML, XML, USLM -> List.of(new String(file, StandardCharsets.UTF_8));
        case DOCX -> texts(renderers.words(order.order()));
        case FACTSHEET, MEMO -> texts(reader().of(file));
        case PDF -> texts(reader().of(renderers.render(Format.DOCX, order.order(), made)));
      };
    }

    private static List<String> texts(List<DocxText.Part> parts) {
      return parts.stream().map(DocxText.Part::text).toList();
    }
  }
}
