package dev.entia.type;

import java.math.BigDecimal;

/** Decimal numbers. 1.0 and 1.00 are the same. */
record DecimalType() implements ValueType<BigDecimal> {

    @Override
    public Class<BigDecimal> javaType() {
        return BigDecimal.class;
    }

    @Override
    public Kind kind() {
        return Kind.DECIMAL;
    }

    @Override
    public Object toStored(BigDecimal value) {
        return value;
    }

    @Override
    public BigDecimal fromStored(Object stored) {
        return (BigDecimal) stored;
    }

    @Override
    public boolean same(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) == 0;
    }
}
