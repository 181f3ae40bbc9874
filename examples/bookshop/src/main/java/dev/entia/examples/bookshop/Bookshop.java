package dev.entia.examples.bookshop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.RequestContext;
import dev.entia.error.NotFoundException;
import dev.entia.error.OrmException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.mongodb.MongoDb;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The service: an ORM for all, and for each request an entity manager of its own, which is what an answer is made of. What
 * goes wrong becomes a status here and nowhere else.
 */
public final class Bookshop implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Bookshop.class.getName());

    private final Orm orm;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    private Bookshop(Orm orm, HttpServer server) {
        this.orm = orm;
        this.server = server;
    }

    /** Begins to serve. */
    public static Bookshop open(String url, InetSocketAddress address) throws IOException {
        var orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Author.class, Book.class, Tag.class).url(url));
        var shop = new Bookshop(orm, HttpServer.create(address, 0));
        var authors = new AuthorController();
        var books = new BookController();
        shop.serve("/authors", authors::answer);
        shop.serve("/books", books::answer);
        shop.server.setExecutor(shop.threads);
        shop.server.start();
        return shop;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Creates collections, their rules and their indexes. */
    public void createSchema() {
        orm.schema().create();
    }

    /** Drops them, with all data. */
    public void dropSchema() {
        orm.schema().drop();
    }

    private void serve(String path, Controller controller) {
        server.createContext(path, exchange -> {
            try (exchange;
                    var context = RequestContext.open(orm.em())) {
                answer(exchange, controller, context.em()).send(exchange);
            }
        });
    }

    private static Answer answer(HttpExchange exchange, Controller controller, EntityManager em) throws IOException {
        try {
            return controller.answer(Request.of(exchange), em);
        } catch (NotFoundException e) {
            return Answer.of(404, Map.of("error", String.valueOf(e.getMessage())));
        } catch (ValidationException e) {
            return Answer.of(400, Map.of("error", String.valueOf(e.getMessage())));
        } catch (UniqueConstraintViolationException e) {
            return Answer.of(409, Map.of("error", "This is taken.", "properties", e.properties()));
        } catch (TransactionConflictException e) {
            return Answer.of(409, Map.of("error", "Somebody else was faster. Try it again."));
        } catch (OrmException e) {
            LOG.log(Level.ERROR, "A request failed.", e);
            return Answer.of(500, Map.of("error", "Something went wrong."));
        }
    }

    /** What answers the requests of one path. */
    interface Controller {
        Answer answer(Request request, EntityManager em);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        orm.close();
    }
}
