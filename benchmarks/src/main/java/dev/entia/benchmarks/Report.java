package dev.entia.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table a database, of the passes made so far: absolute figures of the floor, ratios to it of all others. */
final class Report {

    private final List<String> adapters;
    private final Map<String, Map<Operation, Line>> tables = new LinkedHashMap<>();
    private final String floor;

    /** @param floor the name of the adapter that others are compared with */
    Report(List<String> adapters, String floor) {
        this.adapters = List.copyOf(adapters);
        this.floor = floor;
    }

    /** @param figures of one pass, by the name of the adapter; those that cannot do it are not there */
    void add(String store, Operation operation, Map<String, Figures> figures) {
        tables.computeIfAbsent(store, each -> new EnumMap<>(Operation.class))
                .computeIfAbsent(operation, each -> new Line(new ArrayList<>()))
                .passes
                .add(figures);
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        tables.forEach((store, table) -> {
            lines.add(table.values().iterator().next().legend());
            lines.add("");
            lines.add("| " + store + " | " + String.join(" | ", adapters) + " |");
            lines.add("|---|" + "--:|".repeat(adapters.size()));
            table.forEach((operation, line) -> lines.add(line.text(operation, adapters, floor)));
            lines.add("");
        });
        return String.join("\n", lines);
    }

    /** One operation on one database. */
    private record Line(List<Map<String, Figures>> passes) {

        String legend() {
            return passes.size() == 1
                    ? "One pass: medians; ± is half of what the middle half of the adapter's own times is apart."
                    : passes.size()
                            + " passes: the median of their medians, and of their ratios; ± is half of what the lowest"
                            + " and the highest are apart.";
        }

        String text(Operation operation, List<String> adapters, String floor) {
            return adapters.stream()
                    .map(adapter -> cell(adapter, floor))
                    .collect(Collectors.joining(" | ", "| " + operation.title() + " | ", " |"));
        }

        private String cell(String adapter, String floorAdapter) {
            var figures = of(adapter);
            var floor = of(floorAdapter);
            if (figures.isEmpty()) return "cannot";
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
