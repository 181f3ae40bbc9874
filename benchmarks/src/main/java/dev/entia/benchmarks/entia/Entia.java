package dev.entia.benchmarks.entia;

import dev.entia.benchmarks.DocumentAdapter;
import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import dev.entia.driver.StatementObserver;
import java.util.List;

/** Entia with the access that its processor generates, and without. */
public final class Entia implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(
                new EntiaAdapter("entia", StatementObserver.NONE), WithoutGeneratedAccess.adapter("entia-reflective"));
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(
                EntiaStartUp.withGeneratedAccess("entia"), EntiaStartUp.withoutGeneratedAccess("entia-reflective"));
    }

    @Override
    public List<DocumentAdapter> documentAdapters() {
        return List.of(new EntiaAdapter("entia", StatementObserver.NONE));
    }
}
