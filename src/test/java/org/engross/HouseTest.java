package org.engross;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: this table is the one in the root package's documentation. */
class HouseTest {

  /** A room, the rooms it may use, and the outside libraries that are at home in it. */
  private record Room(String name, List<String> uses, List<String> libraries) {

    Room uses(String... rooms) {
      return new Room(name, List.of(rooms), libraries);
    }

    Room home(String... packages) {
      return new Room(name, uses, List.of(packages));
    }
  }

  private static final List<Room> ROOMS =
      List.of(
          room("build").home("org.objectweb.asm"),
          room("memo"),
          room("problem").home("org.apache.commons.text"),
          room("source").uses("problem"),
          room("table")
              .uses("source", "problem")
              .home("de.siegmar.fastcsv", "org.apache.poi", "org.xml.sax", "javax.xml"),
          room("document"),
          room("resolution"),
          room("own").uses("source", "problem"),
          room("markup").uses("document", "source", "memo", "problem").home("org.commonmark"),
          room("intake").uses("markup", "document", "source", "problem").home("org.apache.poi"),
          room("render").uses("document"),
          room("render.text").uses("render", "document"),
          room("render.html").uses("render", "document"),
          room("render.docx.zip"),
          room("render.docx")
              .uses("render.docx.zip", "render", "document", "problem")
              .home(
                  "org.apache.poi",
                  "org.w3c.dom",
                  "org.xml.sax",
                  "javax.xml",
                  "javax.imageio",
                  "java.awt"),
          room("render.docx.volume").uses("render.docx", "render.docx.zip", "document"),
          room("render.pdf")
              .uses("render", "document", "problem")
              .home("org.jodconverter", "com.sun.star"),
          room("render.xml").uses("resolution"),
          room("intake.resolution")
              .uses("resolution", "document", "source", "problem")
              .home("org.w3c.dom", "org.xml.sax", "javax.xml"),
          room("check.rule").uses("document", "problem"),
          room("check.prose").uses("check.rule", "document", "problem"),
          room("check.letter").uses("check.rule", "document", "memo", "problem"),
          room("check.statement").uses("document", "problem"),
          room("check.leak").uses("memo"),
          room("check.inquiry").uses("check.rule", "resolution", "problem"),
          room("check")
              .uses(
                  "check.rule",
                  "check.prose",
                  "check.letter",
                  "document",
                  "markup",
                  "source",
                  "problem"),
          room("template")
              .uses("own", "markup", "document", "source", "problem")
              .home("org.apache.velocity"),
          room("office")
              .uses(
                  "own", "table", "intake", "markup", "document", "resolution", "source", "problem")
              .home("org.yaml.snakeyaml", "org.apache.poi"),
          room("office.congress").uses("office", "source", "problem"),
          room("outbox").uses("problem").home("com.fasterxml.jackson"),
          room("report").uses("outbox", "table", "source", "problem").home("com.fasterxml.jackson"),
          room("verify").uses("outbox", "render.docx", "problem").home("com.fasterxml.jackson"),
          room("ledger")
              .uses("office", "outbox", "table", "document", "source", "problem")
              .home("com.fasterxml.jackson"),
          room("desk")
              .uses(
                  "ledger",
                  "report",
                  "outbox",
                  "office",
                  "own",
                  "template",
                  "check",
                  "check.statement",
                  "check.rule",
                  "check.leak",
                  "intake",
                  "render",
                  "render.text",
                  "render.html",
                  "render.docx",
                  "render.docx.volume",
                  "render.pdf",
                  "render.xml",
                  "intake.resolution",
                  "check.inquiry",
                  "markup",
                  "document",
                  "resolution",
                  "source",
                  "memo",
                  "problem")
              .home("com.fasterxml.jackson"),
          room("trial")
              .uses("template", "check", "check.rule", "markup", "document", "source", "problem"),
          room("workshop")
              .uses(
                  "desk",
                  "render.docx",
                  "office",
                  "trial",
                  "template",
                  "own",
                  "document",
                  "source",
                  "problem")
              .home("com.fasterxml.jackson"),
          room("preview")
              .uses("desk", "office", "render.pdf", "problem")
              .home("com.fasterxml.jackson", "com.sun.net.httpserver"),
          room("explain")
              .uses("desk", "outbox", "render.pdf", "problem")
              .home("com.fasterxml.jackson"),
          room("cli")
              .uses(
                  "workshop",
                  "preview",
                  "explain",
                  "ledger",
                  "verify",
                  "table",
                  "desk",
                  "report",
                  "outbox",
                  "office",
                  "office.congress",
                  "table",
                  "own",
                  "check",
                  "check.inquiry",
                  "check.rule",
                  "template",
                  "markup",
                  "source",
                  "problem")
              .home("picocli", "me.tongfei.progressbar"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.engross");

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsBelowIt() {
    return ROOMS.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.name,
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(packageOf(room.name))
                            .should()
                            .onlyDependOnClassesThat(
                                resideInAnyPackage(allowed(room))
                                    .or(not(resideInAPackage("org.engross.."))))
                            .check(CLASSES)));
  }

  /**
   * One room, except POI: render.docx writes Word files with it, intake and office read them, table
   * reads Excel's.
   */
  @TestFactory
  Stream<DynamicTest> anOutsideLibraryStaysInTheRoomsWhereItIsAtHome() {
    return ROOMS.stream()
        .flatMap(room -> room.libraries.stream())
        .distinct()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library,
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(homesOf(library))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library + "..")
                            .check(CLASSES)));
  }

  private static String[] homesOf(String library) {
    return ROOMS.stream()
        .filter(room -> room.libraries.contains(library))
        .map(room -> packageOf(room.name))
        .toArray(String[]::new);
  }

  @Test
  void thereAreNoLoopsBetweenRooms() {
    slices().matching("org.engross.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> rooms =
        CLASSES.stream()
            .map(c -> c.getPackageName().replaceFirst("org\\.engross\\.?", ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(ROOMS).extracting(Room::name).containsExactlyInAnyOrderElementsOf(rooms);
  }

  /**
   * The office that prints is spoken to by a library, over a port that no other machine reaches.
   * The preview alone listens, where no other machine reaches it either.
   */
  @Test
  void nothingReachesTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packageOf("preview"), packageOf("render.pdf"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(?!URI(Syntax.*)?$).*")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URL")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .check(CLASSES);
  }

  private static String packageOf(String room) {
    return "org.engross." + room;
  }

  private static String[] allowed(Room room) {
    return Stream.concat(Stream.of(room.name), room.uses.stream())
        .map(HouseTest::packageOf)
        .toArray(String[]::new);
  }

  private static Room room(String name) {
    return new Room(name, List.of(), List.of());
  }
}
