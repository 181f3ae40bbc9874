package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Where a server is looked for, and what becomes of a test without one. */
final class LookupTest {

    private static final Server.Recipe BROKEN = folder -> {
        throw new IOException("The disk is full");
    };

    private static final String MESSAGE = "No LAKE: The disk is full. Set ENTIA_TEST_LAKE_URL to use one of yours.";

    private final Server broken = new Server("LAKE", BROKEN);

    @Test
    void a_url_of_the_environment_wins() {
        assertThat(broken.urls(new Environment(Map.of("CI", "true", "ENTIA_TEST_LAKE_URL", " jdbc:lake:a "))))
                .containsExactly("jdbc:lake:a");
    }

    @Test
    void the_environment_may_name_several() {
        assertThat(broken.urls(new Environment(Map.of("ENTIA_TEST_LAKE_URL", "jdbc:lake:a  jdbc:lake:b"))))
                .containsExactly("jdbc:lake:a", "jdbc:lake:b");
    }

    @Test
    void without_a_server_the_test_is_aborted_with_the_reason() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> broken.urls(new Environment(Map.of("ENTIA_TEST_LAKE_URL", ""))))
                .withMessage(MESSAGE);
    }

    @Test
    void without_a_server_the_test_fails_where_all_must_run() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> broken.urls(new Environment(Map.of("CI", "true"))))
                .withMessage(MESSAGE);
    }

    @Test
    void a_server_that_cannot_be_had_is_missed_nowhere() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> new Server("LAKE", null).urls(new Environment(Map.of("CI", "true"))))
                .withMessage("No LAKE: There is none to be had without a server of your own."
                        + " Set ENTIA_TEST_LAKE_URL to use one of yours.");
    }

    @Test
    void what_could_not_be_started_is_not_tried_again() {
        var attempts = new ArrayList<String>();
        var server = new Server("LAKE", folder -> {
            attempts.add(folder.getFileName().toString());
            throw new IOException("The disk is full");
        });
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(TestAbortedException.class)
                    .isThrownBy(() -> server.urls(new Environment(Map.of())));
        }

        assertThat(attempts).hasSize(1);
    }

    @Test
    void a_port_that_was_taken_meanwhile_is_another_one_next_time() {
        var attempts = new ArrayList<String>();
        var server = new Server("LAKE", folder -> {
            attempts.add(folder.getFileName().toString());
            if (attempts.size() < 3) throw new PortTakenException("Taken");
            return List.of("jdbc:lake:a");
        });

        assertThat(server.urls(new Environment(Map.of()))).containsExactly("jdbc:lake:a");
        assertThat(attempts).hasSize(3).doesNotHaveDuplicates();
    }
}
