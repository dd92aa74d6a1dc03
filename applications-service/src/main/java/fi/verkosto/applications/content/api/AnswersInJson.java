package fi.verkosto.applications.content.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.applications.content.Answers;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers are an object of their own in JSON, with nothing around it. */
@Singleton
class AnswersInJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addMixIn(Answers.class, Plain.class);
    }

    /** Said here, since the domain knows no JSON. */
    abstract static class Plain {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Plain(Map<String, Object> values) {}

        @JsonValue
        abstract Map<String, Object> values();
    }
}
