package dev.entia.libsql;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

/** A row that has a constraint of every kind. */
@Entity
final class Member {

    @PrimaryKey(generation = KeyGeneration.ASSIGNED)
    int number;

    @Unique
    String email;

    @Column(check = "age >= 18")
    int age = 18;

    @Nullable
    Ref<Member> sponsor;

    @ManyToMany
    Many<Member> friends = new Many<>();

    Member(int number, String email) {
        this.number = number;
        this.email = email;
    }
}
