package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Ref;

/** Its key is a number that the database counts up, in a primitive: 0 means none yet. */
@Entity
public final class City {

    @PrimaryKey
    private int id;

    private String name;

    private Ref<Country> country;

    public City(String name, Country country) {
        this.name = name;
        this.country = Ref.to(country);
    }

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Ref<Country> getCountry() {
        return country;
    }
}
