package dev.entia.testkit.access;

import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Every kind of property, made by a constructor without arguments. */
@Entity
@SuppressWarnings("UnusedVariable") // Fields are read through their access.
final class Parcel {
    static final int ID = 0;
    static final int LABEL = 1;
    static final int GRAMS = 2;
    static final int IS_FRAGILE = 3;
    static final int PHOTO = 4;
    static final int PRICE = 5;
    static final int STATE = 6;
    static final int ZONE = 7;
    static final int TRANSIT = 8;
    static final int SENT = 9;
    static final int SENDER = 10;
    static final int CONTAINER = 11;
    static final int PARTS = 12;

    @PrimaryKey
    private @Nullable Long id;

    private String label = "";
    private int grams;
    private boolean isFragile;
    private byte @Nullable [] photo;
    private BigDecimal price = BigDecimal.ZERO;
    private State state = State.PACKED;

    @EnumMapping(EnumStorage.ORDINAL)
    private @Nullable State zone;

    private @Nullable Duration transit;
    private @Nullable OffsetDateTime sent;
    private Ref<Sender> sender;
    private @Nullable Ref<Parcel> container;

    @OneToMany(mappedBy = "container")
    private final Many<Parcel> parts = new Many<>();

    transient int constructions;

    @SuppressWarnings("unused") // Only rows are made with it.
    private Parcel() {
        this.sender = Ref.ofId(Sender.class, "");
        constructions++;
    }

    Parcel(String label) {
        this.label = label;
        this.sender = Ref.ofId(Sender.class, label);
    }

    enum State {
        PACKED,
        SHIPPED
    }
}
