package org.engross.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.engross.desk.Workspace;
import org.engross.problem.Problems;

/**
 * What a command takes from outside and never asks for itself.
 *
 * @param folder the folder in which the person stands
 * @param today the date where nobody gave one; asked only then, since finding the time zone takes a
 *     tenth of a cold start
 * @param person who sits at the terminal
 * @param libreOffice the folder of the LibreOffice that prints, if {@code ENGROSS_OFFICE} names one
 * @param onlooker who looks on while a long run goes
 */
record Surroundings(
    Path folder,
    Supplier<LocalDate> today,
    Person person,
    Optional<String> libreOffice,
    Onlooker onlooker) {

  /** Surroundings without anybody to ask. */
  Surroundings(Path folder, Supplier<LocalDate> today) {
    this(folder, today, question -> Optional.empty());
  }

  /** Surroundings in which LibreOffice lies in its usual place. */
  Surroundings(Path folder, Supplier<LocalDate> today, Person person) {
    this(folder, today, person, Optional.empty(), Onlooker.NOBODY);
  }

  /** Whoever sits at the terminal. */
  interface Person {
    /** The answer to a question; empty if nobody is there, or will not answer. */
    Optional<String> answer(String question);
  }

  /** The same on a day that stays, however long the run is. */
  Surroundings on(LocalDate day) {
    return new Surroundings(folder, () -> day, person, libreOffice, onlooker);
  }

  /** The office in which the person stands. */
  Workspace workspace(Problems problems) {
    return Workspace.open(folder, folder, problems);
  }

  /** A path that a person wrote, from where that person stands. */
  Path resolve(String path) {
    return folder.resolve(path);
  }

  /** A file as the person knows it: from where that person stands, with {@code /} in it. */
  String shown(Path file) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    Path shown = there.startsWith(here) ? here.relativize(there) : there;
    return shown.toString().replace('\\', '/');
  }
}
