package dev.entia.sql.run;

/** Who logs in. The password is never shown. */
public record Credentials(String user, String password) {

    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
