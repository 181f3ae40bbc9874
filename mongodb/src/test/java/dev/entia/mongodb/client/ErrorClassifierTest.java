package dev.entia.mongodb.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.error.SyntaxErrorException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.mongodb.value.Fields;
import dev.entia.relation.Many;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** Answers as MongoDB 7 gives them, since the engine of the other tests words them in its own way. */
final class ErrorClassifierTest {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final String TEXT = "db.member.insertMany([?])";

    private final ErrorClassifier errors = new ErrorClassifier(new StoredNames(
            MetadataFactory.create(List.of(Member.class), NamingStrategy.SNAKE_CASE),
            new Fields(NamingStrategy.SNAKE_CASE)));

    @Entity
    @Unique(
            name = "name in town",
            properties = {"fullName", "town"})
    static final class Member {
        @PrimaryKey
        Long id;

        String fullName;

        String town;

        @Unique
        String email;

        @ManyToMany
        Many<Member> friends = new Many<>();
    }

    @Test
    void a_missing_value_is_named_by_its_property() {
        var error = (NotNullConstraintViolationException) classified(write(121, "Document failed validation", """
                {failingDocumentId: 1, details: {operatorName: '$jsonSchema', schemaRulesNotSatisfied: [
                  {operatorName: 'required', specifiedAs: {required: ['_id', 'full_name', 'town']},
                   missingProperties: ['full_name', 'town']}]}}"""));
        assertThat(error.properties()).containsExactly("Member.fullName", "Member.town");
        assertThat(error)
                .hasMessage("Member.fullName, Member.town must have a value. The database says: Document failed"
                        + " validation\nin: " + TEXT);
    }

    @Test
    void a_value_that_breaks_a_rule_is_named_by_its_property_and_not_shown() {
        var error = (CheckConstraintViolationException) classified(write(121, "Document failed validation", """
                {failingDocumentId: {propertyName: 'town'}, details: {operatorName: '$jsonSchema', schemaRulesNotSatisfied: [
                  {operatorName: 'properties', propertiesNotSatisfied: [
                    {propertyName: 'full_name', details: [
                      {operatorName: 'maxLength', specifiedAs: {maxLength: 3}, reason: 'specified string length was not satisfied',
                       consideredValue: {missingProperties: ['email'], propertyName: 'secret'}}]},
                    {propertyName: 'friends', details: [{operatorName: 'uniqueItems', duplicatedValue: 7}]}]}]}}"""));
        assertThat(error.properties()).containsExactly("Member.fullName", "Member.friends");
        assertThat(error)
                .hasMessage("A check constraint of Member.fullName, Member.friends refused a row. The database says:"
                        + " Document failed validation\nin: " + TEXT);
    }

    @Test
    void a_rule_that_is_not_told_is_a_check() {
        assertThat(classified(write(121, "Document failed validation", "{}")))
                .isInstanceOf(CheckConstraintViolationException.class)
                .hasMessageStartingWith(
                        "A check constraint refused a row. The database says: Document failed validation");
        assertThat(classified(write(
                        121,
                        "Document failed validation",
                        "{details: {operatorName: '$expr', schemaRulesNotSatisfied: [{propertyName: 'unknown'}]}}")))
                .isInstanceOf(CheckConstraintViolationException.class)
                .hasMessageStartingWith("A check constraint refused a row.");
    }

    @Test
    void a_value_that_is_taken_is_named_by_its_property_and_not_shown() {
        var error = (UniqueConstraintViolationException) classified(write(
                11000,
                "E11000 duplicate key error collection: shop.member index: member_email_unique dup key: { email: \"secret\" }",
                "{}"));
        assertThat(error.properties()).containsExactly("Member.email");
        assertThat(error.constraintName()).contains("member_email_unique");
        assertThat(error)
                .hasMessage(
                        "The value of Member.email must be unique, and is taken. The database says: E11000 duplicate key"
                                + " error collection: shop.member index: member_email_unique\nin: " + TEXT);
    }

    @Test
    void a_key_that_is_taken_is_named() {
        var error = (UniqueConstraintViolationException) classified(write(
                11000, "E11000 duplicate key error collection: shop.member index: _id_ dup key: { _id: 7 }", "{}"));
        assertThat(error.properties()).containsExactly("Member.id");
        assertThat(error).message().doesNotContain("7");
    }

    @Test
    void an_index_may_have_any_name() {
        var error = (UniqueConstraintViolationException) classified(write(
                11000,
                "E11000 duplicate key error collection: shop.member index: name in town dup key: { full_name: \"x\", town:"
                        + " \"y\" }",
                "{}"));
        assertThat(error.properties()).containsExactly("Member.fullName", "Member.town");
    }

    @Test
    void an_index_with_a_collation_is_told_by_its_name() {
        var error = (UniqueConstraintViolationException) classified(write(
                11000,
                "E11000 duplicate key error collection: shop.member index: member_email_unique collation: { locale: \"en\","
                        + " strength: 2 } dup key: { email: \"0x2b\" }",
                "{}"));
        assertThat(error.properties()).containsExactly("Member.email");
        assertThat(error.constraintName()).contains("member_email_unique");
    }

