package org.engross.office;

import java.util.Objects;
import java.util.Optional;

/**
 * How signatures are set.
 *
 * <pre>
 * signatures: {order: alphabetical, district: yes}
 * </pre>
 *
 * @param order of those who sign beside the leads, where a packet does not say
 * @param district whether state and district stand below the title: TX-11
 */
public record SignatureStyle(SignerOrder order, boolean district) {
  /** As given, and without the district. */
  public static final SignatureStyle USUAL = new SignatureStyle(SignerOrder.GIVEN, false);

  /** Refuses null. */
  public SignatureStyle {
    Objects.requireNonNull(order, "order");
  }

  static Optional<SignatureStyle> read(Fields fields) {
    Optional<SignerOrder> order =
        fields.optionalChoice("order", SignerOrder.values(), SignerOrder::word);
    boolean district = fields.flag("district");
    return fields.build(() -> new SignatureStyle(order.orElse(SignerOrder.GIVEN), district));
  }
}
