package fi.verkosto.applications.provider;

import static fi.verkosto.applications.Api.administrator;

import fi.verkosto.api.value.BusinessId;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Files of providers for tests, and business IDs that no other test uses. */
final class ProviderFileOf {

    static final String COLUMNS = "businessId,nameFi,nameSv,holderKind,homeRegion,licenceFrom,licenceTo,email,language";

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final AtomicInteger NEXT = new AtomicInteger(9_800_000);

    private ProviderFileOf() {}

    static String newId() {
        return Stream.generate(NEXT::incrementAndGet)
                .flatMap(number -> Stream.iterate(0, i -> i < 10, i -> i + 1).map(digit -> number + "-" + digit))
                .filter(BusinessId::isValid)
                .findFirst()
                .orElseThrow();
    }

    static String row(String businessId) {
        return businessId + ",Opisto,Institutet,FOUNDATION,12,2018-01-01,,kirjaamo@opisto.example,fi";
    }

    static Response send(String csv) {
        return send(csv, StandardCharsets.UTF_8, "");
    }

    static Response dryRun(String csv) {
        return send(csv, StandardCharsets.UTF_8, "?dryRun=true");
    }

    static Response send(String csv, Charset charset, String query) {
        return administrator()
                .config(AS_IT_IS)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(csv.getBytes(charset))
                .post("/v1/provider-imports" + query);
    }
}
