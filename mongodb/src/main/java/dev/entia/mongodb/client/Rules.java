package dev.entia.mongodb.client;

import dev.entia.driver.ProblemType;
import dev.entia.mongodb.client.ErrorClassifier.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Which rule of a collection a document broke, as far as its server tells. */
final class Rules {

    /** What the rule says, and the values that broke it. */
    private static final Set<String> GIVEN = Set.of("specifiedAs", "consideredValue", "failingDocumentId");

    private Rules() {}

    /**
     * @param answer of the server, with {@code errInfo} where it has one; the values in that stay out of messages
     */
    static Report broken(BsonDocument answer, String message, StoredNames names, String collection) {
        Set<String> missing = new LinkedHashSet<>();
        Set<String> wrong = new LinkedHashSet<>();
        collect(answer, missing, wrong);
        boolean isMissing = !missing.isEmpty();
        var properties = (isMissing ? missing : wrong)
                .stream()
                        .flatMap(field -> names.property(collection, field).stream())
                        .toList();
        return new Report(
                isMissing ? ProblemType.NOT_NULL : ProblemType.CHECK,
                message,
                Optional.empty(),
                List.copyOf(properties));
    }

    private static void collect(BsonValue value, Set<String> missing, Set<String> wrong) {
        if (value.isArray()) value.asArray().forEach(each -> collect(each, missing, wrong));
        if (!value.isDocument()) return;
        var document = value.asDocument();
        if (document.isArray("missingProperties")) {
            document.getArray("missingProperties")
                    .forEach(name -> missing.add(name.asString().getValue()));
        }
        if (document.isString("propertyName"))
            wrong.add(document.getString("propertyName").getValue());
        document.forEach((name, each) -> {
            if (!GIVEN.contains(name)) collect(each, missing, wrong);
        });
    }
}
