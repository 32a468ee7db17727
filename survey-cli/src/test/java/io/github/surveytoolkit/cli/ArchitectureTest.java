package io.github.surveytoolkit.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house that no compiler holds. */
class ArchitectureTest {

  private static final String ROOT = "io.github.surveytoolkit";
  private static final String[] LIBRARIES = {
    "org.commonmark..",
    "org.jsoup..",
    "org.jbibtex..",
    "freemarker..",
    "tools.jackson..",
    "com.fasterxml..",
    "picocli.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "importer", "exporter", "cli"})
  void seesTheClassesOfEveryModule(String module) {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .anyMatch(name -> name.startsWith(ROOT + "." + module));
  }

  @Test
  void theModelNeedsNothingButTheJdk() {
    holds(
        classes()
            .that()
            .resideInAPackage(ROOT + ".model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".model..", "java..", "org.jspecify.."));
  }

  @Test
  void readersDoNotKnowWriters() {
    holds(doesNotKnow(ROOT + ".importer..", ROOT + ".exporter..", ROOT + ".cli.."));
  }

  @Test
  void writersDoNotKnowReaders() {
    holds(doesNotKnow(ROOT + ".exporter..", ROOT + ".importer..", ROOT + ".cli.."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"importer", "exporter"})
  void whatIsBehindADoorDoesNotKnowTheDoor(String door) {
    holds(doesNotKnow(ROOT + "." + door + ".*..", ROOT + "." + door));
  }

  private static ArchRule doesNotKnow(String who, String... whom) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(whom);
  }

  @Test
  void packagesFormNoCycle() {
    holds(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  @ParameterizedTest
  @CsvSource({
    "org.commonmark.., importer.markdown, importer.markdown",
    "org.jsoup..,      importer.markdown, importer.markdown",
    "org.jbibtex..,    importer.bibtex,   importer.bibtex",
    "freemarker..,     exporter.template, exporter.template",
    "picocli..,        cli,               cli",
    "tools.jackson..,  importer.json,     exporter.json"
  })
  void aLibraryIsKnownInItsPlaceOnly(String library, String place, String otherPlace) {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "." + place, ROOT + "." + otherPlace)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void noLibraryShowsInAPublicSignature() {
    holds(classes().that().arePublic().should(nameNoLibrary()));
  }

  private static ArchCondition<JavaClass> nameNoLibrary() {
    DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAnyPackage(LIBRARIES);
    return new ArchCondition<>("name no type of a library in what others may use") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        named(type)
            .filter(foreign)
            .forEach(
                library ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " names " + library.getName())));
      }
    };
  }

  /** Everything that the signatures of {@code type} name, type arguments included. */
  private static Stream<JavaClass> named(JavaClass type) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> members =
        type.getMembers().stream()
            .filter(ArchitectureTest::isVisible)
            .flatMap(ArchitectureTest::types);
    return Stream.concat(above, members).map(JavaType::getAllInvolvedRawTypes).flatMap(Set::stream);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    Stream<JavaType> thrown =
        code.getThrowsClause().stream().map(clause -> (JavaType) clause.getRawType());
    return Stream.of(Stream.of(code.getReturnType()), code.getParameterTypes().stream(), thrown)
        .flatMap(types -> types);
  }

  @Test
  void onlyTheCommandPrintsAndExits() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void nothingButTheCommandKnowsTheTime() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .callMethodWhere(asksTheClock())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock"));
  }

  private static DescribedPredicate<JavaMethodCall> asksTheClock() {
    return DescribedPredicate.describe(
        "the clock is asked",
        call -> {
          AccessTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          return (owner.startsWith("java.time.") && target.getName().equals("now"))
              || (owner.equals("java.lang.System") && target.getName().endsWith("Time"))
              || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
        });
  }
}
