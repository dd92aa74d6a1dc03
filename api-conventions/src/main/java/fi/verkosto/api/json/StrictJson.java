package fi.verkosto.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import fi.verkosto.api.value.Money;
import fi.verkosto.api.value.Years;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The API takes what it knows and nothing else: a misspelt field is an error, not a silently ignored wish. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Of no fixed length: Bean Validation and {@link Years} say what is wrong with the value itself. */
    private static final String ANY = ".{1,100}";

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** After the framework's own modules, which bring other readers of times and dates. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new OrderedSets());
        mapper.registerModule(new SimpleModule("verkosto")
                .addDeserializer(Instant.class, new WrittenValue<>(Instant.class, ANY, Years::moment))
                .addDeserializer(LocalDate.class, new WrittenValue<>(LocalDate.class, ANY, Years::day))
                .addDeserializer(UUID.class, new WrittenValue<>(UUID.class, UUID_FORM, UUID::fromString))
                .addDeserializer(
                        BigDecimal.class, new WrittenValue<>(BigDecimal.class, Money.AMOUNT, BigDecimal::new)));
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Boolean}) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
    }
}
