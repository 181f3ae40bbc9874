package dev.entia.benchmarks.startup;

import java.util.regex.Pattern;

/** What a JDBC URL says of who logs in, for libraries that want it beside the URL; empty if it does not say. */
public record Credentials(String user, String password) {

    public static Credentials of(String url) {
        return new Credentials(parameter(url, "user"), parameter(url, "password"));
    }

    private static String parameter(String url, String name) {
        var matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        return matcher.find() ? matcher.group(1) : "";
    }
}
