package org.engross.desk;

import java.util.List;
import org.engross.source.Folder;
import org.engross.template.Macros;

/** What the jar carries: the sample office of {@code examples/}, and the templates. */
final class Shipped {
  /**
   * Every file of {@code examples/} that a draft may draw on; a test compares it with the folder.
   */
  static final List<String> OFFICE =
      List.of(
          "office.yaml",
          "lists/senate-committees.csv",
          "people/members.yaml",
          "people/recipients.yaml",
          "points/mexico-2022.yaml",
          "packets/committee-letter.yaml",
          "packets/dear-colleague.yaml",
          "packets/delegation-letter.yaml",
          "packets/document-request.yaml",
          "packets/every-office.yaml",
          "packets/floor-remarks.yaml",
          "packets/institutions-inquiry.yaml",
          "packets/joint-letter.yaml",
          "packets/ledger-letter.yaml",
          "packets/media-advisory.yaml",
          "packets/oversight-letter.yaml",
          "packets/preservation-letter.yaml",
          "packets/reaction-statement.yaml",
          "packets/resolutions.yaml",
          "packets/security-inquiry.yaml",
          "packets/security-letter.yaml",
          "packets/senate-committees.yaml",
          "packets/sign-on-letter.yaml",
          "packets/sign-ons.csv",
          "packets/social-posts.yaml",
          "packets/statement.yaml",
          "packets/three-forms.yaml",
          "packets/trade-inquiry.yaml",
          "packets/ustr-letter.yaml");

  /** The JSON Schemas of an office's files, by which editors complete and underline. */
  static final List<String> SCHEMAS =
      List.of(
          "schema/congress.json",
          "schema/forms-of-address.json",
          "schema/members.json",
          "schema/office.json",
          "schema/packet.json",
          "schema/parts.json",
          "schema/points.json",
          "schema/recipients.json");

  /** Every file of {@code templates/} that is text. */
  static final List<String> TEMPLATES =
      List.of(
          "templates/dear-colleague.vm",
          "templates/delegation-letter.vm",
          "templates/document-request.vm",
          "templates/floor-remarks.vm",
          "templates/letter.vm",
          "templates/macros.vm",
          "templates/media-advisory.vm",
          "templates/oversight-letter.vm",
          "templates/preservation-letter.vm",
          "templates/reaction-statement.vm",
          "templates/resolution-of-inquiry.vm",
          "templates/resolution.vm",
          "templates/sense-resolution.vm",
          "templates/social-posts.vm",
          "templates/statement.vm");

  /** The Word file of each kind of draft, from which its look comes. */
  static final List<String> LOOKS =
      List.of("templates/letter.docx", "templates/resolution.docx", "templates/statement.docx");

  /** The macros of the templates, read once for all that a run makes. */
  static final Macros MACROS = new Macros(templates());

  private Shipped() {}

  /** The sample office. */
  static Folder office() {
    return Folder.embedded("examples/", OFFICE);
  }

  /** The schemas, each under {@code schema/}. */
  static Folder schemas() {
    return Folder.embedded("examples/", SCHEMAS);
  }

  /** The templates, each under {@code templates/}. */
  static Folder templates() {
    return Folder.embedded("", TEMPLATES);
  }

  /** The Word files, each under {@code templates/}. */
  static Folder looks() {
    return Folder.embedded("", LOOKS);
  }
}
