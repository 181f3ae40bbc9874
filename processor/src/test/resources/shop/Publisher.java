package dev.shop;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import java.util.UUID;

@Entity
public class Publisher {
    @PrimaryKey
    private UUID id = UUID.randomUUID();

    private String name;

    public Publisher(String name) {
        this.name = name;
    }
}
