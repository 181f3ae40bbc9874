package dev.entia.processor;

import dev.entia.annotation.Entity;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The file that names the entities of a module: one binary class name a line, sorted. */
final class EntityIndex {

    static final String PATH = "META-INF/entia/entities.idx";

    private final Filer filer;
    private final SourceNames names;
    private final Reports reports;

    EntityIndex(Filer filer, SourceNames names, Reports reports) {
        this.filer = filer;
        this.names = names;
        this.reports = reports;
    }

    /** Names these entities, and those that an earlier compilation into the same place has named and left there. */
    void write(Collection<String> entities) {
        var all = new TreeSet<>(entities);
        present().stream().filter(this::isEntity).forEach(all::add);
        var sources = all.stream().flatMap(name -> names.find(name).stream()).toArray(Element[]::new);
        try (var writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH, sources)
                .openWriter()) {
            for (var name : all) writer.write(name + "\n");
        } catch (IOException e) {
            reports.error(PATH + " cannot be written: " + e.getMessage());
        }
    }

    private Set<String> present() {
        try (var reader = new BufferedReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).openReader(true))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        } catch (IOException e) {
            // There is none, as in every first compilation.
            return Set.of();
        }
    }

    private boolean isEntity(String name) {
        return names.find(name)
                .filter(type -> type.getAnnotation(Entity.class) != null)
                .isPresent();
    }
}
