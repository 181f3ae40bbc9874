package dev.entia.testkit.domain;

import dev.entia.annotation.Creator;
import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;

/** Its key is text that the application gives. */
@Entity
public final class Country {

    @PrimaryKey
    private final String code;

    private String name;

    @OneToMany(mappedBy = "country")
    private final Many<City> cities = new Many<>();

    @Creator
    public Country(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Many<City> getCities() {
        return cities;
    }
}
