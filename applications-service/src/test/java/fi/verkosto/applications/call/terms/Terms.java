package fi.verkosto.applications.call.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.verkosto.api.json.OrderedSets;
import fi.verkosto.applications.Api;
import java.io.UncheckedIOException;

/** The terms of the call that the documentation shows, and others like it. */
public final class Terms {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new OrderedSets())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String NUMBERED = Api.callNumbered("1/340/2018");

    private Terms() {}

    public static CallTerms shown() {
        return read(NUMBERED);
    }

    /** With something else in the place of what is written there. */
    public static CallTerms with(String written, String instead) {
        if (!NUMBERED.contains(written)) {
            throw new IllegalArgumentException("Not in the example: " + written);
        }
        return read(NUMBERED.replace(written, instead));
    }

    private static CallTerms read(String json) {
        try {
            return JSON.readValue(json, CallTerms.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
