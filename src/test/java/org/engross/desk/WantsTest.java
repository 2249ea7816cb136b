package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.office.Packet;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

/** What the drafts of a batch want of each recipient. */
class WantsTest {
  private static final String PACKET =
      """
      date: 2022-06-15
      points: [usmca-disputes, usmca-enforcement, usmca-2026-review, security-cooperation, dea-cooperation, fentanyl-plan]
      drafts:
        - {template: letter, to: [ustr, secretary-of-state, secretary-of-commerce, attorney-general, president, all, ustr+president]}
        - {template: letter, to: [secretary-of-state], points: [dea-cooperation]}
      """;

  private static List<Order> orders() {
    Problems problems = new Problems();
    Packet packet = Packet.read(new Source("packet.yaml", PACKET), problems).orElseThrow();
    Workspace workspace = Workspace.open(Path.of("examples"), Path.of(""), problems);
    Request request = new Request(packet, Path.of("unused"), List.of(Format.TEXT), false, 1);
    List<Order> orders = Orders.of(workspace, request, problems);
    problems.stopOnErrors();
    return orders;
  }

  @Test
  void aDraftOfABatchWantsWhatItWouldWantAlone() {
    Wants wants = new Wants();
    List<Order> orders = orders();

    assertThat(orders.stream().map(wants::of).toList())
        .isEqualTo(orders.stream().map(Wanted::of).toList());
    assertThat(orders.stream().map(wants::of).distinct()).hasSizeGreaterThan(3);
  }

  @Test
  void whatIsWantedOfAllWhoAreAddressedAlikeIsTheSameObject() {
    Wants wants = new Wants();
    List<Order> members =
        orders().stream()
            .filter(order -> order.to().all().get(0).form().equals(Optional.of("representative")))
            .toList();

    assertThat(members.size()).isGreaterThan(1);
    assertThat(members)
        .allSatisfy(order -> assertThat(wants.of(order)).isSameAs(wants.of(members.get(0))));
  }
}
