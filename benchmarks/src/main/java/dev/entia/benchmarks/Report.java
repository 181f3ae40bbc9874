package dev.entia.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table a database of the passes made so far: absolute figures of the floor, ratios to it of all others. Where it was counted,
 * another one of what goes to the server and back.
 */
final class Report {

    private static final String CANNOT = "cannot";

    private final List<String> adapters;
    private final String floor;
    private final Map<String, Map<Operation, Line>> times = new LinkedHashMap<>();
    private final Map<String, Map<Operation, Map<String, Traffic>>> traffic = new LinkedHashMap<>();

    /** @param floor the name of the adapter that others are compared with */
    Report(List<String> adapters, String floor) {
        this.adapters = List.copyOf(adapters);
        this.floor = floor;
    }

    /** @param figures of one pass, by the name of the adapter; those that cannot do it are not there */
    void add(String store, Operation operation, Map<String, Figures> figures) {
        times.computeIfAbsent(store, each -> new EnumMap<>(Operation.class))
                .computeIfAbsent(operation, each -> new Line(new ArrayList<>()))
                .passes
                .add(figures);
    }

    void add(String store, Operation operation, String adapter, Traffic counted) {
        traffic.computeIfAbsent(store, each -> new EnumMap<>(Operation.class))
                .computeIfAbsent(operation, each -> new LinkedHashMap<>())
                .put(adapter, counted);
    }

    boolean hasTraffic(String store) {
        return traffic.containsKey(store);
    }

    @Override
    public String toString() {
        if (times.isEmpty()) return "";
        var lines = new ArrayList<>(legend());
        times.forEach((store, table) -> {
            lines.addAll(table(store, table, (line, adapter) -> line.cell(adapter, floor)));
            if (traffic.containsKey(store))
                lines.addAll(table(
                        store + ": statements / round trips / bytes",
                        traffic.get(store),
                        (line, adapter) ->
                                line.containsKey(adapter) ? line.get(adapter).cell() : CANNOT));
        });
        return String.join("\n", lines);
    }

    private <L> List<String> table(String title, Map<Operation, L> table, BiFunction<L, String, String> cell) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("| " + title + " | " + String.join(" | ", adapters) + " |");
        lines.add("|---|" + "--:|".repeat(adapters.size()));
        table.forEach((operation, line) -> lines.add(adapters.stream()
                .map(adapter -> cell.apply(line, adapter))
                .collect(Collectors.joining(" | ", "| " + operation.title() + " | ", " |"))));
        return lines;
    }

    private List<String> legend() {
        var lines = new ArrayList<String>();
        lines.add(passes());
        lines.add(adapters.contains(floor) ? ratios() : absolute());
        if (!traffic.isEmpty()) lines.addAll(counted());
        return lines;
    }

    /** A run that is not over, or was interrupted, has rows with one pass less. */
    private String passes() {
        var passes = times.values().stream()
                .flatMap(table -> table.values().stream())
                .mapToInt(line -> line.passes.size())
                .summaryStatistics();
        if (passes.getMax() == 1)
            return "One pass: the median time of a call, and in parentheses the middle half of the adapter's own times.";
        var number = passes.getMin() == passes.getMax()
                ? String.valueOf(passes.getMax())
                : "From " + passes.getMin() + " to " + passes.getMax();
        return number
                + " passes: the median of the medians of all passes, and in parentheses the lowest and the highest.";
    }

    private String ratios() {
        return "`" + floor
                + "` has times, and the bytes that the calling thread allocates; all others have their time divided by"
                + " that of `" + floor
                + "` in the same pass (below 1 is faster), and `memory`, the same ratio of bytes; or the"
                + " bytes themselves where `" + floor + "` allocates less than " + Bytes.text(Figures.LEAST_COMPARED)
                + ". Where `" + floor + "` cannot, all have times and bytes.";
    }

    private String absolute() {
        return "There are no ratios: `" + floor
                + "`, with which others are compared, was not chosen. After the time: the bytes"
                + " that the calling thread allocates.";
    }

    private static List<String> counted() {
        return List.of(
                "",
                "Statements, round trips and bytes are of one call, between client and server, and counted apart from what is"
                        + " timed. Every set of values of a batch is a statement, unless the driver has made one statement of"
                        + " several; begin, commit and a COPY of any size are one each. Bytes go both ways, without what TCP adds."
                        + " They are counted on PostgreSQL alone: SQLite is in the same process, and what other servers are sent is not read.");
    }

    /** One operation on one database. */
    private record Line(List<Map<String, Figures>> passes) {

        String cell(String adapter, String floorAdapter) {
            var figures = of(adapter);
            var floor = of(floorAdapter);
            if (figures.isEmpty()) return CANNOT;
            if (floor.isEmpty() || adapter.equals(floorAdapter))
                return Figures.over(figures).absolute();
            var ratios = new ArrayList<Figures>();
            for (int pass = 0; pass < passes.size(); pass++)
                ratios.add(figures.get(pass).dividedBy(floor.get(pass)));
            return Figures.over(ratios).relative(Figures.over(figures), Figures.over(floor));
        }

        private List<Figures> of(String adapter) {
            return passes.stream()
                    .flatMap(pass -> Stream.ofNullable(pass.get(adapter)))
                    .toList();
        }
    }
}
