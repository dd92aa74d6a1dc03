package fi.verkosto.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanJsonTest {

    @ParameterizedTest
    @CsvSource({
        "application, json, true",
        "application, JSON, true",
        "application, merge-patch+json, true",
        "Application, Merge-Patch+Json, true",
        "text, csv, false",
        "application, octet-stream, false",
        "application, jsonl, false"
    })
    void knowsJsonInWhateverLettersItsTypeIsWritten(String type, String subtype, boolean isJson) {
        assertThat(CleanJson.isJson(new MediaType(type, subtype))).isEqualTo(isJson);
    }
}
