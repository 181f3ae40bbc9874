package dev.entia.type;

/** One character, stored as text of length 1. Half of a surrogate pair is no text and is refused. */
record CharacterType() implements ValueType<Character> {

    @Override
    public Class<Character> javaType() {
        return Character.class;
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Object toStored(Character value) {
        if (Character.isSurrogate(value)) throw TypeErrors.surrogate(value);
        return value.toString();
    }

    @Override
    public Character fromStored(Object stored) {
        var text = (String) stored;
        if (text.length() != 1) throw TypeErrors.notOneCharacter(text);
        return text.charAt(0);
    }
}
