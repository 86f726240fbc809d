package io.zhuanhua.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/// What the shape of a service's code may be. A service asks for all of it in one test:
///
/// ```java
/// @Test
/// void keeps_the_house_rules() {
///     ArchitectureRules.check("io.zhuanhua.contract");
/// }
/// ```
public final class ArchitectureRules {

    private static final String JOURNAL = "io.zhuanhua.journal.Journal";

    /// The only class names that end in words of writing: a desk decides, a reader reacts.
    private static final List<String> WRITERS = List.of("Desk", "In", "Listing", "Projection");

    private static final Set<String> SERVICES = Set.of(
            "io.zhuanhua.bridge",
            "io.zhuanhua.contract",
            "io.zhuanhua.filing",
            "io.zhuanhua.matching",
            "io.zhuanhua.monitoring",
            "io.zhuanhua.subsidy");

    private ArchitectureRules() {}

    /// Every rule, for the main classes below `servicePackage`.
    ///
    /// @throws AssertionError naming each violation with its line
    public static void check(String servicePackage) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(servicePackage);
        check(servicePackage, code);
    }

    static void check(String servicePackage, JavaClasses code) {
        if (code.isEmpty()) {
            throw new AssertionError("no classes found in " + servicePackage + ", so nothing would be checked");
        }
        rulesKnowOnlyTheLanguageAndTheEvents(code);
        rulesAreToldDatesAndIdsAndNeverAsk(code);
        servicesKnowNothingOfEachOther(servicePackage, code);
        resourcesAndPagesDoNotSpeakSql(code);
        onlyDesksAndReadersAppend(code);
        everyPackageIsNullMarked(code);
    }

    /// Rules are values in, values out: no framework, no SQL, no files, no network.
    static void rulesKnowOnlyTheLanguageAndTheEvents(JavaClasses code) {
        check(
                code,
                classes()
                        .that()
                        .resideInAPackage("..rules..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java.lang..",
                                        "java.math..",
                                        "java.text..",
                                        "java.time..",
                                        "java.util..",
                                        "..rules..",
                                        "io.zhuanhua.events..",
                                        "org.jspecify.annotations..")
                                .or(JavaClass.Predicates.equivalentTo(java.nio.charset.StandardCharsets.class))
                                .or(JavaClass.Predicates.equivalentTo(java.nio.charset.Charset.class))
                                .or(primitive()))
                        .because("rules are pure: the language and the events are all they know"));
    }

    /// The same inputs must give the same answer in ten years.
    static void rulesAreToldDatesAndIdsAndNeverAsk(JavaClasses code) {
        DescribedPredicate<JavaAccess<?>> asks = DescribedPredicate.describe(
                "ask the clock or chance", access -> asks(access.getTargetOwner(), access.getName()));
        check(
                code,
                noClasses()
                        .that()
                        .resideInAPackage("..rules..")
                        .should()
                        .accessTargetWhere(asks)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(java.time.Clock.class)
                        .because("rules are told the date and the id"));
    }

    private static boolean asks(JavaClass owner, String name) {
        String type = owner.getName();
        return switch (name) {
            case "now" -> type.startsWith("java.time.");
            case "randomUUID" -> type.equals("java.util.UUID");
            case "currentTimeMillis", "nanoTime" -> type.equals("java.lang.System");
            case "random" -> type.equals("java.lang.Math");
            case "<init>" -> type.equals("java.util.Date") || type.endsWith("Random");
            default -> type.endsWith("Random");
        };
    }

    static void servicesKnowNothingOfEachOther(String servicePackage, JavaClasses code) {
        String[] others = SERVICES.stream()
                .filter(service -> !service.equals(servicePackage))
                .map(service -> service + "..")
                .toArray(String[]::new);
        check(
                code,
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .because("services talk by events only"));
    }

    static void resourcesAndPagesDoNotSpeakSql(JavaClasses code) {
        check(
                code,
                noClasses()
                        .that(simpleNameEndingWith("Resource").or(simpleNameEndingWith("Page")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..")
                        .because("a resource and a page translate and decide nothing"));
    }

    /// What is told to happen is decided at a desk; what follows from an event, in a reader.
    static void onlyDesksAndReadersAppend(JavaClasses code) {
        DescribedPredicate<JavaAccess<?>> appends = DescribedPredicate.describe(
                "write to the journal",
                access -> access.getTargetOwner().getName().equals(JOURNAL)
                        && Set.of("append", "decide").contains(access.getName()));
        check(
                code,
                noClasses()
                        .that(DescribedPredicate.not(outermostNameEndsWith(WRITERS)))
                        .should()
                        .accessTargetWhere(appends)
                        .because("only a *Desk or a reader writes"));
    }

    static void everyPackageIsNullMarked(JavaClasses code) {
        List<String> unmarked = code.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(part -> part.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .isEmpty())
                .map(part -> part.getName())
                .sorted()
                .toList();
        if (!unmarked.isEmpty()) {
            throw new AssertionError("packages without @NullMarked in a package-info.java: " + unmarked);
        }
    }

    private static DescribedPredicate<JavaClass> outermostNameEndsWith(List<String> endings) {
        return DescribedPredicate.describe("named " + endings, type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return endings.stream().anyMatch(outermost.getSimpleName()::endsWith);
        });
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe(
                "primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    private static void check(JavaClasses code, ArchRule rule) {
        rule.allowEmptyShould(true).check(code);
    }
}
