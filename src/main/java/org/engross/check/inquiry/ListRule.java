package org.engross.check.inquiry;

import java.util.List;
import org.engross.resolution.Item;
import org.engross.resolution.Passage;
import org.engross.resolution.Section;
import org.engross.resolution.Where;
import org.engross.resolution.Where.Part;

/** Each list is in one style: sentences after a colon, or clauses with semicolons after a dash. */
final class ListRule implements Rule {
  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Section section : inquiry.resolution().sections()) {
      Passage lead = new Passage(new Where(Part.TEXT, section.number(), ""), section.text());
      list(lead, section.items(), findings);
    }
  }

  private void list(Passage lead, List<Item> items, Findings findings) {
    if (items.size() > 1) {
      style(lead, items, findings);
    }
    for (Item item : items) {
      Where at = lead.where();
      String outer = at.part() == Part.ITEM ? at.label() : "";
      Where where = new Where(Part.ITEM, at.section(), outer + item.label());
      list(new Passage(where, item.text()), item.items(), findings);
    }
  }

  private static void style(Passage lead, List<Item> items, Findings findings) {
    List<Item> inner = items.subList(0, items.size() - 1);
    long clauses = inner.stream().filter(ListRule::isClause).count();
    if (clauses > 0 && clauses < inner.size()) {
      Item odd = inner.stream().filter(i -> !isClause(i)).findFirst().orElseThrow();
      findings.add(
          Check.LIST,
          lead.where(),
          "the list mixes two styles: " + odd.label() + " does not end in a semicolon",
          "end every item with a period, or every item but the last with a semicolon");
    } else if (clauses > 0) {
      joined(lead, inner.get(inner.size() - 1), findings);
    } else if (lead.text().endsWith("—")) {
      findings.add(
          Check.LIST,
          lead.where(),
          "a dash leads in to items that do not end in semicolons",
          "write \"the following:\" before sentences");
    }
  }

  private static void joined(Passage lead, Item last, Findings findings) {
    if (!last.end().endsWith("; and") && !last.end().endsWith("; or")) {
      findings.add(
          Check.LIST,
          lead.where(),
          last.label() + ", the last but one, ends without \"; and\"",
          "write \"; and\" there");
    }
  }

  private static boolean isClause(Item item) {
    String end = item.end();
    return end.endsWith(";") || end.endsWith("; and") || end.endsWith("; or") || end.endsWith(",");
  }
}
