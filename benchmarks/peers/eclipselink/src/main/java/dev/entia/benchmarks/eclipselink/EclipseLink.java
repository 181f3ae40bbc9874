package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import java.util.List;

/** EclipseLink, whose entities are woven when they are built. */
public final class EclipseLink implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new EclipseLinkAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(EclipseLinkStartUp.of("eclipselink"));
    }
}
