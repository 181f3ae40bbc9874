package dev.entia.mongodb.client;

import com.mongodb.MongoClientSettings;
import dev.entia.mongodb.translate.ReadPlan.Slot;
import dev.entia.mongodb.value.StoredValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents straight into rows of stored values; fields that no slot is for are passed over. Thread-safe. Rows are
 * never written.
 */
final class RowCodec implements Codec<@Nullable Object[]> {

    private static final BsonValueCodec AS_IT_IS = new BsonValueCodec();

    private final List<Slot> slots;
    private final int length;
    private final Map<String, Integer> byField = new HashMap<>();

    private RowCodec(List<Slot> slots, List<String> behind) {
        this.slots = slots;
        this.length = slots.size() + behind.size();
        for (int i = 0; i < slots.size(); i++) byField.put(slots.get(i).field(), i);
        for (var field : behind) byField.put(field, byField.size());
    }

    /**
     * What reads rows of these slots, and writes what queries consist of.
     *
     * @param behind fields that come behind the slots, as {@code BsonValue}s
     */
    static CodecRegistry registry(List<Slot> slots, List<String> behind) {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new RowCodec(slots, behind)), MongoClientSettings.getDefaultCodecRegistry());
    }

    @Override
    public @Nullable Object[] decode(BsonReader reader, DecoderContext context) {
        var row = new @Nullable Object[length];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var slot = byField.get(reader.readName());
            if (slot == null) reader.skipValue();
            else if (slot >= slots.size()) row[slot] = AS_IT_IS.decode(reader, context);
            else row[slot] = StoredValues.read(slots.get(slot).type(), reader);
        }
        reader.readEndDocument();
        return row;
    }

    @Override
    public void encode(BsonWriter writer, @Nullable Object[] row, EncoderContext context) {
        throw new UnsupportedOperationException("Rows are only read.");
    }

    @Override
    @SuppressWarnings("NullAway") // A class says nothing of null.
    public Class<@Nullable Object[]> getEncoderClass() {
        return Object[].class;
    }
}
