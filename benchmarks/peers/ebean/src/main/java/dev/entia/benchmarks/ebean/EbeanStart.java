package dev.entia.benchmarks.ebean;

import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Credentials;
import dev.entia.benchmarks.startup.Entities;
import io.ebean.Database;
import io.ebean.datasource.DataSourceBuilder;
import java.util.List;

/** Starts Ebean with all beans, asks for one of them, and says so when the answer is there. */
final class EbeanStart {

    private EbeanStart() {}

    /** The arguments: a JDBC URL, and the name of a store. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        var beans = Entities.classes();
        var ebean = Database.builder()
                .name("startup")
                .register(false)
                .defaultDatabase(false)
                .dataSourceBuilder(dataSource(arguments[0]))
                .databasePlatform(EbeanAdapter.platform(Store.valueOf(arguments[1])))
                .disableClasspathSearch(true)
                .classes(List.of(beans))
                .build();
        try {
            System.out.println(ebean.find(beans[50], 1L) != null);
        } finally {
            ebean.shutdown(true, false);
        }
    }

    private static DataSourceBuilder dataSource(String url) {
        var credentials = Credentials.of(url);
        return DataSourceBuilder.create().url(url).username(credentials.user()).password(credentials.password());
    }
}
