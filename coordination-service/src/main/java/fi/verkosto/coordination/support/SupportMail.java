package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.mail.Moment;
import fi.verkosto.coordination.mail.NetworkMail;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Tells the organisation that asked what becomes of its question. What was written is read in the portal. */
@ApplicationScoped
class SupportMail {

    private final NetworkMail mail;
    private final NetworkAccess networks;

    SupportMail(NetworkMail mail, NetworkAccess networks) {
        this.mail = mail;
        this.networks = networks;
    }

    void answered(SupportStep step) {
        send(
                step,
                "support-request-answered",
                language -> Map.of(
                        "askedAt",
                        askedAt(step),
                        "answeredBy",
                        step.author().role().words().in(language)));
    }

    void handedOver(SupportStep step, Authority to) {
        send(
                step,
                "support-request-handed-over",
                language ->
                        Map.of("askedAt", askedAt(step), "handedTo", words(to).in(language)));
    }

    private void send(SupportStep step, String template, Function<Locale, Map<String, Object>> values) {
        SupportRequest request = step.request();
        mail.send(
                networks.known(request.networkId()),
                List.of(request.organisation().businessId()),
                template,
                values);
    }

    private static Moment askedAt(SupportStep step) {
        return new Moment(step.request().askedAt());
    }

    private static LocalizedText words(Authority authority) {
        return switch (authority) {
            case AGENCY -> new LocalizedText("valtionapuviranomainen", "statsbidragsmyndigheten", "the agency");
            case MINISTRY -> new LocalizedText("ministeriö", "ministeriet", "the ministry");
        };
    }
}
