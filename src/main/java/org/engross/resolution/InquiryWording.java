package org.engross.resolution;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The title and the resolving clause of a resolution of inquiry (House Rule XIII clause 7): the
 * President is requested and the head of a department is directed, by the grammar of the
 * resolutions that were reported.
 *
 * <pre>
 * Of inquiry requesting the President and directing the Secretary of State to transmit,
 * respectively, certain documents to the House of Representatives relating to SUBJECT.
 * </pre>
 *
 * @param addressees at least one; the President stands before the others
 * @param subject what the documents relate to
 * @param classified whether some of the documents may be classified
 */
public record InquiryWording(List<Addressee> addressees, String subject, boolean classified) {
  private static final String DEADLINE =
      "not later than 14 days after the date of the adoption of this resolution";
  private static final String DOCUMENTS =
      "copies of any document, record, memorandum, correspondence, or other communication";

  /**
   * Who is asked.
   *
   * @param name with its article: {@code the Secretary of State}
   * @param isPresident the President is requested, anybody else directed
   */
  public record Addressee(String name, boolean isPresident) {
    /** Refuses more than one line. */
    public Addressee {
      Wording.checked(name);
    }
  }

  /** Puts the President first. */
  public InquiryWording {
    Objects.requireNonNull(subject, "subject");
    addressees =
        addressees.stream()
            .sorted((a, b) -> Boolean.compare(b.isPresident, a.isPresident))
            .toList();
    if (addressees.isEmpty()) {
      throw new IllegalArgumentException("an inquiry is addressed to somebody");
    }
  }

  /** The official title, with its period. */
  public String title() {
    String verbs =
        withPresident()
            ? "requesting the President" + (heads().isEmpty() ? "" : " and directing " + names())
            : "directing " + names();
    return "Of inquiry "
        + verbs
        + " to transmit"
        + (isToSeveral() ? ", respectively," : "")
        + " certain documents to the House of Representatives relating to "
        + subject
        + ".";
  }

  /** The resolving clause from "That" to the colon before the items. */
  public String clause() {
    return "That "
        + verbs()
        + " to transmit"
        + manner()
        + " to the House of Representatives, "
        + DEADLINE
        + ", "
        + DOCUMENTS
        + " in the possession of "
        + list(addressees, "or")
        + (isToSeveral() ? ", respectively" : "")
        + ", or any portion of any such communication, that refers or relates to the following:";
  }

  private String verbs() {
    String directed = names() + (heads().size() == 1 ? " is" : " are") + " directed";
    if (!withPresident()) {
      return directed;
    }
    return "the President is requested" + (heads().isEmpty() ? "" : ", and " + directed + ",");
  }

  /** How the documents come: "respectively", and with care for what is classified. */
  private String manner() {
    String respectively = isToSeveral() ? ", respectively" : "";
    if (!classified) {
      return respectively + (isToSeveral() ? "," : "");
    }
    String who = withPresident() ? "the President" : list(heads(), "or");
    return respectively
        + " (in a manner appropriate to classified information, if "
        + who
        + " determines appropriate)"
        + (isToSeveral() ? "," : "");
  }

  private boolean withPresident() {
    return addressees.get(0).isPresident;
  }

  private boolean isToSeveral() {
    return addressees.size() > 1;
  }

  private List<Addressee> heads() {
    return addressees.stream().filter(a -> !a.isPresident).toList();
  }

  private String names() {
    return list(heads(), "and");
  }

  private static String list(List<Addressee> all, String conjunction) {
    int last = all.size() - 1;
    if (last <= 0) {
      return all.stream().map(Addressee::name).collect(Collectors.joining());
    }
    String before =
        all.subList(0, last).stream().map(Addressee::name).collect(Collectors.joining(", "));
    return before + (last > 1 ? ", " : " ") + conjunction + " " + all.get(last).name;
  }
}
