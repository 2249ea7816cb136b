package org.engross.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.engross.template.MacroCall.Macro;

/** Makes a tree that can be merged out of a template's text, or says all that is wrong with it. */
final class Compiler {
  private final Engine engine = new Engine();
  private final Limits limits;
  private final Map<String, Macro> macros = new LinkedHashMap<>();

  Compiler(Limits limits) {
    this.limits = limits;
  }

  private Screen.Rules rules(Set<String> callable, boolean isLibrary) {
    return new Screen.Rules(Set.copyOf(callable), isLibrary, Set.of(), limits);
  }

  /** A template that can be merged, or empty if something in it is wrong. */
  Optional<Template.Ready> compile(Source source, Field.Group fields, Problems problems) {
    return compile(source, TextKind.MARKUP, fields, Set.of(), problems);
  }

  /**
   * A text that is no markup, likewise.
   *
   * @param formattedLines the lines, from 1, on which formatted text may stand
   */
  Optional<Template.Ready> compilePlain(
      Source source, Field.Group fields, Set<Integer> formattedLines, Problems problems) {
    return compile(source, TextKind.PLAIN, fields, formattedLines, problems);
  }

  private Optional<Template.Ready> compile(
      Source source,
      TextKind kind,
      Field.Group fields,
      Set<Integer> formattedLines,
      Problems problems) {
    Map<String, Macro> callable = kind == TextKind.MARKUP ? macros : Map.of();
    Findings findings = new Findings(source);
    Optional<Parsed> parsed = Parsed.of(source, rules(callable.keySet(), false), engine, findings);
    parsed.ifPresent(
        template -> {
          weave(template, callable, findings);
          new TypeCheck(fields, kind, template.screened(), findings)
              .taking(formattedLines)
              .check(template.tree());
        });
    problems.addAll(findings.inOrder());
    return findings.isEmpty()
        ? parsed.map(p -> new Template.Ready(source, kind, fields, p.tree()))
        : Optional.empty();
  }

  private void weave(Parsed template, Map<String, Macro> callable, Findings findings) {
    new Weaver(template.screened(), callable, findings).weave(template.tree());
    engine.ready(template.tree());
  }

  /** Takes in the shipped macros; each may call those above it. */
  void readMacros(Source library, Problems problems) {
    Findings findings = new Findings(library);
    Parsed.of(library, rules(macros.keySet(), true), engine, findings)
        .ifPresent(parsed -> defineAll(parsed, findings));
    problems.addAll(findings.inOrder());
  }

  private void defineAll(Parsed library, Findings findings) {
    for (int i = 0; i < library.tree().jjtGetNumChildren(); i++) {
      if (library.tree().jjtGetChild(i) instanceof ASTDirective definition) {
        define(definition, new Weaver(library.screened(), macros, findings));
      }
    }
  }

  /** Children: the name, the parameters, the body. */
  private void define(ASTDirective definition, Weaver weaver) {
    int last = definition.jjtGetNumChildren() - 1;
    List<String> parameters = new ArrayList<>();
    for (int i = 1; i < last; i++) {
      if (definition.jjtGetChild(i) instanceof ASTReference parameter) {
        parameters.add(parameter.getFirstToken().image.substring(1));
      }
    }
    Node end = definition.jjtGetChild(last - 1);
    ASTBlock body = (ASTBlock) definition.jjtGetChild(last);
    weaver.weave(body, end.getLastToken());
    engine.ready(body);
    String name = definition.jjtGetChild(0).getFirstToken().image;
    macros.put(name, new Macro(name, parameters, body));
  }
}
