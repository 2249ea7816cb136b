/**
 * Engross drafts congressional letters, resolutions and press statements as Word files.
 *
 * <p>The map. Each room may use the rooms below it, never one above it or beside it, except that
 * {@code intake} reads our own markup with {@code markup}; {@code HouseTest} is this table as a
 * test.
 *
 * <pre>
 * floor 5  cli       words in, words out: one thin class per command             (picocli,
 *                    progressbar)
 *          workshop  what changes a template without reading Java: what there is, what it needs,
 *                    what is wrong with it; above desk                             (Jackson)
 *          preview   shows drafts in a browser of this machine, redrawn as files are saved; above
 *                    desk                                   (Jackson, the JDK's web server)
 *          explain   tells what made a draft, paragraph by paragraph; above desk   (Jackson)
 * floor 4  desk      turns one packet into many finished drafts                  (Jackson)
 *          report    tells how far a run is, and what became of each draft; below desk (Jackson)
 *          ledger    who said yes to a letter, in a file that people edit too; below desk (Jackson)
 *          verify    says which drafts of a folder are as we wrote them; below desk (Jackson)
 * floor 3  office    what an office keeps: papers and points, people, packets     (SnakeYAML, POI);
 *                    office.congress makes its list of Congress out of the public lists
 *          template  a template by name, merged strictly, in a sandbox            (Velocity)
 *          trial     tries a template without data: each condition on and off, each list empty and
 *                    long
 *          check     the rules of the forms: a draft in, problems out; check.prose for every form,
 *                    check.letter, check.inquiry and check.statement for one, check.rule what a
 *                    rule is, check.leak what of one row stands in another's draft
 *          outbox    guards what lies in out/: whole files, nobody's overwritten   (Jackson)
 * floor 2  markup    reads markup to a document                                   (commonmark-java)
 *          intake    reads a draft that somebody else wrote to a document (POI), and
 *                    intake.resolution a resolution, out of text, Word or XML
 *          render    a document in, bytes out: render.docx (POI), .html, .text, .pdf (JODConverter);
 *                    a resolution: .xml; render.docx.zip packs Word files,
 *                    render.docx.volume makes one of many drafts
 * floor 1  document  what a draft is: values, before any file format
 *          resolution  what a resolution is: title, preamble, resolving clause, items in levels
 *          table     reads lists that a person keeps in CSV or Excel, row by row (FastCSV, POI)
 *          own       fields of a person's own: their names, what may stand in them, what was given
 *          source    a text that a person wrote, and the folder it lies in
 * floor 0  memo      what was made of the same before
 *          problem   something a person can mend: where, what, what would be right (commons-text)
 * outside  build     what Maven does with the compiled classes, and is not in the jar     (ASM)
 * </pre>
 *
 * <p>The flow. Arguments or a packet file become a {@code Packet}; for each recipient a template is
 * merged to markup, the markup is read to a {@code Document}, the document is checked and rendered
 * to bytes, and the bytes are put into {@code out/}.
 */
package org.engross;
