package dev.entia.mongodb.value;

import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;

/** Under which name a document holds a property. Immutable. */
public final class Fields {

    /** The field of every key. */
    public static final String KEY = "_id";

    /** Begins the names of fields that documents have only while they are read; no property may have such a name. */
    public static final String TEMPORARY = "__entia";

    private final NamingStrategy naming;

    public Fields(NamingStrategy naming) {
        this.naming = naming;
    }

    /** The field of a stored property, or of the owning side of a many-to-many, which is an array of keys. */
    public String name(Property property) {
        return property.accept(new Property.Visitor<String>() {
            @Override
            public String scalar(Scalar scalar) {
                return scalar.isKey() ? KEY : scalar.storageName();
            }

            @Override
            public String toOne(ToOne toOne) {
                if (!toOne.isOwner()) throw new IllegalArgumentException(toOne + " is not held by its own document");
                return toOne.storageName();
            }

            @Override
            public String toMany(ToMany toMany) {
                if (!toMany.isOwner()) {
                    throw new IllegalArgumentException(toMany + " is not held by its own document");
                }
                return naming.column(toMany.name());
            }
        });
    }
}
