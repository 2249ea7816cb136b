package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.problem.Problems;
import org.engross.source.Folder;
import org.engross.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NodeCodeTest {
  private static final List<String> PREPARED =
      List.of(
          "examples/office.yaml",
          "examples/people/members.yaml",
          "examples/people/recipients.yaml",
          "examples/points/mexico-2022.yaml",
          "org/engross/office/forms-of-address.yaml");

  @Test
  void eachKindOfNodeComesBackAsItWas() {
    Node node = node("a: NO\nb: '01'\nc: |\n  “two”\n  lines\nd: [x, {e: ~}, []]\nf:\n");

    assertThat(NodeCode.decode(NodeCode.encode(node))).isEqualTo(node);
  }

  @Test
  void aFileInWhichSomethingWasRefusedIsNotPrepared() {
    Node node = node("a: &b c\n");

    assertThatThrownBy(() -> NodeCode.encode(node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 1 was refused");
  }

  @TestFactory
  Stream<DynamicTest> theJarCarriesEachShippedFileAsItIsRead() {
    Folder jar = Folder.embedded("", PREPARED);
    return PREPARED.stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () -> {
                      byte[] prepared = jar.prepared(path).orElseThrow();
                      assertThat(NodeCode.decode(prepared)).isEqualTo(node(shipped(path)));
                    }));
  }

  private static String shipped(String path) throws IOException {
    Path file = path.startsWith("examples") ? Path.of(path) : Path.of("src/main/resources", path);
    return Source.decode(path, Files.readAllBytes(file)).text();
  }

  private static Node node(String yaml) {
    return NodeReader.read(new Lines(new Source("a.yaml", yaml)), new Problems()).orElseThrow();
  }
}
