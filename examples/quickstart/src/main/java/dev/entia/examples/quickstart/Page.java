package dev.entia.examples.quickstart;

import dev.entia.driver.StatementObserver;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What the quick start prints: headings, the Java that runs, the plan, the SQL, the objects. */
final class Page implements StatementObserver {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private final List<String> statements = new ArrayList<>();
    private int chapter;

    Page(PrintStream out) {
        this.out = out;
    }

    @Override
    public void ran(Statement statement) {
        statements.add(statement.text().replaceAll("\\s+", " "));
    }

    void title(String text) {
        out.println();
        out.println(text);
        out.println("=".repeat(text.length()));
        out.println();
    }

    void chapter(String text) {
        out.println(++chapter + ". " + text);
        out.println();
    }

    /** Java code that does what is shown next. */
    void java(String... lines) {
        print("java", List.of(lines));
    }

    void plan(Object plan) {
        print("plan", plan.toString().lines().toList());
    }

    /** The statements since the last time. */
    void sql() {
        print("sql ", statements);
        statements.clear();
    }

    /** The statements since the last time, a line each. */
    void sqlInBrief() {
        statements.replaceAll(text -> text.length() > WIDTH ? text.substring(0, WIDTH - 2) + " …" : text);
        sql();
    }

    void objects(Object... lines) {
        var texts = new ArrayList<String>();
        for (var line : lines) texts.addAll(line.toString().lines().toList());
        print("    ", texts);
    }

    private void print(String label, List<String> lines) {
        var margin = "   " + label + "  ";
        for (var line : lines) {
            for (var part : wrapped(line)) {
                out.println(margin + part);
                margin = " ".repeat(margin.length());
            }
        }
        out.println();
    }

    /** Long lines go on in the next one, indented. */
    private static List<String> wrapped(String line) {
        var parts = new ArrayList<String>();
        var rest = line;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= 4) break;
            parts.add(rest.substring(0, cut));
            rest = "    " + rest.substring(cut + 1);
        }
        parts.add(rest);
        return parts;
    }
}
