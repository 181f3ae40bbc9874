package dev.entia.type;

/** Documents as their text. What is stored by others must be one that {@link Json} takes. */
record JsonType() implements ValueType<Json> {

    @Override
    public Class<Json> javaType() {
        return Json.class;
    }

    @Override
    public Kind kind() {
        return Kind.JSON;
    }

    @Override
    public Object toStored(Json value) {
        return value.text();
    }

    @Override
    public Json fromStored(Object stored) {
        return Json.parse((String) stored);
    }

    /** Documents have no order. */
    @Override
    public boolean isOrdered() {
        return false;
    }
}
