package dev.entia.sql.translate;

import dev.entia.query.Parameter;
import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.Forms;
import dev.entia.sql.render.Likes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The values of a statement that its text depends on: lists by their length, patterns by their form. */
final class Varying {

    private final List<Given> lists = new ArrayList<>();
    private final List<Like> likes = new ArrayList<>();
    private final List<Parameter> foreign = new ArrayList<>();

    void add(Given list) {
        lists.add(list);
    }

    void add(Like like) {
        likes.add(like);
    }

    /** The value is in the words of another driver: there is no text for it. */
    void refuse(Parameter expression) {
        foreign.add(expression);
    }

    /**
     * How the dialect writes these values.
     *
     * @throws dev.entia.error.ValidationException if one of them is in the words of another driver
     */
    Forms forms(List<Object> values, Dialect dialect) {
        for (var expression : foreign) {
            throw TranslateErrors.foreignCondition(values.get(expression.index()), dialect.name());
        }
        if (lists.isEmpty() && likes.isEmpty()) return Forms.NONE;
        var places = new HashMap<Integer, Integer>();
        for (var list : lists) places.put(list.index(), places(list, (List<?>) values.get(list.index()), dialect));
        var patterns = new HashMap<Integer, Likes.Form>();
        for (var like : likes) {
            int index = like.pattern().index();
            patterns.put(index, dialect.likes().form((String) values.get(index)));
        }
        return new Forms(places, patterns);
    }

    private int places(Given list, List<?> values, Dialect dialect) {
        int share = dialect.limits().parameters() / lists.size();
        return values.isEmpty() ? 0 : dialect.keyLists().places(list.type(), values, share);
    }
}
