package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RequestsTest {

    private static final byte[] SYNC = message('S', "");

    private final Requests requests = new Requests();

    @BeforeEach
    void logIn() {
        assertThat(sent(untyped("tls?"))).isFalse();
        assertThat(sent(untyped("version and user"))).isFalse();
    }

    @Test
    void a_simple_query_is_a_request() {
        assertThat(sent(message('Q', "begin"))).isTrue();
    }

    @Test
    void what_comes_before_its_sync_is_none() {
        assertThat(sent(message('P', "select 1"), message('B', ""), message('E', "")))
                .isFalse();
        assertThat(sent(SYNC)).isTrue();
    }

    @Test
    void a_query_that_more_is_sent_with_is_part_of_that() {
        assertThat(sent(message('Q', "begin"), message('P', "select 1"), SYNC)).isTrue();
    }

    @Test
    void a_message_may_come_in_pieces() {
        var query = message('Q', "select 1");

        assertThat(sent(Arrays.copyOfRange(query, 0, 3))).isFalse();
        assertThat(sent(Arrays.copyOfRange(query, 3, 7))).isFalse();
        assertThat(sent(Arrays.copyOfRange(query, 7, query.length))).isTrue();
    }

    @Test
    void the_end_of_a_copy_is_a_request() {
        assertThat(sent(message('d', "a row"))).isFalse();
        assertThat(sent(message('d', "a row"), message('c', ""))).isTrue();
    }

    @Test
    void a_client_may_log_in_without_asking_for_tls() {
        var others = new Requests();
        var logIn = untyped("version and user");

        assertThat(others.isEnd(logIn, logIn.length)).isFalse();
        assertThat(others.isEnd(SYNC, SYNC.length)).isTrue();
    }

    @Test
    void each_execution_is_a_statement_and_each_simple_query() {
        sent(message('Q', "begin"));
        sent(message('P', "update"), message('B', "1"), message('E', ""), message('B', "2"), message('E', ""), SYNC);

        assertThat(requests.statements()).isEqualTo(3);
    }

    @Test
    void rows_that_are_copied_are_no_statements() {
        sent(message('Q', "copy"));
        sent(message('d', "a row"), message('d', "Execute"), message('c', ""));

        assertThat(requests.statements()).isEqualTo(1);
    }

    private boolean sent(byte[]... messages) {
        var piece = new ByteArrayOutputStream();
        for (var message : messages) piece.writeBytes(message);
        return requests.isEnd(piece.toByteArray(), piece.size());
    }

    private static byte[] message(char type, String body) {
        var untyped = untyped(body);
        return ByteBuffer.allocate(1 + untyped.length)
                .put((byte) type)
                .put(untyped)
                .array();
    }

    private static byte[] untyped(String body) {
        var bytes = body.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(Integer.BYTES + bytes.length)
                .put(bytes)
                .array();
    }
}
