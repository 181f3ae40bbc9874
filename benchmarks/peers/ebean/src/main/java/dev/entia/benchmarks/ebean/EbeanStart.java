package dev.entia.benchmarks.ebean;

import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Entities;
import io.ebean.Database;
import io.ebean.datasource.DataSourceBuilder;
import java.util.List;
import java.util.regex.Pattern;

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

    /** Its own pool wants a user and a password beside the URL. */
    private static DataSourceBuilder dataSource(String url) {
        return DataSourceBuilder.create()
                .url(url)
                .username(parameter(url, "user"))
                .password(parameter(url, "password"));
    }

    /** Empty if the URL does not say. */
    private static String parameter(String url, String name) {
        var matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        return matcher.find() ? matcher.group(1) : "";
    }
}
