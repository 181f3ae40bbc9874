package dev.entia.benchmarks.hibernate;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import java.util.List;

/** Hibernate, whose entities are plain classes, or enhanced ones. */
public final class Hibernate implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new HibernateAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(HibernateStartUp.of(new HibernateAdapter()));
    }
}
