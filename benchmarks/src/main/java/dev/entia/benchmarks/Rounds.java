package dev.entia.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adapters that take turns on one database, each in a process of its own, and in every round another one first. The system property
 * {@code quick} says how long.
 */
final class Rounds {

    private final Pace pace = Choice.is("quick") ? Pace.QUICK : Pace.THOROUGH;
    private final Section section;

    Rounds(Section section) {
        this.section = section;
    }

    void time(List<Candidate> candidates, List<Operation> operations, Fixture database, Report report)
            throws IOException {
        var workers = new ArrayList<WorkerProcess>();
        try {
            for (var candidate : candidates) workers.add(WorkerProcess.timing(candidate, database));
            for (var operation : operations) {
                report.add(database.name(), operation, figures(operation, workers));
                section.is(report.toString());
            }
        } finally {
            workers.forEach(WorkerProcess::close);
        }
    }

    /** By the name of the adapter. Those that cannot do it are not there. */
    private Map<String, Figures> figures(Operation operation, List<WorkerProcess> workers) throws IOException {
        var samples = new LinkedHashMap<WorkerProcess, List<Sample>>();
        for (var worker : workers) {
            if (!worker.candidate().does(operation)) continue;
            samples.put(worker, new ArrayList<>());
            worker.series(operation, pace.warmUp(operation));
        }
        var turns = new ArrayList<>(samples.entrySet());
        for (int round = 0; round < pace.rounds; round++) {
            for (var each : turns) each.getValue().addAll(each.getKey().series(operation, pace.turn));
            Collections.rotate(turns, -1);
        }
        var figures = new LinkedHashMap<String, Figures>();
        samples.forEach((worker, each) -> figures.put(worker.candidate().name(), Figures.of(each)));
        section.progress(operation + ": "
                + figures.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().absolute())
                        .collect(Collectors.joining("; ")));
        return figures;
    }

    /** One adapter after the other, in processes that nothing is timed in. */
    void count(List<Candidate> candidates, List<Operation> operations, Fixture database, Report report)
            throws IOException {
        for (var candidate : candidates) {
            try (var worker = WorkerProcess.counting(candidate, database)) {
                for (var operation : operations) {
                    if (candidate.does(operation))
                        report.add(database.name(), operation, candidate.name(), worker.traffic(operation));
                }
            }
            section.is(report.toString());
        }
    }

    /** How long things are done. */
    private enum Pace {
        QUICK(Duration.ofMillis(1_500), 3, Duration.ofMillis(500)),
        THOROUGH(Duration.ofSeconds(4), 5, Duration.ofSeconds(1));

        private final Duration warmUp;
        private final int rounds;
        private final Duration turn;

        Pace(Duration warmUp, int rounds, Duration turn) {
            this.warmUp = warmUp;
            this.rounds = rounds;
            this.turn = turn;
        }

        /** Small operations took up to five seconds until all that they run was compiled. */
        Duration warmUp(Operation operation) {
            return operation.isSmall() ? warmUp.multipliedBy(4) : warmUp;
        }
    }
}
