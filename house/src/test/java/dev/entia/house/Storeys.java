package dev.entia.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The storeys of one module, lowest first. A package uses only packages on lower storeys; packages that share a storey do
 * not use each other.
 */
record Storeys(String module, List<List<String>> plan) {
    /** One string per storey, lowest first; packages that share a storey are separated by {@code " | "}. */
    static Storeys of(String module, String... storeys) {
        List<List<String>> plan = new ArrayList<>();
        for (String storey : storeys) {
            plan.add(List.of(storey.split(" \\| ")));
        }
        return new Storeys(module, List.copyOf(plan));
    }

    Set<String> packages() {
        Set<String> packages = new LinkedHashSet<>();
        plan.forEach(packages::addAll);
        return packages;
    }

    /** One message per offence, each saying what to do; empty when the house stands. */
    List<String> violations(JavaClasses classes) {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            if (number(type.getPackageName()) == 0) {
                violations.add(homeless(type.getPackageName()));
                continue;
            }
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                if (!allowed(type.getPackageName(), targetPackage(use))) {
                    violations.add(upward(use));
                }
            }
        }
        return List.copyOf(violations);
    }

    private boolean allowed(String from, String to) {
        return from.equals(to) || number(to) < number(from);
    }

    /** 1 is the lowest; 0 is a package that is not in the plan, be it foreign or forgotten. */
    private int number(String packageName) {
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).contains(packageName)) {
                return i + 1;
            }
        }
        return 0;
    }

    private String homeless(String packageName) {
        return ("%s: package %s is on no storey.%n"
                        + "  Put it on the list in StoreyTest and in docs/architecture.md, as low as it can stand, and say why in the"
                        + " commit message. Or move its classes into a package that is there.")
                .formatted(module, packageName);
    }

    private String upward(Dependency use) {
        String from = use.getOriginClass().getPackageName();
        String to = targetPackage(use);
        return ("%s: %s (storey %d) uses %s (storey %d), which is not below it.%n"
                        + "  %s%n"
                        + "  Move the code up, or let the lower package declare an interface that the higher one implements.")
                .formatted(module, from, number(from), to, number(to), use.getDescription());
    }

    private static String targetPackage(Dependency use) {
        return use.getTargetClass().getBaseComponentType().getPackageName();
    }

    @Override
    public String toString() {
        return module;
    }
}
