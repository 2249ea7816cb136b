package org.engross.intake;

import java.util.stream.Collectors;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.PlainText;

/** A document that was taken in, as text: each block's role or kind, and its words. */
final class Reading implements Block.Visitor<String> {
  private Reading() {}

  static String of(Document document) {
    return document.blocks().stream()
        .map(block -> block.accept(new Reading()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String letterhead(Block.Letterhead letterhead) {
    return "letterhead: " + String.join(" / ", letterhead.lines());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    String notes =
        paragraph.content().stream()
            .filter(Inline.Footnote.class::isInstance)
            .map(note -> " ^" + PlainText.of(((Inline.Footnote) note).content()))
            .collect(Collectors.joining());
    String words = PlainText.of(paragraph.content()).replace("\n", " / ");
    return paragraph.role().word() + ": " + words + notes;
  }

  @Override
  public String itemList(Block.ItemList list) {
    return list.items().stream()
        .map(item -> item.get(0).accept(this).replace("body: ", ""))
        .collect(Collectors.joining(" | ", list.style() + ": ", ""));
  }

  @Override
  public String signatureBlocks(Block.SignatureBlocks blocks) {
    return blocks.signers().stream()
        .map(s -> String.join(" / ", s.name(), String.join(" / ", s.lines())))
        .collect(Collectors.joining(" | ", "signatures: ", ""));
  }

  @Override
  public String table(Block.Table table) {
    return "table";
  }

  @Override
  public String pageBreak(Block.PageBreak pageBreak) {
    return "page break";
  }
}
