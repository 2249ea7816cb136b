package org.engross.own;

import java.util.Objects;
import org.engross.problem.Place;

/**
 * A field that a template asks a person for, as its head declares it.
 *
 * <pre>
 * ## @field hearing date: the day of the hearing
 * ## @field room optional text: where it will be held
 * </pre>
 *
 * @param name as templates call it
 * @param optional whether a draft can be made without it
 * @param about what it is, without a period; or empty
 * @param place where it is declared
 */
public record OwnField(String name, OwnType type, boolean optional, String about, Place place) {

  /** Refuses null. */
  public OwnField {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(place, "place");
  }
}
