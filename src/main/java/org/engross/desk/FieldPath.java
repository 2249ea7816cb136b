package org.engross.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole name of a field: {@code points[0].letter}.
 *
 * @param names without the places in lists: {@code points}, {@code letter}
 * @param places for each name the place in its list, from 0; {@link #NONE} where it is no list,
 *     {@link #ALL} where all of the list is meant
 */
record FieldPath(List<String> names, List<Integer> places) {
  static final int NONE = -1;
  static final int ALL = -2;

  FieldPath {
    names = List.copyOf(names);
    places = List.copyOf(places);
  }

  static FieldPath of(String field) {
    List<String> names = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (String part : field.split("\\.", -1)) {
      int open = part.indexOf('[');
      names.add(open < 0 ? part : part.substring(0, open));
      places.add(open < 0 ? NONE : place(part.substring(open + 1, part.indexOf(']', open))));
    }
    return new FieldPath(names, places);
  }

  private static int place(String written) {
    return written.isEmpty() ? ALL : Integer.parseInt(written);
  }

  /** Its first name. */
  String root() {
    return names.get(0);
  }

  /** One of its names; empty if it has not so many. */
  String name(int index) {
    return index < names.size() ? names.get(index) : "";
  }

  /** Those of these that the list behind one of its names holds at its place. */
  <T> List<T> among(int index, List<T> all) {
    int place = index < places.size() ? places.get(index) : ALL;
    if (place < 0) {
      return all;
    }
    return place < all.size() ? List.of(all.get(place)) : List.of();
  }

  /** Those of these that the list behind its first name holds at its place. */
  <T> List<T> among(List<T> all) {
    return among(0, all);
  }
}
