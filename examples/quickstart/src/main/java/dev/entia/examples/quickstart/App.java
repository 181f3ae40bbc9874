package dev.entia.examples.quickstart;

/** The smallest application. */
public final class App {
    private App() {}

    /** Runs it. */
    public static void main(String[] args) {
        System.out.println("Hello from Entia.");
    }
}
