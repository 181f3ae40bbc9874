package dev.entia.mongodb;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.mongodb.value.Fields;
import java.time.Duration;

/** What is wrong with options, and what of a mapping MongoDB cannot keep. */
final class MongoErrors {

    private MongoErrors() {}

    static ValidationException noDatabase() {
        return new ValidationException(
                "No database is given. Say where it is with url(…), or hand over a client(…) and the name of a database(…).");
    }

    static ValidationException urlAndClient() {
        return new ValidationException(
                "Both url(…) and client(…) are given, and they may disagree. Leave one of them out.");
    }

    static ValidationException nothingForClient(String option) {
        return new ValidationException(option + "(…) does nothing for a client(…), which has its own settings. Leave it"
                + " out, or give a url(…) instead of the client.");
    }

    static ValidationException clientWithoutDatabase() {
        return new ValidationException("A client(…) is given, and no database. Name one with database(…).");
    }

    static ValidationException urlWithoutDatabase() {
        return new ValidationException(
                "The URL names no database. Write mongodb://host/shop, say, or name one with database(…).");
    }

    static ValidationException twoDatabases(String ofUrl, String given) {
        return new ValidationException("The URL names database \"" + ofUrl + "\", and database(…) names \"" + given
                + "\". Leave one of them out.");
    }

    static ValidationException databaseName(String name) {
        return new ValidationException(
                "\"" + name + "\" is no name of a database: there is no slash, backslash, dot, double"
                        + " quote, blank or NUL in one. Name another one with database(…).");
    }

    static ValidationException malformedUrl() {
        return new ValidationException("The URL is no connection string of MongoDB. It looks like"
                + " mongodb://user:password@host:27017/shop; special characters in user and password are percent-encoded."
                + " It is not shown here, because a password may be in it.");
    }

    static ValidationException unacknowledged() {
        return new ValidationException(
                "The write concern is \"unacknowledged\" (w=0): nobody would know whether a write was"
                        + " done. Take another one, with writeConcern(…) or in the URL.");
    }

    static ValidationException timeout(String what, Duration timeout) {
        return new ValidationException(
                what + "(" + timeout + ") leaves no time at all. Give a millisecond or more, or leave it out.");
    }

    static MetadataException schema(EntityMeta<?> entity) {
        return new MetadataException(entity.name() + " is in schema \"" + entity.schema()
                + "\", and MongoDB has no schemas. Leave it out, and name a database in the URL.");
    }

    static MetadataException collectionName(EntityMeta<?> entity) {
        return new MetadataException(entity.name() + " is kept in collection \"" + entity.storageName()
                + "\", which MongoDB refuses: a name is not empty, does not begin with \"system.\", and has neither \"$\" nor"
                + " NUL in it. Name another with @Entity(table = \"…\").");
    }

    static MetadataException namespace(EntityMeta<?> entity, String namespace, int length, int most) {
        return new MetadataException(entity.name() + " is kept in collection \"" + entity.storageName()
                + "\", whose name together with that of its database, \"" + namespace + "\", has " + length
                + " bytes. This deployment of MongoDB takes at most " + most
                + ". Name a shorter one with @Entity(table = \"…\").");
    }

    static MetadataException sequences(EntityMeta<?> entity) {
        return new MetadataException(
                entity.name() + " is kept in collection \"" + entity.storageName()
                        + "\", where Entia keeps the numbers that it gives to documents. Name another with @Entity(table = \"…\").");
    }

    static MetadataException fieldName(Property property, String name) {
        return new MetadataException(property.qualifiedName() + " is kept in field \"" + name
                + "\", which cannot be asked for: a name is not empty, has neither \".\" nor NUL in it, and begins neither"
                + " with \"$\" nor with \"" + Fields.TEMPORARY + "\". Name another with @Column(name = \"…\").");
    }

    static MetadataException keyField(Property property) {
        return new MetadataException(property.qualifiedName()
                + " is kept in field \"_id\", where MongoDB keeps the key. Name another with @Column(name = \"…\").");
    }

    static MetadataException fieldTaken(Property property, String name, Property other) {
        return new MetadataException(property.qualifiedName() + " is kept in field \"" + name + "\", and so is "
                + other.qualifiedName() + ". Give one of them another name.");
    }

    static MetadataException declared(Property property, String attribute, String value) {
        return new MetadataException(property.qualifiedName() + " declares " + attribute + " = \"" + value
                + "\", which MongoDB cannot do. Leave it out, or map another class for MongoDB.");
    }

    static MetadataException type(Property property, String declared, String usual, String choice) {
        return new MetadataException(property.qualifiedName() + " declares type = \"" + declared
                + "\", which is not how MongoDB keeps it. Leave it out, or write \"" + usual + "\""
                + (choice.isEmpty() ? "" : " or \"" + choice + "\"") + ".");
    }
}
