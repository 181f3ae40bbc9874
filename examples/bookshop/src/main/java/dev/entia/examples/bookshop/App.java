package dev.entia.examples.bookshop;

import dev.entia.error.TableExistsException;
import java.net.InetSocketAddress;

/** Serves a bookshop on port 8080, from the MongoDB that the argument names. */
public final class App {

    private App() {}

    public static void main(String[] args) throws Exception {
        var url = args.length > 0 ? args[0] : "mongodb://localhost/bookshop";
        var shop = Bookshop.open(url, new InetSocketAddress(8080));
        try {
            shop.createSchema();
        } catch (TableExistsException e) {
            System.out.println("The collections are there already.");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
        System.out.println("Listening on http://localhost:" + shop.port() + " — try GET /authors, Ctrl+C ends it.");
    }
}
