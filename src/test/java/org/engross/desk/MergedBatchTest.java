package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.office.CitationStyle;
import org.engross.office.Packet;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drafts of the sample packets, made as those of one batch and each alone. */
class MergedBatchTest {
  private static final int ROUNDS = 3;

  @ParameterizedTest
  @EnumSource
  void aDraftIsTheSameInABatchAndAlone(CitationStyle cite) throws IOException {
    List<Order> orders;
    try (Stream<Path> packets = Files.list(Path.of("examples/packets"))) {
      orders =
          packets
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .flatMap(file -> orders(file, cite))
              .toList();
    }
    DraftMaker batch = new DraftMaker(orders.size() * ROUNDS);

    for (int round = 0; round < ROUNDS; round++) {
      for (Order order : orders) {
        Problems found = new Problems();
        Problems foundAlone = new Problems();
        DraftMaker.Made made = batch.make(order, "a draft", true, found);
        DraftMaker.Made alone = new DraftMaker(1).make(order, "a draft", true, foundAlone);
        String which = order.place() + " " + order.template().name() + " " + order.to().id();

        assertThat(made.blocks()).as(which).isEqualTo(alone.blocks());
        assertThat(made.document()).as(which).isEqualTo(alone.document());
        assertThat(made.resolution()).as(which).isEqualTo(alone.resolution());
        assertThat(made.values()).as(which).isEqualTo(alone.values());
        assertThat(found.list()).as(which).isEqualTo(foundAlone.list());
      }
    }
  }

  private static Stream<Order> orders(Path file, CitationStyle cite) {
    Problems problems = new Problems();
    Workspace workspace = Workspace.open(file.getParent(), Path.of(""), problems);
    Packet read = Packet.read(source(file), problems).orElseThrow();
    Packet packet =
        new Packet(read.date(), read.drafts().stream().map(d -> citing(d, cite)).toList());
    Request request = new Request(packet, Path.of("unused"), List.of(Format.TEXT), true, 1);
    return Orders.of(workspace, request, problems).stream();
  }

  private static Packet.Draft citing(Packet.Draft draft, CitationStyle cite) {
    return new Packet.Draft(
        draft.template(),
        draft.to(),
        draft.forEach(),
        draft.particulars().toBuilder().cite(Optional.of(cite)).build());
  }

  private static Source source(Path file) {
    try {
      return Source.decode(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
