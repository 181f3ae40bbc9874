package dev.entia.type;

import java.util.HashMap;
import java.util.Map;

/** An enum stored as the names of its constants. */
record EnumByName<E extends Enum<E>>(Class<E> javaType, Map<String, E> constants) implements ValueType<E> {

    static <E extends Enum<E>> EnumByName<E> of(Class<E> type) {
        var constants = new HashMap<String, E>();
        for (var constant : type.getEnumConstants()) constants.put(constant.name(), constant);
        return new EnumByName<>(type, constants);
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    /** Names sort by their letters, constants by their declaration. */
    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public Object toStored(E value) {
        return value.name();
    }

    @Override
    public E fromStored(Object stored) {
        var constant = constants.get((String) stored);
        if (constant == null) throw TypeErrors.noSuchConstant(javaType, (String) stored);
        return constant;
    }
}
