package dev.entia.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calls that the types of the generated metamodel must refuse, and those that they must let pass. */
final class TypedCallsTest {

    private static final List<WrongCall> WRONG_CALLS = List.of(
            new WrongCall(
                    "a condition of another entity",
                    "em.find(Book.class, Author_.name.eq(\"Jon\"))",
                    "no suitable method found for find(java.lang.Class<dev.shop.Book>,dev.entia.query.Condition<dev.shop.Author>)"),
            new WrongCall(
                    "one by a condition of another entity",
                    "em.findOne(Book.class, Author_.name.eq(\"Jon\"))",
                    "no suitable method found for findOne(java.lang.Class<dev.shop.Book>,dev.entia.query.Condition<dev.shop.Author>)"),
            new WrongCall(
                    "a count by a condition of another entity",
                    "em.count(Book.class, Author_.name.eq(\"Jon\"))",
                    "no suitable method found for count(java.lang.Class<dev.shop.Book>,dev.entia.query.Condition<dev.shop.Author>)"),
            new WrongCall(
                    "a condition of another entity in a repository",
                    "books.find(Author_.name.eq(\"Jon\"))",
                    "dev.entia.query.Condition<dev.shop.Author> cannot be converted to dev.entia.query.Condition<? super dev.shop.Book>"),
            new WrongCall(
                    "a path instead of a key",
                    "em.findOne(Book.class, Author_.id)",
                    "no suitable method found for findOne(java.lang.Class<dev.shop.Book>,dev.entia.query.ComparablePath<dev.shop.Author,java.lang.Long>)"),
            new WrongCall(
                    "a condition of another entity, joined",
                    "Book_.title.eq(\"x\").and(Author_.name.eq(\"Jon\"))",
                    "dev.entia.query.Condition<dev.shop.Author> cannot be converted to dev.entia.query.Condition<? super dev.shop.Book>"),
            new WrongCall(
                    "a condition of another entity in a list",
                    "Condition<Book> c = Condition.allOf(Author_.name.isNull())",
                    "inference variable R has incompatible bounds"),
            new WrongCall(
                    "populate of another entity",
                    "em.findAll(Book.class, o -> o.populate(Author_.books()))",
                    "dev.shop.Book_.Many<dev.shop.Author> cannot be converted to dev.entia.query.Populate<? super dev.shop.Book>"),
            new WrongCall(
                    "populate of another entity, later",
                    "em.populate(List.of(new Publisher(\"x\")), Author_.books())",
                    "inference variable E has incompatible bounds"),
            new WrongCall(
                    "a scalar to populate",
                    "em.findAll(Book.class, o -> o.populate(Book_.title))",
                    "dev.entia.query.TextPath<dev.shop.Book> cannot be converted to dev.entia.query.Populate<? super dev.shop.Book>"),
            new WrongCall(
                    "an order of another entity",
                    "em.findAll(Book.class, o -> o.orderBy(Author_.name.asc()))",
                    "dev.entia.query.Order<dev.shop.Author> cannot be converted to dev.entia.query.Order<? super dev.shop.Book>"),
            new WrongCall(
                    "a relation as an order",
                    "em.findAll(Book.class, o -> o.orderBy(Book_.author().asc()))",
                    "symbol:   method asc()"),
            new WrongCall(
                    "options of another entity",
                    "em.findAll(Book.class, FindOptions.<Author>none())",
                    "no suitable method found for findAll(java.lang.Class<dev.shop.Book>,dev.entia.query.FindOptions<dev.shop.Author>)"),
            new WrongCall(
                    "a key of the wrong type",
                    "Book_.author().eqId(\"x\")",
                    "java.lang.String cannot be converted to java.lang.Long"),
            new WrongCall(
                    "keys of the wrong type",
                    "Author_.publisher().inIds(List.of(1L))",
                    "inference variable E has incompatible bounds"),
            new WrongCall(
                    "a value of the wrong type",
                    "Book_.price.eq(\"x\")",
                    "java.lang.String cannot be converted to java.math.BigDecimal"),
            new WrongCall(
                    "a bound of the wrong type", "Book_.title.gt(1)", "int cannot be converted to java.lang.String"),
            new WrongCall(
                    "values of the wrong type",
                    "Book_.pages.in(\"1\", \"2\")",
                    "java.lang.String cannot be converted to java.lang.Integer"),
            new WrongCall(
                    "an enum by name",
                    "Book_.status.eq(\"DRAFT\")",
                    "java.lang.String cannot be converted to dev.shop.Book.Status"),
            new WrongCall(
                    "a pattern over a number", "Book_.pages.like(\"1%\")", "symbol:   method like(java.lang.String)"),
            new WrongCall("an order between truth values", "Book_.available.gt(true)", "symbol:   method gt(boolean)"),
            new WrongCall(
                    "an entity of the wrong class",
                    "Book_.author().eq(new Publisher(\"x\"))",
                    "dev.shop.Publisher cannot be converted to dev.shop.Author"),
            new WrongCall(
                    "a member condition of another entity",
                    "Author_.books().some(Author_.name.eq(\"x\"))",
                    "dev.entia.query.Condition<dev.shop.Author> cannot be converted to dev.entia.query.Condition<? super dev.shop.Book>"),
            new WrongCall(
                    "a size that is no number",
                    "Author_.books().size().eq(\"3\")",
                    "java.lang.String cannot be converted to long"),
            new WrongCall("a relation without parentheses", "Object o = Book_.author", "symbol:   variable author"),
            new WrongCall("a scalar with parentheses", "Book_.title()", "symbol:   method title()"),
            new WrongCall(
                    "a property that does not exist",
                    "Object o = Book_.author().firstName",
                    "symbol:   variable firstName"),
            new WrongCall(
                    "a relation past the end of a path",
                    "Book_.author().publisher().city()",
                    "symbol:   method city()"));

