package dev.entia.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;

/** Java sources to be compiled with the processor, as strictly as our own. */
record Sources(List<JavaFileObject> files, List<String> options) {

    /** The entities of the bookshop. */
    static Sources shop() {
        var files = new ArrayList<JavaFileObject>();
        for (var name : List.of("Author", "Book", "BookRepository", "BookTag", "Publisher")) {
            files.add(JavaFileObjects.forResource("shop/" + name + ".java"));
        }
        return new Sources(files, List.of("-parameters", "-Xlint:all,-processing", "-Werror"));
    }

    static Sources none() {
        return new Sources(List.of(), shop().options());
    }

    /** Adds a class, given by its qualified name and its text. */
    Sources with(String className, String text) {
        var more = new ArrayList<>(files);
        more.add(JavaFileObjects.forSourceString(className, text));
        return new Sources(more, options);
    }

    Sources given(String... moreOptions) {
        var more = new ArrayList<>(options);
        more.addAll(Arrays.asList(moreOptions));
        return new Sources(files, more);
    }

    Compilation compiled() {
        return javac().withProcessors(new EntityProcessor())
                .withOptions(options)
                .compile(files);
    }
}
