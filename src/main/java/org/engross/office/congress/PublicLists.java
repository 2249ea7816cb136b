package org.engross.office.congress;

import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;

/**
 * The files of the public data set "congress-legislators" that say who sits in Congress.
 *
 * @param legislators everybody, with all terms
 * @param committees the committees and subcommittees, if the file is there
 * @param memberships who sits on them, if the file is there
 * @param districtOffices where they are at home, if the file is there
 */
public record PublicLists(
    Source legislators,
    Optional<Source> committees,
    Optional<Source> memberships,
    Optional<Source> districtOffices) {
  /** The usual name of the file that has everybody. */
  public static final String LEGISLATORS = "legislators-current.yaml";

  private static final String COMMITTEES = "committees-current.yaml";
  private static final String MEMBERSHIPS = "committee-membership-current.yaml";
  private static final String OFFICES = "legislators-district-offices.yaml";

  /**
   * Finds them.
   *
   * @param folder where they lie
   * @param name the file that has everybody
   * @throws ProblemException if it is not there, or a file cannot be read as text
   */
  public static PublicLists in(Folder folder, String name) {
    Source legislators =
        folder
            .read(name)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.error(
                            Place.of(folder.name(name)),
                            "there is no such file",
                            "name the folder that has " + LEGISLATORS + ", or that file")));
    return new PublicLists(
        legislators, folder.read(COMMITTEES), folder.read(MEMBERSHIPS), folder.read(OFFICES));
  }

  /** Whether they say who sits on which committee. */
  public boolean haveCommittees() {
    return committees.isPresent() && memberships.isPresent();
  }

  /** Says what is missing of them. */
  public void check(Problems problems) {
    if (!haveCommittees()) {
      problems.warning(
          Place.of(legislators.name()),
          "no committees: " + COMMITTEES + " and " + MEMBERSHIPS + " do not both lie beside it",
          "put them there and import again, or do without  committee:...");
    }
  }
}
