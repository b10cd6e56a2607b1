package dev.hitmiss.benchmarks.codec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Codec;
import dev.hitmiss.caches.tier.CompressedCodec;
import dev.hitmiss.caches.tier.FieldsCodec;
import dev.hitmiss.caches.tier.JsonCodec;
import dev.hitmiss.caches.user.User;
import dev.hitmiss.caches.user.UserCache;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is copied, and in which form. A user's copy has fields alone: how long a ban lasts is in no JSON. */
public enum Copied {
    CONFIG_JSON,
    CONFIG_FIELDS,
    USER_FIELDS,
    STATE_1_KB_JSON,
    STATE_1_KB_COMPRESSED,
    STATE_16_KB_JSON,
    STATE_16_KB_COMPRESSED,
    STATE_64_KB_JSON,
    STATE_64_KB_COMPRESSED;

    private static final int KB = 1 << 10;

    private static final FieldsCodec<ConfigSnapshot> CONFIGS = new FieldsCodec<>(Copied::written, Copied::read);
    private static final FieldsCodec<User> USERS =
            (FieldsCodec<User>) UserCache.definition(UserCache.TIME_TO_LIVE).form();
    private static final Codec<JsonNode> JSON = new JsonCodec<>(JsonNode.class);
    private static final Codec<JsonNode> COMPRESSED = new CompressedCodec<>(JSON, 0);

    CodedRow<?, ?> draw(DrawnRows rows) {
        return switch (this) {
            case CONFIG_JSON -> CodedRow.of(ConfigCache.CODEC, rows.config());
            case CONFIG_FIELDS -> CodedRow.of(CONFIGS, rows.config());
            case USER_FIELDS -> CodedRow.of(USERS, rows.user());
            case STATE_1_KB_JSON -> CodedRow.of(JSON, rows.state(KB));
            case STATE_1_KB_COMPRESSED -> CodedRow.of(COMPRESSED, rows.state(KB));
            case STATE_16_KB_JSON -> CodedRow.of(JSON, rows.state(16 * KB));
            case STATE_16_KB_COMPRESSED -> CodedRow.of(COMPRESSED, rows.state(16 * KB));
            case STATE_64_KB_JSON -> CodedRow.of(JSON, rows.state(64 * KB));
            case STATE_64_KB_COMPRESSED -> CodedRow.of(COMPRESSED, rows.state(64 * KB));
        };
    }

    private static Map<String, String> written(ConfigSnapshot config) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("forTrigger", config.forTrigger());
        fields.put("againstTrigger", config.againstTrigger());
        fields.put("leftLabel", config.leftLabel());
        fields.put("rightLabel", config.rightLabel());
        fields.put("decaySpeed", Double.toString(config.decaySpeed()));
        return fields;
    }

    private static ConfigSnapshot read(FieldsCodec.Fields fields) {
        return new ConfigSnapshot(
                fields.required("forTrigger"),
                fields.required("againstTrigger"),
                fields.required("leftLabel"),
                fields.required("rightLabel"),
                Double.parseDouble(fields.required("decaySpeed")));
    }
}
