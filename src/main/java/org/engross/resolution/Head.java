package org.engross.resolution;

import java.util.List;
import java.util.Objects;

/**
 * What stands above the text.
 *
 * @param designation what the resolution is called
 * @param actions what was done with it, the first one its submission; none where a copy drops it
 * @param title the official title, or empty
 */
public record Head(Designation designation, List<Action> actions, String title) {
  /** Copies the actions. */
  public Head {
    Objects.requireNonNull(designation, "designation");
    Wording.checked(title);
    actions = List.copyOf(actions);
  }
}
