package dev.entia.mysql;

import static dev.entia.servers.measure.CommonForms.ALL;
import static dev.entia.servers.measure.Sample.name;
import static dev.entia.servers.measure.Sample.times;

import dev.entia.servers.measure.CommonForms;
import dev.entia.servers.measure.Form;
import dev.entia.servers.measure.JdbcSender;
import dev.entia.servers.measure.Measurement;
import dev.entia.servers.measure.Rows;
import dev.entia.servers.measure.Sample;
import dev.entia.servers.measure.Sender;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The forms of MySQL and MariaDB, and how long they take.
 *
 * @param row what stands before a row in {@code values}: {@code row}, or nothing
 * @param batch the name of another kind of batch
 * @param settings of the connection that has it
 */
public record FamilyForms(TestedServer server, String row, String batch, String settings) {

    /** Measures all of them. */
    public void measure() throws SQLException {
        var database = server.empty("bulk");
        var measurement = new Measurement();
        try (var prepared = DriverManager.getConnection(database.url("&useServerPrepStmts=true"));
                var other = DriverManager.getConnection(database.url(settings))) {
            var sender = new JdbcSender(prepared);
            for (int columns : Measurement.COLUMNS) {
                var forms = new CommonForms(new Sample(columns), sender);
                forms.sample().create(sender, "bigint auto_increment primary key");
                analyze(sender);
                measure(measurement, forms, new JdbcSender(other));
            }
        }
    }

    private void measure(Measurement measurement, CommonForms forms, Sender other) {
        int columns = forms.sample().columns();
        measurement.compare("insert, " + columns + " columns", inserts(forms, other));
        measurement.compare("update, " + columns + " columns", updates(forms, other));
        if (columns > 1) return;
        measurement.compare("delete by key", deletes(forms, other));
        measurement.compare("remove links", links(forms, other));
        measurement.compare("read by key", reads(forms));
    }

    /** Statistics that were taken again while deleted rows wait to be restored would be of a table half as large. */
    private static void analyze(Sender sender) {
        sender.run("alter table sample stats_auto_recalc = 0", List.of());
        sender.run("alter table link stats_auto_recalc = 0", List.of());
        sender.run("analyze table sample, link", List.of());
    }

    private List<Form> inserts(CommonForms forms, Sender other) {
        return List.of(
                forms.insertValues(64),
                forms.insertValues(256),
                forms.insertValues(1024),
                forms.insertJson(
                        "json_table", " select " + forms.sample().names() + " from " + forms.jsonRows() + " as s"),
                forms.insertBatch("batch", forms.sender()),
                forms.insertBatch(batch, other));
    }

    private List<Form> updates(CommonForms forms, Sender other) {
        return List.of(
                forms.updateCase(32),
                forms.updateCase(128),
                updateFromTypedValues(forms, 64),
                updateFromTypedValues(forms, 256),
                updateFromUnion(forms),
                updateFromJson(forms),
                updateOnDuplicate(forms),
                forms.updateBatch("batch", forms.sender()),
                forms.updateBatch(batch, other));
    }

    /** A select of nothing gives each value the type and the collation of its column. */
    private Form updateFromTypedValues(CommonForms forms, int most) {
        var values = row + "(?, " + forms.sample().each(c -> "?") + ")";
        var typed = "(select id as k, " + forms.sample().names() + " from sample where 1 = 0 union all values ";
        return Form.of(
                "typed values, " + most,
                forms.sender(),
                most,
                n -> update(forms, typed + times(n, values) + ") as s"),
                Rows.keyFirst(forms.sample()).flat());
    }

    private static Form updateFromUnion(CommonForms forms) {
        var first = "select ? as k, " + forms.sample().each(c -> "? as " + name(c));
        var more = " union all select ?, " + forms.sample().each(c -> "?");
        return Form.of(
                "union all, 64",
                forms.sender(),
                64,
                n -> update(forms, "(" + first + more.repeat(n - 1) + ") as s"),
                Rows.keyFirst(forms.sample()).flat());
    }

    private static Form updateFromJson(CommonForms forms) {
        return Form.of(
                "json_table",
                forms.sender(),
                ALL,
                n -> update(forms, forms.jsonRowsWithKey() + " as s"),
                Rows.keyFirst(forms.sample()).json());
    }

    private static String update(CommonForms forms, String source) {
        return "update " + source + " straight_join sample as t on t.id = s.k set "
                + forms.sample().each(c -> "t." + name(c) + " = s." + name(c));
    }

    private static Form updateOnDuplicate(CommonForms forms) {
        var row = "(?, " + forms.sample().each(c -> "?") + ")";
        return Form.of(
                "on duplicate key, 256",
                forms.sender(),
                256,
                n -> "insert into sample (id, " + forms.sample().names() + ") values " + times(n, row)
                        + " on duplicate key update "
                        + forms.sample().each(c -> name(c) + " = values(" + name(c) + ")"),
                Rows.keyFirst(forms.sample()).flat());
    }

    private List<Form> deletes(CommonForms forms, Sender other) {
        var json = "delete t from " + CommonForms.jsonKeys() + " as s straight_join sample as t on t.id = s.k";
        return List.of(
                forms.deleteIn(64),
                forms.deleteIn(256),
                forms.deleteIn(1024),
                forms.deleteIn(16_384),
                Form.of(
                        "json_table",
                        forms.sender(),
                        ALL,
                        n -> json,
                        Rows.keys().json()),
                forms.deleteBatch("batch", forms.sender()),
                forms.deleteBatch(batch, other));
    }

    private List<Form> links(CommonForms forms, Sender other) {
        return List.of(
                forms.unlinkIn(64, "", "(?, ?)"),
                forms.unlinkIn(256, "", "(?, ?)"),
                forms.unlinkIn(1024, "", "(?, ?)"),
                unlinkTypedValues(forms, 64),
                unlinkTypedValues(forms, 256),
                unlinkTypedValues(forms, 1024),
                Form.of(
                        "json_table",
                        forms.sender(),
                        ALL,
                        n -> unlink(CommonForms.jsonLinks() + " as s straight_join"),
                        Rows.links().json()),
                Form.of(
                        "json_table, in the order that the server chooses",
                        forms.sender(),
                        ALL,
                        n -> unlink(CommonForms.jsonLinks() + " as s join"),
                        Rows.links().json()),
                forms.unlinkBatch("batch", forms.sender()),
                forms.unlinkBatch(batch, other));
    }

    private Form unlinkTypedValues(CommonForms forms, int most) {
        var typed = "(select a, b from link where 1 = 0 union all values ";
        return Form.of(
                "typed values, " + most,
                forms.sender(),
                most,
                n -> unlink(typed + times(n, row + "(?, ?)") + ") as s straight_join"),
                Rows.links().flat());
    }

    private static String unlink(String joined) {
        return "delete t from " + joined + " link as t on t.a = s.a and t.b = s.b";
    }

    private static List<Form> reads(CommonForms forms) {
        var json = "select c1 from sample where id in (select k from " + CommonForms.jsonKeys() + " as s)";
        return List.of(
                forms.readIn(1024),
                forms.readIn(16_384),
                Form.of(
                        "json_table",
                        forms.sender(),
                        ALL,
                        n -> json,
                        Rows.keys().json()));
    }
}
