package dev.entia.benchmarks.entia;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;

@Entity
class Publisher {

    @PrimaryKey
    long id;

    String name;

    Publisher(String name) {
        this.name = name;
    }
}
