package dev.entia.servers.measure;

import static dev.entia.servers.measure.CommonForms.ALL;
import static dev.entia.servers.measure.Sample.name;
import static dev.entia.servers.measure.Sample.times;

import java.util.List;

/** The forms of SQLite and its relatives, which take a JSON array apart with {@code json_each}. */
public final class JsonEachForms {

    private JsonEachForms() {}

    /** Measures all of them. */
    public static void compare(Measurement measurement, Sender sender) {
        for (int columns : Measurement.COLUMNS) {
            var forms = new CommonForms(new Sample(columns), sender);
            forms.sample().create(sender, "integer primary key autoincrement");
            measurement.compare("insert, " + columns + " columns", inserts(forms));
            measurement.compare("update, " + columns + " columns", updates(forms));
            if (columns > 1) continue;
            measurement.compare("delete by key", deletes(forms));
            measurement.compare("remove links", links(forms));
            measurement.compare("read by key", reads(forms));
        }
    }

    private static List<Form> inserts(CommonForms forms) {
        int columns = forms.sample().columns();
        var values = columns == 1 ? "value" : forms.sample().each(c -> "value ->> " + (c - 1));
        return List.of(
                forms.insertValues(16),
                forms.insertValues(64),
                forms.insertValues(256),
                forms.insertValues(1024),
                forms.insertValuesReturning(256),
                forms.insertJson("json_each", " select " + values + " from json_each(?)"),
                forms.insertBatch("batch", forms.sender()));
    }

    private static List<Form> updates(CommonForms forms) {
        var json = "update sample set " + forms.sample().each(c -> name(c) + " = s.value ->> " + c)
                + " from json_each(?) as s where sample.id = s.value ->> 0";
        return List.of(
                forms.updateCase(32),
                forms.updateCase(128),
                updateFromValues(forms, 64),
                updateFromValues(forms, 256),
                Form.of(
                        "json_each",
                        forms.sender(),
                        ALL,
                        n -> json,
                        Rows.keyFirst(forms.sample()).json()),
                forms.updateBatch("batch", forms.sender()));
    }

    private static Form updateFromValues(CommonForms forms, int most) {
        var row = "(?, " + forms.sample().each(c -> "?") + ")";
        var set = forms.sample().each(c -> name(c) + " = s.column" + (c + 1));
        return Form.of(
                "from values, " + most,
                forms.sender(),
                most,
                n -> "update sample set " + set + " from (values " + times(n, row)
                        + ") as s where sample.id = s.column1",
                Rows.keyFirst(forms.sample()).flat());
    }

    private static List<Form> deletes(CommonForms forms) {
        var json = "delete from sample where id in (select value from json_each(?))";
        return List.of(
                forms.deleteIn(256),
                forms.deleteIn(1024),
                forms.deleteIn(16_384),
                Form.of("json_each", forms.sender(), ALL, n -> json, Rows.keys().json()),
                forms.deleteBatch("batch", forms.sender()));
    }

    private static List<Form> links(CommonForms forms) {
        var json = "delete from link where (a, b) in (select value ->> 0, value ->> 1 from json_each(?))";
        return List.of(
                forms.unlinkIn(16, "values ", "(?, ?)"),
                forms.unlinkIn(64, "values ", "(?, ?)"),
                forms.unlinkIn(256, "values ", "(?, ?)"),
                forms.unlinkIn(1024, "values ", "(?, ?)"),
                Form.of(
                        "json_each",
                        forms.sender(),
                        ALL,
                        n -> json,
                        Rows.links().json()),
                forms.unlinkBatch("batch", forms.sender()));
    }

    private static List<Form> reads(CommonForms forms) {
        var json = "select c1 from sample where id in (select value from json_each(?))";
        return List.of(
                forms.readIn(1024),
                forms.readIn(16_384),
                Form.of("json_each", forms.sender(), ALL, n -> json, Rows.keys().json()));
    }
}
