package fi.verkosto.notification.staff.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.notification.staff.ChoosePreference;
import fi.verkosto.notification.staff.MailPreference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How a preference is shown to its person, and to nobody else. */
@ApplicationScoped
class MailPreferenceAnswers {

    private static final URI OWN = URI.create("/v1/mail-preferences/mine");

    private final ChoosePreference choosePreference;

    MailPreferenceAnswers(ChoosePreference choosePreference) {
        this.choosePreference = choosePreference;
    }

    RestResponse<MailPreferenceResponse> own() {
        return answer(Status.OK, choosePreference.own()).build();
    }

    RestResponse<MailPreferenceResponse> chosen(String ifMatch, MailPreference.Choice choice) {
        ChoosePreference.Chosen chosen = choosePreference.choose(ifMatch, choice);
        return chosen.isFirst()
                ? answer(Status.CREATED, chosen.preference()).location(OWN).build()
                : answer(Status.OK, chosen.preference()).build();
    }

    private static ResponseBuilder<MailPreferenceResponse> answer(Status status, MailPreference preference) {
        return ResponseBuilder.create(status, MailPreferenceResponse.from(preference))
                .tag(Versions.etag(preference.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
