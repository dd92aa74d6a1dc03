package fi.verkosto.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The API takes what it knows and nothing else: a misspelt field is an error, not a silently ignored wish. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** RFC 3339: four digits of a year, so that no clock, zone or database meets a time that it cannot hold. */
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    private static final String TIME = DATE + "[Tt].{1,40}";

    /** Enough for every sum; what is too large or too fine for money is told apart by its constraints. */
    private static final String SUM = ".{1,100}";

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
        mapper.registerModule(new SimpleModule("verkosto")
                .addDeserializer(String.class, new StorableText())
                .addDeserializer(Instant.class, new WrittenValue<>(Instant.class, TIME, Instant::parse))
                .addDeserializer(LocalDate.class, new WrittenValue<>(LocalDate.class, DATE, LocalDate::parse))
                .addDeserializer(BigDecimal.class, new WrittenValue<>(BigDecimal.class, SUM, BigDecimal::new)));
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Boolean}) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
    }
}
