package dev.entia.sql.render;

import dev.entia.driver.Isolation;
import dev.entia.driver.TransactionOptions;
import java.util.List;

/** How a transaction is begun with its options. */
@FunctionalInterface
public interface Beginning {

    /**
     * What is said to begin.
     *
     * @throws dev.entia.error.ValidationException if the database has no such isolation level, and none that is stronger
     */
    Begin with(TransactionOptions options);

    /**
     * What is said, in order.
     *
     * @param settings said first, outside a transaction
     * @param command begins
     * @param afterwards said when the transaction is over, so that the next one finds the connection as this one did
     */
    record Begin(List<String> settings, String command, List<String> afterwards) {

        public Begin {
            settings = List.copyOf(settings);
            afterwards = List.copyOf(afterwards);
        }

        /** One command, which nothing remains of. */
        public static Begin by(String command) {
            return new Begin(List.of(), command, List.of());
        }
    }

    /** {@code begin isolation level serializable read only}. */
    static Beginning inOneCommand(IsolationLevels levels) {
        return options -> Begin.by("begin"
                + options.isolation()
                        .map(level -> " isolation level " + levels.name(level))
                        .orElse("")
                + readOnly(options));
    }

    /** {@code set transaction isolation level serializable}, which is for the next one, and {@code start transaction read only}. */
    static Beginning afterSettings(IsolationLevels levels) {
        return options -> new Begin(levelOf(options, levels), "start transaction" + readOnly(options), List.of());
    }

    /**
     * {@code set transaction isolation level serializable}, which stays for the session and is set back, and {@code begin
     * transaction}. The database knows no transactions that only read.
     *
     * @param usual the level that sessions have unless told
     */
    static Beginning setBackTo(Isolation usual, IsolationLevels levels) {
        return options -> new Begin(
                levelOf(options, levels),
                "begin transaction",
                options.isolation().isEmpty() ? List.of() : List.of(setting(levels.name(usual))));
    }

    /** The database keeps every transaction as far apart as there is, and wants to know which may write. */
    static Beginning serializable(String writing, String reading) {
        var writer = Begin.by(writing);
        var reader = Begin.by(reading);
        return options -> options.isReadOnly() ? reader : writer;
    }

    private static List<String> levelOf(TransactionOptions options, IsolationLevels levels) {
        return options.isolation()
                .map(level -> List.of(setting(levels.name(level))))
                .orElse(List.of());
    }

    private static String setting(String level) {
        return "set transaction isolation level " + level;
    }

    private static String readOnly(TransactionOptions options) {
        return options.isReadOnly() ? " read only" : "";
    }
}