    @Test
    void an_index_of_somebody_else_has_no_properties() {
        var error = (UniqueConstraintViolationException) classified(write(
                11000, "E11000 duplicate key error collection: shop.member index: theirs dup key: { x: 7 }", "{}"));
        assertThat(error.properties()).isEmpty();
        assertThat(error.constraintName()).contains("theirs");
        var unknown = (UniqueConstraintViolationException) classified(write(11000, "secret is taken", "{}"));
        assertThat(unknown.constraintName()).isEmpty();
        assertThat(unknown).message().doesNotContain("secret");
    }

    @Test
    void the_first_error_of_a_batch_counts() {
        var error = classified(new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(
                        new BulkWriteError(
                                11000,
                                "E11000 duplicate key error collection: shop.member index: _id_ dup key: { _id: 7 }",
                                new BsonDocument(),
                                3),
                        new BulkWriteError(121, "Document failed validation", new BsonDocument(), 5)),
                null,
                SERVER,
                Set.of()));
        assertThat(error).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void who_meets_another_one_may_try_again() {
        assertConflict(command(112, "WriteConflict error: this operation conflicted with another operation."));
        assertConflict(command(251, "Given transaction number 7 does not match any in-progress transactions."));
        var snapshot = command(246, "Unable to read from a snapshot");
        assertThat(classified(snapshot)).isExactlyInstanceOf(DriverException.class);
        snapshot.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
        assertConflict(snapshot);
    }

    private void assertConflict(RuntimeException failure) {
        assertThat(classified(failure))
                .isInstanceOf(TransactionConflictException.class)
                .matches(error -> ((DriverException) error).isRetryable());
    }

    @Test
    void a_number_says_what_is_wrong() {
        assertThat(classified(command(26, "ns not found"))).isInstanceOf(TableNotFoundException.class);
        assertThat(classified(command(48, "Collection shop.member already exists.")))
                .isInstanceOf(TableExistsException.class);
        assertThat(classified(command(24, "Unable to acquire lock"))).isInstanceOf(LockWaitTimeoutException.class);
        assertThat(classified(command(46, "lock busy"))).isInstanceOf(LockWaitTimeoutException.class);
        assertThat(classified(command(9, "Failed to parse"))).isInstanceOf(SyntaxErrorException.class);
        assertThat(classified(command(15, "cannot exceed maximum depth"))).isInstanceOf(DataException.class);
        assertThat(classified(command(10334, "BSONObj size is invalid"))).isInstanceOf(DataException.class);
        assertThat(classified(command(17419, "Resulting document after update is larger than 16777216")))
                .isInstanceOf(DataException.class);
        assertThat(classified(command(10107, "not primary"))).isInstanceOf(ConnectionException.class);
        assertThat(classified(command(18, "Authentication failed."))).isInstanceOf(ConnectionException.class);
        assertThat(classified(command(50, "operation exceeded time limit")))
                .isInstanceOf(StatementTimeoutException.class);
    }

    @Test
    void who_may_not_do_it_is_told_without_values() {
        assertThat(
                        classified(
                                command(
                                        13,
                                        "not authorized on shop to execute command { insert: \"member\", documents: [ { email: \"secret\" } ] }")))
                .isExactlyInstanceOf(DriverException.class)
                .hasMessage(
                        "The database reports an error. The database says: not authorized on shop to execute command\nin: "
                                + TEXT);
    }

    @Test
    void what_the_driver_reports_has_a_kind_too() {
        assertThat(classified(new MongoExecutionTimeoutException(50, "operation exceeded time limit")))
                .isInstanceOf(StatementTimeoutException.class);
        assertThat(classified(new MongoOperationTimeoutException("too late")))
                .isInstanceOf(StatementTimeoutException.class);
        assertThat(classified(new MongoTimeoutException("nobody there"))).isInstanceOf(ConnectionException.class);
        assertThat(classified(new MongoSocketReadException("gone", SERVER))).isInstanceOf(ConnectionException.class);
        assertThat(classified(new MongoSecurityException(null, "Exception authenticating")))
                .isInstanceOf(ConnectionException.class);
        assertThat(classified(new BsonMaximumSizeExceededException("too large")))
                .isInstanceOf(DataException.class);
        assertThat(classified(new MongoClientException("something"))).isExactlyInstanceOf(DriverException.class);
        assertThat(classified(new IllegalStateException("state should be: open")))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
        assertThat(classified(new IllegalStateException("There is no transaction started")))
                .isExactlyInstanceOf(DriverException.class);
        assertThat(classified(new ArithmeticException("something")))
                .hasMessage("The database reports an error. The database says: something\nin: " + TEXT);
    }

    @Test
    void what_is_classified_stays_as_it_is() {
        var own = new DataException("own", null);
        assertThat(classified(own)).isSameAs(own);
    }

    private RuntimeException classified(RuntimeException failure) {
        return errors.classify(failure, "member", TEXT);
    }

    private static MongoWriteException write(int code, String message, String details) {
        return new MongoWriteException(new WriteError(code, message, BsonDocument.parse(details)), SERVER, Set.of());
    }

    private static MongoCommandException command(int code, String message) {
        var answer = BsonDocument.parse("{ok: 0, code: " + code + "}");
        answer.append("errmsg", new BsonString(message));
        return new MongoCommandException(answer, SERVER);
    }
}
