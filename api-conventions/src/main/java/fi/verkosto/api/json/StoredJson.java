package fi.verkosto.api.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.hibernate.type.format.FormatMapper;

/**
 * JSON in columns of the database. Unlike the API's it tolerates fields that it does not know: rows outlive the code that
 * wrote them.
 */
@ApplicationScoped
class StoredJson {

    @Produces
    @ApplicationScoped
    @Unremovable
    @JsonFormat
    @PersistenceUnitExtension
    FormatMapper mapper() {
        return new ReadTexts(JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new OrderedSets())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }
}
