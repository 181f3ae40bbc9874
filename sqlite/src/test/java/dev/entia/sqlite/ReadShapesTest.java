package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.FetchNode;
import dev.entia.driver.FetchNode.Content;
import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.ReadShape.Links;
import dev.entia.driver.ReadShape.Result;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.Condition;
import dev.entia.query.Order;
import dev.entia.query.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shapes of reads that an engine may ask for and does so seldom. */
final class ReadShapesTest {

    private static final Order<Member> BY_NUMBER = Order.of(Member.class, "number", Order.Direction.ASCENDING);

    private EntityMeta<Member> member;
    private ToMany friends;
    private Driver driver;
    private DriverSession session;

    @BeforeEach
    void open() {
        var metadata = MetadataFactory.create(List.of(Member.class), NamingStrategy.SNAKE_CASE);
        member = metadata.entity(Member.class);
        friends = (ToMany) member.property("friends");
        var provider = Sqlite.driver();
        driver = provider.open(provider.options().url(":memory:"), metadata);
        driver.storage().orElseThrow().create();
        session = driver.open();
        session.write(new WriteBatch(
                new WriteShape.Insert(member, member.stored(), List.of()),
                List.of(
                        new Object[] {1, 2, 3, 4},
                        new Object[] {"a", "b", "c", "d"},
                        new Object[] {20, 30, 40, 50},
                        new Object[] {null, 1, 1, 2}),
                4));
        session.write(new WriteBatch(
                new WriteShape.Link(friends), List.of(new Object[] {1, 1, 2, 1}, new Object[] {2, 3, 3, 2}), 4));
    }

    @AfterEach
    void close() {
        session.close();
        driver.close();
    }

    @Test
    void a_count_may_have_a_page() {
        var shape = new ReadShape(
                Result.COUNT,
                node(Content.KEY),
                null,
                Condition.allOf(),
                List.of(),
                new Parameter(0),
                new Parameter(1));

        assertThat(numbers(Read.of(shape, 3L, 2L))).containsExactly(2);
    }

    @Test
    void keys_alone() {
        assertThat(numbers(rows(node(Content.KEY), null))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void links_with_their_owners() {
        var read = Read.of(
                new ReadShape(
                        Result.ROWS,
                        node(Content.KEY),
                        new Links(friends, new Parameter(0)),
                        Condition.allOf(),
                        List.of(BY_NUMBER),
                        null,
                        null),
                List.of(1, 2));
        var links = new ArrayList<String>();
        try (var rows = session.read(read)) {
            while (rows.next()) links.add(rows.getInt(0) + " → " + rows.getInt(1));
        }
        assertThat(links).containsExactlyInAnyOrder("1 → 2", "1 → 3", "2 → 3");
    }

    @Test
    void one_node_may_be_the_target_of_two_joins() {
        var target = node(Content.KEY);
        var sponsor = (ToOne) member.property("sponsor");
        var second = new FetchNode(member, Content.KEY, List.of(new FetchNode.Join(sponsor, target)));
        var root = new FetchNode(member, Content.KEY, List.of(new FetchNode.Join(sponsor, second)));
        var found = new ArrayList<List<Object>>();
        try (var rows = session.read(rows(root, null))) {
            while (rows.next()) {
                var row = new ArrayList<Object>();
                for (int slot = 0; slot < 3; slot++) row.add(rows.isNull(slot) ? "-" : rows.getInt(slot));
                found.add(row);
            }
        }
        assertThat(found)
                .containsExactly(List.of(1, "-", "-"), List.of(2, 1, "-"), List.of(3, 1, "-"), List.of(4, 2, 1));
    }

    private Read rows(FetchNode root, Links links) {
        return Read.of(new ReadShape(Result.ROWS, root, links, Condition.allOf(), List.of(BY_NUMBER), null, null));
    }

    private FetchNode node(Content content) {
        return new FetchNode(member, content, List.of());
    }

    private List<Integer> numbers(Read read) {
        var numbers = new ArrayList<Integer>();
        try (var rows = session.read(read)) {
            while (rows.next()) numbers.add((int) rows.getLong(0));
        }
        return numbers;
    }
}
