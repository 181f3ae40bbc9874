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
import org.junit.jupiter.api.Test;

/** The figures of decision 13, which says how to run it. */
final class BulkFormsMeasurement {

    private final Database database = Database.empty("bulk");
    private final Measurement measurement = new Measurement();

    @Test
    void measure() throws SQLException {
        try (var prepared = DriverManager.getConnection(database.url("&useServerPrepStmts=true"));
                var rewriting = DriverManager.getConnection(database.url("&rewriteBatchedStatements=true"))) {
            var sender = new JdbcSender(prepared);
            var rewriter = new JdbcSender(rewriting);
            for (int columns : Measurement.COLUMNS) {
                var forms = new CommonForms(new Sample(columns), sender);
                forms.sample().create(sender, "bigint auto_increment primary key");
                analyze(sender);
                measurement.compare("insert, " + columns + " columns", inserts(forms, rewriter));
                measurement.compare("update, " + columns + " columns", updates(forms, rewriter));
                if (columns > 1) continue;
                measurement.compare("delete by key", deletes(forms, rewriter));
                measurement.compare("remove links", links(forms, rewriter));
                measurement.compare("read by key", reads(forms));
            }
        }
    }

    /** Statistics that were taken again while deleted rows wait to be restored would be of a table half as large. */
    private static void analyze(Sender sender) {
        sender.run("alter table sample stats_auto_recalc = 0", List.of());
        sender.run("alter table link stats_auto_recalc = 0", List.of());
        sender.run("analyze table sample, link", List.of());
    }

    private static List<Form> inserts(CommonForms forms, Sender rewriter) {
        return List.of(
                forms.insertValues(64),
                forms.insertValues(256),
                forms.insertValues(1024),
                forms.insertJson(
                        "json_table", " select " + forms.sample().names() + " from " + forms.jsonRows() + " as s"),
                forms.insertBatch("batch", forms.sender()),
                forms.insertBatch("batch, rewritten", rewriter));
    }

    private static List<Form> updates(CommonForms forms, Sender rewriter) {
        return List.of(
                forms.updateCase(32),
                forms.updateCase(128),
                updateFromValues(forms, 64),
                updateFromValues(forms, 256),
                updateFromTypedValues(forms, 64),
                updateFromTypedValues(forms, 256),
                updateFromUnion(forms),
                updateFromJson(forms),
                updateOnDuplicate(forms),
                forms.updateBatch("batch", forms.sender()),
                forms.updateBatch("batch, rewritten", rewriter));
    }

    private static Form updateFromValues(CommonForms forms, int most) {
        var row = "row(?, " + forms.sample().each(c -> "?") + ")";
        var names = "k, " + forms.sample().names();
        return Form.of(
                "values, " + most,
                forms.sender(),
                most,
                n -> update(forms, "(values " + times(n, row) + ") as s(" + names + ")"),
                Rows.keyFirst(forms.sample()).flat());
    }

    /** A select of nothing gives each value the type and the collation of its column. */
    private static Form updateFromTypedValues(CommonForms forms, int most) {
        var row = "row(?, " + forms.sample().each(c -> "?") + ")";
        var typed = "(select id as k, " + forms.sample().names() + " from sample where 1 = 0 union all values ";
        return Form.of(
                "typed values, " + most,
                forms.sender(),
                most,
                n -> update(forms, typed + times(n, row) + ") as s"),
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
                        + " as s on duplicate key update "
                        + forms.sample().each(c -> name(c) + " = s." + name(c)),
                Rows.keyFirst(forms.sample()).flat());
    }

    private static List<Form> deletes(CommonForms forms, Sender rewriter) {
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
                forms.deleteBatch("batch, rewritten", rewriter));
    }

    private static List<Form> links(CommonForms forms, Sender rewriter) {
        return List.of(
                forms.unlinkIn(64, "", "(?, ?)"),
                forms.unlinkIn(256, "", "(?, ?)"),
                forms.unlinkIn(1024, "", "(?, ?)"),
                unlinkValues(forms, 64),
                unlinkValues(forms, 256),
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
                forms.unlinkBatch("batch, rewritten", rewriter));
    }

    private static Form unlinkValues(CommonForms forms, int most) {
        return Form.of(
                "values, " + most,
                forms.sender(),
                most,
                n -> unlink("(values " + times(n, "row(?, ?)") + ") as s(a, b) straight_join"),
                Rows.links().flat());
    }

    private static Form unlinkTypedValues(CommonForms forms, int most) {
        var typed = "(select a, b from link where 1 = 0 union all values ";
        return Form.of(
                "typed values, " + most,
                forms.sender(),
                most,
                n -> unlink(typed + times(n, "row(?, ?)") + ") as s straight_join"),
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
