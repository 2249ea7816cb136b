package org.engross.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.office.AddressBook;
import org.engross.office.Catalog;
import org.engross.office.MailingList;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.office.OfficeFiles;
import org.engross.office.Packet;
import org.engross.office.Recipient;
import org.engross.problem.Problems;

/** For whom the drafts of a run can be: the office's address book, and the lists of its packet. */
final class Directory {
  private final OfficeFiles files;
  private final Problems problems;
  private final Map<MailingList, Catalog<Recipient>> lists = new HashMap<>();
  private final Map<MailingList, AddressBook> books = new HashMap<>();

  Directory(OfficeFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * For whom an entry's drafts are.
   *
   * @param signers who signs them
   * @param lost takes those who cannot be written to, as is said
   */
  Mail mail(Packet.Draft draft, List<Member> signers, List<Named> lost) {
    return new Mail(book(draft), wanted(draft), signers, draft.template().id(), lost, problems);
  }

  /** Who is named; where nobody is, all of the list, if there is one. */
  private List<Named> wanted(Packet.Draft draft) {
    Optional<MailingList> list = draft.particulars().recipients();
    return !draft.to().isEmpty() || list.isEmpty() ? draft.to() : read(list.get()).named();
  }

  private AddressBook book(Packet.Draft draft) {
    Optional<MailingList> list = draft.particulars().recipients();
    return list.map(l -> books.computeIfAbsent(l, one -> files.addressBook().with(read(one))))
        .orElse(files.addressBook());
  }

  private Catalog<Recipient> read(MailingList list) {
    return lists.computeIfAbsent(list, one -> files.lists().read(one, problems));
  }
}
