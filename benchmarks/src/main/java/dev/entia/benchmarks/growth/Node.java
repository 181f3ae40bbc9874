package dev.entia.benchmarks.growth;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

/** Refers to others of its kind in all ways that there are. */
@Entity
class Node {

    @PrimaryKey
    @Nullable
    Long id;

    @Unique
    String code;

    @Nullable
    Ref<Node> parent;

    @OneToMany(
            mappedBy = "parent",
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    Many<Node> children = new Many<>();

    @ManyToMany
    Many<Node> neighbours = new Many<>();

    Node(int number) {
        this.code = "Node " + number;
    }
}
