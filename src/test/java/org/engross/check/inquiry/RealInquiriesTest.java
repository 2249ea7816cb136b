package org.engross.check.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.RealInquiries;
import org.engross.intake.resolution.ResolutionReader;
import org.engross.problem.Level;
import org.engross.problem.Problem;
import org.engross.render.xml.HouseXmlRenderer;
import org.engross.render.xml.UslmRenderer;
import org.engross.resolution.Resolution;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

/**
 * What the checks find in the 98 real texts, as it was when a person last read it. Refresh with
 * {@code mvn test -Dtest=RealInquiriesTest -Dgolden=refresh}, and read the difference: a check that
 * cries wolf on a text that the House received is wrong.
 */
class RealInquiriesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/inquiry-checks.txt");

  @Test
  void theRealTextsGiveTheFindingsThatWereRead() throws IOException {
    String table = table(RealInquiries.all());
    if ("refresh".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, table);
    }
    assertThat(table).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void theXmlOfARealTextGivesTheFindingsOfItsMarkdown() {
    for (Source source : RealInquiries.all()) {
      Resolution resolution = ResolutionReader.read(source);
      List<Problem> findings = ResolutionChecks.run(resolution, "x");

      assertThat(findings(HouseXmlRenderer.render(resolution))).isEqualTo(findings);
      assertThat(findings(UslmRenderer.render(resolution))).isEqualTo(findings);
    }
  }

  private static List<Problem> findings(byte[] xml) {
    Source source = new Source("x", new String(xml, StandardCharsets.UTF_8));
    return ResolutionChecks.run(ResolutionReader.read(source), "x");
  }

  private static String table(List<Source> sources) {
    Map<String, List<Problem>> found = new LinkedHashMap<>();
    for (Check check : Check.values()) {
      found.put(check.id(), new ArrayList<>());
    }
    for (Source source : sources) {
      Resolution resolution = ResolutionReader.read(source);
      for (Problem problem : ResolutionChecks.run(resolution, RealInquiries.name(source))) {
        found.get(problem.rule()).add(problem);
      }
    }
    StringBuilder table = new StringBuilder(sources.size() + " texts\n\n");
    table.append("check              texts  findings\n");
    found.forEach((id, problems) -> table.append(row(id, problems)));
    table.append("\nevery error\n");
    found.values().forEach(problems -> table.append(errors(problems)));
    return table.toString();
  }

  private static String row(String id, List<Problem> problems) {
    long texts = problems.stream().map(Problem::place).distinct().count();
    return String.format(Locale.ROOT, "%-18s %5d %9d%n", id, texts, problems.size())
        .replace(System.lineSeparator(), "\n");
  }

  private static String errors(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      if (problem.level() == Level.ERROR) {
        lines.append(problem.rule()).append("  ").append(problem.place()).append("  ");
        lines.append(problem.message()).append('\n');
      }
    }
    return lines.toString();
  }
}
