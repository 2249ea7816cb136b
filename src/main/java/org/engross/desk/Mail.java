package org.engross.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.office.AddressBook;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.Recipient;
import org.engross.office.SalutationStyle;
import org.engross.problem.Problems;

/**
 * For whom the drafts of one entry of a packet are; {@code ustr+president} is one draft for both.
 *
 * @param book in which they stand
 * @param to who is named
 * @param signers who signs, and gets nothing as one of a group
 * @param what what they get, in a word
 * @param lost takes those who cannot be written to, as is said
 */
record Mail(
    AddressBook book,
    List<Named> to,
    List<Member> signers,
    String what,
    List<Named> lost,
    Problems problems) {

  Mail {
    to = List.copyOf(to);
    signers = List.copyOf(signers);
  }

  /** One draft for each entry; of a group, for each of its people. */
  List<Addressees> toEach(SalutationStyle style) {
    List<List<Recipient>> letters = new ArrayList<>(to.size());
    for (Named one : to) {
      letters.addAll(letters(one));
    }
    return greeted(letters, style);
  }

  /** One draft for all. */
  List<Addressees> together(SalutationStyle style) {
    return greeted(List.of(inOne(signers)), style);
  }

  /** A resolution is one text for all whom it concerns, and greets nobody. */
  List<Addressees> inOneMeasure() {
    List<Recipient> all = inOne(List.of());
    return all.isEmpty() ? List.of() : List.of(new Addressees(all, ""));
  }

  private List<Addressees> greeted(List<List<Recipient>> letters, SalutationStyle style) {
    List<Addressees> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (List<Recipient> letter : letters) {
      if (!letter.isEmpty() && seen.add(Addressees.id(letter))) {
        all.add(Addressees.of(letter, style, problems));
      }
    }
    return all;
  }

  /** A letter to several is not written to some of them: who is missing stops it, and it alone. */
  private List<List<Recipient>> letters(Named one) {
    Problems own = new Problems();
    List<List<Recipient>> found = new ArrayList<>();
    for (Named named : Addressees.named(one)) {
      found.add(book.find(named, signers, own));
    }
    problems.ofRow().addAll(own.list());
    boolean missing = own.hasErrors() || found.contains(List.of());
    if (missing) {
      lost.add(one);
    }
    if (book.isGroup(one.id())) {
      return each(found).stream().map(List::of).toList();
    }
    return missing ? List.of() : List.of(each(found));
  }

  /** All for whom one draft is; none if any of them is missing. */
  private List<Recipient> inOne(List<Member> without) {
    List<List<Recipient>> found = new ArrayList<>();
    for (Named one : to.stream().flatMap(t -> Addressees.named(t).stream()).toList()) {
      List<Recipient> some = book.find(one, without, problems);
      if (some.isEmpty()) {
        lost.add(one);
        sayThatNoneIsMade(one);
      }
      found.add(some);
    }
    return lost.isEmpty() ? each(found) : List.of();
  }

  /** Unless it was said already what is wrong. */
  private void sayThatNoneIsMade(Named missing) {
    if (!problems.hasErrors()) {
      String id = "\"" + missing.id() + "\"";
      problems
          .ofRow()
          .error(
              missing.place(),
              "the " + what + " is not made, because " + id + " is listed with an error",
              "mend the list");
    }
  }

  /** Each once; told apart by their ids, because a record's own hash code is slow to start. */
  private static List<Recipient> each(List<List<Recipient>> found) {
    if (found.size() == 1 && found.get(0).size() == 1) {
      return found.get(0);
    }
    Map<String, Recipient> all = new LinkedHashMap<>();
    found.forEach(some -> some.forEach(r -> all.putIfAbsent(r.id(), r)));
    return List.copyOf(all.values());
  }
}
