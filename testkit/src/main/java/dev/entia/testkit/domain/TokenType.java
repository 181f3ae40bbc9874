package dev.entia.testkit.domain;

import dev.entia.error.ValidationException;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Stores a {@link Token} as its digits, and makes keys: one after the other. */
public final class TokenType implements ValueType<Token> {

    public static final TokenType INSTANCE = new TokenType();

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{16}");

    private final AtomicLong last = new AtomicLong();

    private TokenType() {}

    @Override
    public Class<Token> javaType() {
        return Token.class;
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Object toStored(Token value) {
        return value.toString();
    }

    @Override
    public Token fromStored(Object stored) {
        var text = (String) stored;
        if (!DIGITS.matcher(text).matches()) throw new ValidationException("\"" + text + "\" is no token.");
        return new Token(Long.parseUnsignedLong(text, 16));
    }

    @Override
    public Optional<Token> newKey() {
        return Optional.of(new Token(last.incrementAndGet()));
    }
}
