package dev.entia.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table a database, of the passes made so far: absolute figures of the floor, ratios to it of all others. */
final class Report {

    private static final String FLOOR = "hand-uow";

    private final List<String> adapters;
    private final Map<Store, Map<Operation, Line>> tables = new EnumMap<>(Store.class);

    Report(List<String> adapters) {
        this.adapters = List.copyOf(adapters);
    }

    /** @param figures of one pass, by the name of the adapter; those that cannot do it are not there */
    void add(Store store, Operation operation, Map<String, Figures> figures) {
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
            table.forEach((operation, line) -> lines.add(line.text(operation, adapters)));
            lines.add("");
        });
        return String.join("\n", lines);
    }

    /** One operation on one database. */
    private record Line(List<Map<String, Figures>> passes) {

        String legend() {
            return passes.size() == 1
                    ? "One pass: medians; ± is half of what the middle half of all times is apart."
                    : passes.size()
                            + " passes: the median of their medians, and of their ratios; ± is half of what the lowest"
                            + " and the highest are apart.";
        }

        String text(Operation operation, List<String> adapters) {
            return adapters.stream()
                    .map(this::cell)
                    .collect(Collectors.joining(" | ", "| " + operation.title() + " | ", " |"));
        }

        private String cell(String adapter) {
            var figures = of(adapter);
            var floor = of(FLOOR);
            if (figures.isEmpty()) return "cannot";
            if (floor.isEmpty() || adapter.equals(FLOOR))
                return Figures.over(figures).absolute();
            var ratios = new ArrayList<Figures>();
            for (int pass = 0; pass < passes.size(); pass++)
                ratios.add(figures.get(pass).dividedBy(floor.get(pass)));
            return Figures.over(ratios).relative();
        }

        private List<Figures> of(String adapter) {
            return passes.stream()
                    .flatMap(pass -> Stream.ofNullable(pass.get(adapter)))
                    .toList();
        }
    }
}
