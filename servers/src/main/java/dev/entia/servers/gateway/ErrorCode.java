package dev.entia.servers.gateway;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * An error of MongoDB. The engine has a SQLSTATE for each, of which those are known here that somebody may ask for.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/error-codes/">Error Codes</a>
 */
record ErrorCode(int number, String name) {

    static final ErrorCode BAD_VALUE = new ErrorCode(2, "BadValue");
    static final ErrorCode CURSOR_NOT_FOUND = new ErrorCode(43, "CursorNotFound");
    static final ErrorCode COMMAND_NOT_FOUND = new ErrorCode(59, "CommandNotFound");
    static final ErrorCode WRITE_CONFLICT = new ErrorCode(112, "WriteConflict");
    static final ErrorCode NO_SUCH_TRANSACTION = new ErrorCode(251, "NoSuchTransaction");
    static final ErrorCode DUPLICATE_KEY = new ErrorCode(11000, "DuplicateKey");

    private static final Map<String, ErrorCode> BY_STATE = """
            M0000 1 InternalError
            M0001 2 BadValue
            M0003 9 FailedToParse
            M0004 14 TypeMismatch
            M0005 15 Overflow
            M0006 20 IllegalOperation
            M0008 26 NamespaceNotFound
            M0009 27 IndexNotFound
            M000A 28 PathNotViable
            M000D 40 ConflictingUpdateOperators
            M000E 43 CursorNotFound
            M000F 48 NamespaceExists
            M000G 52 DollarPrefixedFieldName
            M000J 56 EmptyFieldName
            M000M 66 ImmutableField
            M000N 67 CannotCreateIndex
            M000O 68 IndexAlreadyExists
            M000P 72 InvalidOptions
            M000Q 73 InvalidNamespace
            M000R 85 IndexOptionsConflict
            M000S 86 IndexKeySpecsConflict
            M000U 115 CommandNotSupported
            M00EX 50 MaxTimeMSExpired
            M00EY 59 CommandNotFound
            M00F1 112 WriteConflict
            M00CO 121 DocumentValidationFailure
            M000Y 165 ViewMaxSizeExceeded
            M0012 197 InvalidIndexSpecificationOption
            M0013 224 QueryFeatureNotAllowed
            M0015 241 ConversionFailure
            M0016 263 OperationNotSupportedInTransaction
            M001C 11000 DuplicateKey
            23505 11000 DuplicateKey
            23P01 11000 DuplicateKey
            40001 112 WriteConflict
            40P01 112 WriteConflict
            55P03 112 WriteConflict
            57014 50 MaxTimeMSExpired
            25P02 251 NoSuchTransaction
            """.lines().map(line -> line.split(" ", -1)).collect(
            Collectors.toUnmodifiableMap(
                    words -> words[0], words -> new ErrorCode(Integer.parseInt(words[1]), words[2])));

    /** Of a number that somebody else has chosen. */
    static ErrorCode of(int number) {
        return BY_STATE.values().stream()
                .filter(code -> code.number == number)
                .findFirst()
                .orElseGet(() -> new ErrorCode(number, "Location" + number));
    }

    static ErrorCode of(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return BY_STATE.getOrDefault(state, new ErrorCode(1, "InternalError"));
    }

    /** The code that the engine writes into results: a SQLSTATE whose five characters have six bits each. */
    static Optional<ErrorCode> packed(int state) {
        var text = new StringBuilder();
        for (int i = 0; i < 5; i++) text.append((char) ((state >> (6 * i) & 0x3f) + '0'));
        return Optional.ofNullable(BY_STATE.get(text.toString()));
    }

    /** The answer to a command that failed. */
    BsonDocument answer(String message) {
        return new BsonDocument("ok", new BsonDouble(0))
                .append("errmsg", new BsonString(message))
                .append("code", new BsonInt32(number))
                .append("codeName", new BsonString(name));
    }

    /** The answer to one that failed in a transaction: some may succeed in another one. */
    BsonDocument answerInTransaction(String message) {
        var answer = answer(message);
        return equals(WRITE_CONFLICT) || equals(NO_SUCH_TRANSACTION)
                ? answer.append("errorLabels", new BsonArray(List.of(new BsonString("TransientTransactionError"))))
                : answer;
    }
}
