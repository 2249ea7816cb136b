package org.engross.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Members as a reader looks them up: by surname, then by name, then by id. An accent counts for
 * nothing (Muñoz stands beside Munoz), nor does the case of a letter or an apostrophe; a hyphen is
 * a space. It is the same in every locale and on every JDK, which a {@code Collator} is not.
 */
public final class ByName implements Comparator<Member> {
  private final Map<String, String> folded = new HashMap<>();

  @Override
  public int compare(Member one, Member other) {
    int order = fold(one.surname()).compareTo(fold(other.surname()));
    order = order != 0 ? order : fold(one.name()).compareTo(fold(other.name()));
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  private String fold(String name) {
    return folded.computeIfAbsent(name, PlainName::of);
  }
}
