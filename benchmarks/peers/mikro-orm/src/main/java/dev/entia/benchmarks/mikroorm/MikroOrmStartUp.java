package dev.entia.benchmarks.mikroorm;

import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The program {@code mikro-orm/start.mjs}, in a process of Node.js, with a module an entity. */
final class MikroOrmStartUp implements StartUp {

    private static final String ENTITY = """
            import { defineEntity, p } from '@mikro-orm/core';
            import { Entity%2$d as Parent } from './entity%2$d.mjs';

            export const Entity%1$d = defineEntity({
              name: 'Entity%1$d',
              tableName: 'entity%1$d',
              properties: {
                id: p.bigint('number').primary(),
                name: p.string(),
                code: p.string(),
                number: p.integer(),
                amount: p.bigint('number'),
                score: p.double(),
                active: p.boolean(),
                madeAt: p.datetime(),
                parent: () => p.manyToOne(Parent).nullable(),
              },
            });
            """;

    @Override
    public String name() {
        return "mikro-orm";
    }

    @Override
    public List<String> prepare(Path folder) throws IOException {
        for (int i = 0; i < Entities.NUMBER; i++)
            Files.writeString(folder.resolve("entity" + i + ".mjs"), Entities.text(ENTITY, i));
        Files.writeString(folder.resolve("entities.mjs"), all());
        Files.createSymbolicLink(folder.resolve("node_modules"), NodeProcess.file("node_modules"));
        return List.of(
                NodeProcess.node().toString(), NodeProcess.file("start.mjs").toString(), folder.toString());
    }

    private static String all() {
        var names =
                IntStream.range(0, Entities.NUMBER).mapToObj(i -> "Entity" + i).toList();
        return names.stream()
                .map(name -> "import { " + name + " } from './" + name.toLowerCase(Locale.ROOT) + ".mjs';\n")
                .collect(Collectors.joining("", "", "export const entities = [" + String.join(", ", names) + "];\n"));
    }
}
