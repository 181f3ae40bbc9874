package dev.entia.testkit.domain;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.PrimaryKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A property of every type that can be stored, once required and once not. Its fields are public to keep it short. */
@Entity
public final class AllTypes {

    @PrimaryKey
    public @Nullable Long id;

    public boolean flag;
    public byte tinyNumber;
    public short smallNumber;
    public int number;
    public long largeNumber;
    public float fraction;
    public double largeFraction;
    public char letter = 'a';

    @Column(precision = 30, scale = 10)
    public BigDecimal amount = BigDecimal.ZERO;

    public BigInteger hugeNumber = BigInteger.ZERO;
    public String text = "";
    public byte[] bytes = {};
    public LocalDate date = LocalDate.EPOCH;
    public LocalTime time = LocalTime.MIDNIGHT;
    public LocalDateTime dateTime = LocalDateTime.of(1970, 1, 1, 0, 0);
    public Instant instant = Instant.EPOCH;
    public OffsetDateTime offsetDateTime = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    public ZonedDateTime zonedDateTime = Instant.EPOCH.atZone(ZoneOffset.UTC);
    public Duration duration = Duration.ZERO;
    public Period period = Period.ZERO;
    public Year year = Year.of(1970);
    public YearMonth yearMonth = YearMonth.of(1970, 1);
    public MonthDay monthDay = MonthDay.of(1, 1);
    public ZoneId zone = ZoneOffset.UTC;
    public ZoneOffset offset = ZoneOffset.UTC;
    public UUID uuid = new UUID(0, 0);
    public URI uri = URI.create("");
    public InetAddress address = InetAddress.getLoopbackAddress();
    public Locale locale = Locale.ROOT;
    public Currency currency = Currency.getInstance("EUR");
    public Binding binding = Binding.PAPERBACK;

    @EnumMapping(EnumStorage.ORDINAL)
    public Binding bindingByOrdinal = Binding.PAPERBACK;

    public @Nullable Boolean optionalFlag;
    public @Nullable Byte optionalTinyNumber;
    public @Nullable Short optionalSmallNumber;
    public @Nullable Integer optionalNumber;
    public @Nullable Long optionalLargeNumber;
    public @Nullable Float optionalFraction;
    public @Nullable Double optionalLargeFraction;
    public @Nullable Character optionalLetter;

    @Column(precision = 30, scale = 10)
    public @Nullable BigDecimal optionalAmount;

    public @Nullable BigInteger optionalHugeNumber;
    public @Nullable String optionalText;
    public byte @Nullable [] optionalBytes;
    public @Nullable LocalDate optionalDate;
    public @Nullable LocalTime optionalTime;
    public @Nullable LocalDateTime optionalDateTime;
    public @Nullable Instant optionalInstant;
    public @Nullable OffsetDateTime optionalOffsetDateTime;
    public @Nullable ZonedDateTime optionalZonedDateTime;
    public @Nullable Duration optionalDuration;
    public @Nullable Period optionalPeriod;
    public @Nullable Year optionalYear;
    public @Nullable YearMonth optionalYearMonth;
    public @Nullable MonthDay optionalMonthDay;
    public @Nullable ZoneId optionalZone;
    public @Nullable ZoneOffset optionalOffset;
    public @Nullable UUID optionalUuid;
    public @Nullable URI optionalUri;
    public @Nullable InetAddress optionalAddress;
    public @Nullable Locale optionalLocale;
    public @Nullable Currency optionalCurrency;
    public @Nullable Binding optionalBinding;

    @EnumMapping(EnumStorage.ORDINAL)
    public @Nullable Binding optionalBindingByOrdinal;

    /** An enum with a constant that has a body: its class is not the enum's class. */
    public enum Binding {
        PAPERBACK,
        HARDCOVER {
            @Override
            public boolean lastsLong() {
                return true;
            }
        },
        SPIRAL;

        public boolean lastsLong() {
            return false;
        }
    }
}
