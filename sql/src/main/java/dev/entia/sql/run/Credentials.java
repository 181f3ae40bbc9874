package dev.entia.sql.run;

import java.util.Objects;

/** Who logs in. The password is never shown. */
public record Credentials(String user, String password) {

    public Credentials {
        Objects.requireNonNull(user, "its user is null");
        Objects.requireNonNull(password, "its password is null");
    }

    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
