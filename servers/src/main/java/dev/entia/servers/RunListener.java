package dev.entia.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests of a database's module, and leaves the account in its {@code target}. JUnit finds it by itself. */
public final class RunListener implements TestExecutionListener {

    private final Path module;
    private final Outcomes outcomes = new Outcomes();
    private @Nullable TestPlan plan;

    public RunListener() {
        this(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
    }

    RunListener(Path module) {
        this.module = module;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        outcomes.skip(reason, tests(test));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) outcomes.pass();
            }
            case FAILED -> outcomes.fail();
            case ABORTED ->
                outcomes.skip(result.getThrowable().map(Throwable::getMessage).orElse("no reason given"), tests(test));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var database = Database.of(String.valueOf(module.getFileName()));
        if (database.isEmpty()) return;
        try {
            DatabaseRun.of(database.get(), outcomes).write(module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many tests do not run when this one, or this class, does not. */
    private long tests(TestIdentifier test) {
        if (test.isTest() || plan == null) return 1;
        return plan.getDescendants(test).stream().filter(TestIdentifier::isTest).count();
    }
}
