package dev.entia.testkit;

import dev.entia.driver.Capability;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;
import org.junit.platform.commons.support.AnnotationSupport;

/** Aborts tests whose {@link Needs} are not met. Runs when the driver is open, for only then its capabilities are known. */
final class WhatIsNeeded implements BeforeTestExecutionCallback {

    @Override
    public void beforeTestExecution(ExtensionContext test) {
        var store = Store.of(test.getRequiredTestInstances());
        Stream.of(test.getRequiredTestClass(), test.getRequiredTestMethod())
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Needs.class).stream())
                .flatMap(needs -> store.missing(needs).stream())
                .findFirst()
                .ifPresent(Assumptions::abort);
    }

    /** What there is. */
    record Store(Set<Promise> promises, Set<Capability> capabilities) {

        /** A specification of a whole driver speaks for those inside it. */
        private static Store of(TestInstances tests) {
            var errors = tests.findInstance(ErrorSpec.class);
            if (errors.isPresent())
                return new Store(errors.get().promises(), errors.get().capabilities());
            var spec = tests.findInstance(OrmSpec.class).orElseThrow();
            var driver = tests.findInstance(DriverSpec.class);
            return new Store(driver.map(DriverSpec::promises).orElseGet(spec::promises), spec.capabilities());
        }

        /** Why a test cannot run; empty if it can. */
        Optional<String> missing(Needs needs) {
            var promise = Stream.of(needs.value())
                    .filter(each -> !promises.contains(each))
                    .map(each -> "needs " + each + ", which the store does not promise");
            var capability = Stream.of(needs.capabilities())
                    .filter(each -> !capabilities.contains(each))
                    .map(each -> "needs " + each + ", which the driver is not capable of");
            return Stream.concat(promise, capability).findFirst();
        }
    }
}
