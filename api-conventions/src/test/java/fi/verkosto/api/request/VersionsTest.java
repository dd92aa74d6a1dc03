package fi.verkosto.api.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\"3\"", " \"3\" ", "\"2\", \"3\"", "\"2\",\"3\"", "W/\"2\", \"3\"", ", \"3\" ,", "*", " * "})
    void passesTheCurrentVersion(String ifMatch) {
        assertThatCode(() -> Versions.check(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "rubbish", "\"3", "3\"", "\"3\" \"4\"", "\"2\", 3", "w/\"3\"", "*, \"3\"", "\"a b\""})
    void saysHowAnETagLooksWhereThereIsNone(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Versions.check(ifMatch, 3))
                .matches(refusal -> refusal.code() == CommonError.INVALID_REQUEST)
                .matches(refusal -> refusal.members().get("header").equals("If-Match"))
                .matches(refusal -> refusal.detail().orElseThrow().en().contains("\"3\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"3\"", "W/\"3\", W/\"4\""})
    void neverMatchesAWeakETag(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Versions.check(ifMatch, 3))
                .matches(refusal -> refusal.code() == CommonError.STALE_VERSION)
                .matches(refusal -> refusal.detail().orElseThrow().en().contains("weak"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"2\", \"4\"", "\"\"", "W/\"3\", \"2\""})
    void refusesAnyOther(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Versions.check(ifMatch, 3))
                .matches(refusal -> refusal.code() == CommonError.STALE_VERSION)
                .matches(refusal -> refusal.members().get("currentVersion").equals(3L));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void refusesNone(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Versions.check(ifMatch, 3))
                .matches(refusal -> refusal.code() == CommonError.PRECONDITION_REQUIRED);
    }

    @Test
    void namesTheVersionInTheETag() {
        assertThatCode(() -> Versions.check("\"" + Versions.etag(7).getValue() + "\"", 7))
                .doesNotThrowAnyException();
    }
}
