package org.engross.template;

import java.util.Objects;
import java.util.Optional;
import org.engross.problem.Place;

/**
 * One place where a template reads a field.
 *
 * @param field its whole name: {@code recipient.name}; what a list holds is {@code points[].letter}
 * @param type its type, optional if it may be absent
 * @param how what becomes of the value
 * @param needed whether the draft cannot be made where the value is absent
 * @param place where it is read; for what a macro reads, the place in the macro
 * @param call the template's own call of that macro, if a macro reads it
 */
public record FieldUse(
    String field, Field type, How how, boolean needed, Place place, Optional<Call> call) {

  /** Refuses null. */
  public FieldUse {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(call, "call");
  }

  /** A call of a macro, {@code #asks()}, in the template itself. */
  public record Call(String macro, Place place) {}

  /** What becomes of the value. */
  public sealed interface How {
    /** It is printed, or kept under a name of the template's own. */
    record Printed() implements How {}

    /** A loop goes over it. */
    record Listed() implements How {}

    /** A condition asks whether it is there, or is true. */
    record Asked() implements How {}

    /**
     * A condition compares it.
     *
     * @param with a {@code String} or an {@code Integer}
     */
    record Compared(Object with) implements How {}
  }
}
