package org.engross.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.desk.Workspace;
import org.engross.office.Office;
import org.engross.office.Packet;
import org.engross.own.OwnField;
import org.engross.own.OwnText;
import org.engross.problem.Nearest;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.template.FieldUse;
import org.engross.template.Template;

/** The fields of its own that an office and its packets give, against what templates read. */
final class OwnData {
  private static final String OWN = "own.";

  private final Map<String, OwnText> ofOffice;
  private final List<Packet> packets;

  private OwnData(Map<String, OwnText> ofOffice, List<Packet> packets) {
    this.ofOffice = ofOffice;
    this.packets = packets;
  }

  /** Reads what an office gives; a packet that is wrong gives nothing, as the problems then say. */
  static OwnData of(Workspace office, Problems problems) {
    List<Packet> packets = new ArrayList<>();
    for (String path : office.folder().list("packets", ".yaml")) {
      try {
        office.folder().read(path).flatMap(s -> Packet.read(s, problems)).ifPresent(packets::add);
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    return new OwnData(office.files().office().map(Office::fields).orElse(Map.of()), packets);
  }

  /** The names of the own fields among those that are read. */
  static Set<String> names(Collection<FieldUse> uses) {
    Set<String> names = new TreeSet<>();
    for (FieldUse use : uses) {
      if (use.field().startsWith(OWN)) {
        names.add(use.field().substring(OWN.length()).split("\\.", 2)[0]);
      }
    }
    return names;
  }

  /**
   * Fields that a template insists on and does not declare, and that nothing in the office gives.
   */
  List<Problem> ungiven(Template template, List<FieldUse> uses) {
    Set<String> known = new HashSet<>(ofOffice.keySet());
    packets.forEach(p -> p.drafts().forEach(d -> known.addAll(d.particulars().fields().keySet())));
    template.purpose().fields().stream().map(OwnField::name).forEach(known::add);
    List<Problem> problems = new ArrayList<>();
    for (FieldUse use : uses) {
      Optional<String> name = names(List.of(use)).stream().findFirst();
      if (use.needed() && name.isPresent() && !known.contains(name.get())) {
        List<String> near = Nearest.to(name.get(), known);
        problems.add(
            Problem.warning(
                use.place(),
                "nobody gives $own." + name.get() + ": neither office.yaml nor a packet",
                near.isEmpty()
                    ? "declare it:  ## @field " + name.get() + " text: what it is"
                    : "did you mean \"" + near.get(0) + "\"?"));
      }
    }
    return problems;
  }

  /**
   * What office.yaml gives and no template reads, and a packet and none of those that it orders.
   */
  List<Problem> unread(Workspace office) {
    Map<String, Set<String>> byTemplate = new LinkedHashMap<>();
    office.templates().names().forEach(name -> byTemplate.put(name, read(name, office)));
    Set<String> all = new TreeSet<>();
    byTemplate.values().forEach(all::addAll);
    List<Problem> problems = new ArrayList<>();
    ofOffice.forEach((name, text) -> unread(name, text, all, "no template", problems));
    for (Packet packet : packets) {
      Map<String, OwnText> given = new LinkedHashMap<>();
      Set<String> read = new TreeSet<>();
      for (Packet.Draft draft : packet.drafts()) {
        given.putAll(draft.particulars().fields());
        read.addAll(byTemplate.getOrDefault(draft.template().id(), Set.of()));
      }
      given.forEach(
          (name, text) -> unread(name, text, read, "no template of this packet", problems));
    }
    return problems;
  }

  /** A template that cannot be read may read anything. */
  private static Set<String> read(String name, Workspace office) {
    Optional<Template> template = office.templates().find(name, new Problems());
    List<FieldUse> uses = new ArrayList<>();
    template.ifPresent(t -> uses.addAll(t.uses()));
    template
        .flatMap(t -> office.frames().find(t, false, new Problems()))
        .ifPresent(look -> uses.addAll(look.uses()));
    return names(uses);
  }

  private static void unread(
      String name, OwnText text, Set<String> read, String who, List<Problem> problems) {
    if (!read.contains(name)) {
      problems.add(
          Problem.warning(
              text.place(),
              who + " reads $own." + name,
              Nearest.to(name, read).stream()
                  .findFirst()
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("read it in one, or delete it")));
    }
  }
}
