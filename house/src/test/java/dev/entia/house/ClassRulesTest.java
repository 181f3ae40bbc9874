package dev.entia.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules over the compiled production classes of all published modules. */
final class ClassRulesTest {
    private static final JavaClasses ALL = EntiaModule.classes(EntiaModule.published());
    private static final JavaClasses CORE = EntiaModule.named("core").classes();

    /** Classes that are open for a reason. Full names, each with its reason beside it. */
    private static final Set<String> OPEN = Set.of();

    private static final Pattern GRAB_BAG =
            Pattern.compile(".*(Utils?|Helpers?|Managers?|Commons?|Misc)(?<!EntityManager)");

    @Test
    void packages_form_no_cycle() {
        slices().matching("(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void core_does_not_know_jdbc() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("a driver may be no SQL driver: say it in the terms of dev.entia.driver")
                .check(CORE);
    }

    @Test
    void core_stands_on_the_jdk_slf4j_jspecify_and_model() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "org.slf4j..", "org.jspecify..", "dev.entia.annotation", "dev.entia.model")
                        .or(resideInAnyPackage(StoreyTest.CORE.packages().toArray(String[]::new))))
                .because("every dependency of core is a dependency of every user")
                .check(CORE);
    }

    @Test
    void core_never_asks_which_driver_it_has() {
        classes()
                .should(notTestForDrivers())
                .because("what a driver can do is a Capability, which driver it is matters to nobody")
                .check(CORE);
    }

    @Test
    void classes_are_final_unless_they_are_made_to_be_extended() {
        classes()
                .that()
                .areNotAnonymousClasses()
                .should(beClosed())
                .because("reuse is a field, not a parent: make it final, abstract, sealed, or a record")
                .check(ALL);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(GRAB_BAG.pattern())
                .because("a function lives on its noun: name the class after what it knows, not after being useful")
                .check(ALL);
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, abstract, sealed, an interface, an enum or a record") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                        || type.isInterface()
                        || type.isEnum()
                        || OPEN.contains(type.getName())
                        || type.reflect().isSealed();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is open for extension"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> notTestForDrivers() {
        return new ArchCondition<>("not test a driver with instanceof") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (InstanceofCheck test : type.getInstanceofChecks()) {
                    if (isDriver(test.getRawType())) {
                        String place = "%s asks for %s in %s";
                        events.add(SimpleConditionEvent.violated(
                                type,
                                place.formatted(
                                        test.getOwner().getFullName(),
                                        test.getRawType().getName(),
                                        test.getSourceCodeLocation())));
                    }
                }
            }
        };
    }

    private static boolean isDriver(JavaClass type) {
        return type.isAssignableTo("dev.entia.driver.Driver") || type.isAssignableTo("dev.entia.driver.DriverSession");
    }
}
