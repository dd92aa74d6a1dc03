package fi.verkosto.applications.provider.api;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;

class ProviderFilesTest {

    @Test
    void refusesARequestWithoutAFileAndItsType() {
        ProviderFiles files = new ProviderFiles(
                new ObjectMapper(), Validation.buildDefaultValidatorFactory().getValidator());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.rows(null, new byte[0]))
                .matches(refusal -> refusal.code() == CommonError.UNSUPPORTED_MEDIA_TYPE);
    }
}
