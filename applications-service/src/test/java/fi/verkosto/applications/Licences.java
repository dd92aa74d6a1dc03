package fi.verkosto.applications;

import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.creating;

import io.restassured.response.Response;

/** What an administrator imports of the licences of providers. */
public final class Licences {

    private Licences() {}

    /** The register has the provider's licence end on that day; null for one without an end. */
    public static Response importEnd(String businessId, String day) {
        return importLicence(businessId, "2018-01-01", day);
    }

    /** The same with the first day. */
    public static Response importLicence(String businessId, String from, String day) {
        return creating(administrator())
                .body("""
                        {"providers": [{"businessId": "%1$s", "nameFi": "Järjestäjä %1$s", "nameSv": "Anordnare %1$s",
                         "holderKind": "JOINT_AUTHORITY", "homeRegion": "13", "licenceFrom": "%3$s",
                         "licenceTo": %2$s}]}""".formatted(businessId, day == null ? null : "\"" + day + "\"", from))
                .post("/v1/provider-imports");
    }
}