    /** They stand one a line, so that one compilation tells of all. */
    private static final List<Diagnostic<? extends JavaFileObject>> ERRORS =
            Caller.of(WRONG_CALLS.stream().map(WrongCall::code).toList()).errors();

    @ParameterizedTest
    @FieldSource("WRONG_CALLS")
    void the_compiler_refuses(WrongCall call) {
        var line = Caller.FIRST_LINE + WRONG_CALLS.indexOf(call);
        assertThat(ERRORS)
                .filteredOn(error -> error.getLineNumber() == line)
                .singleElement()
                .extracting(error -> error.getMessage(Locale.ROOT))
                .asString()
                .contains(call.message());
    }

    @Test
    void the_compiler_accepts_what_fits() {
        var errors = Caller.of(List.of(
                        "em.find(Book.class, Book_.author().name.eq(\"Jon\").and(Book_.price.gt(BigDecimal.TEN)))",
                        "em.find(Book.class, Book_.author().publisher().name.in(\"a\", \"b\"), OPTIONS)",
                        "em.findAll(Book.class, o -> o.populate(Book_.author().publisher(), Book_.tags()))",
                        "em.findAll(Book.class, o -> o.orderBy(Book_.author().name.desc().nullsLast(), Book_.id.asc()))",
                        "em.findOne(Book.class, 1L, o -> o.populate(Book_.author()))",
                        "em.count(Author.class, Author_.books().some(Book_.title.ilike(\"%wall%\")))",
                        "em.count(Author.class, Author_.books().size().gte(3).or(Author_.books().isEmpty()))",
                        "em.find(Book.class, Book_.author().eqId(1L).and(Book_.status.ne(Book.Status.DRAFT)))",
                        "em.find(Author.class, Author_.publisher().inIds(List.of(UUID.randomUUID())))",
                        "em.find(Book.class, Book_.available.eq(true).or(Book_.cover.isNull()))",
                        "em.find(Book.class, Book_.tags().books().author().books().title.startsWith(\"x\"))",
                        "books.find(Book_.pages.between(10, 20))"))
                .errors();
        assertThat(errors).isEmpty();
    }

    /**
     * A call that must not compile.
     *
     * @param message a part of what the compiler says
     */
    record WrongCall(String what, String code, String message) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** A class that makes calls, one a line. */
    private record Caller(List<Diagnostic<? extends JavaFileObject>> errors) {

        private static final String HEAD = """
                package dev.shop;

                import dev.entia.EntityManager;
                import dev.entia.EntityRepository;
                import dev.entia.query.Condition;
                import dev.entia.query.FindOptions;
                import java.math.BigDecimal;
                import java.util.List;
                import java.util.UUID;

                final class Caller {
                    static final FindOptions<Book> OPTIONS = FindOptions.of(Book.class, o -> o.limit(10));

                    private Caller() {}

                    @SuppressWarnings("unchecked")
                    static void call(EntityManager em, EntityRepository<Book> books) {
                """;

        static final int FIRST_LINE = HEAD.split("\n").length + 1;

        static Caller of(List<String> calls) {
            var text = HEAD + "{ " + String.join("; }\n{ ", calls) + "; }\n    }\n}\n";
            var compilation = Sources.shop().with("dev.shop.Caller", text).compiled();
            return new Caller(compilation.errors());
        }
    }
}
