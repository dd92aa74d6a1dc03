package fi.verkosto.applications.letter;

import fi.verkosto.applications.agency.Agencies;
import fi.verkosto.applications.agency.PortalPages;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The pages of the portal of a call's agency, and the gateway's own where the agency names none. */
@ApplicationScoped
class AgencyPages implements Pages {

    private final Agencies agencies;
    private final String gateway;

    AgencyPages(Agencies agencies, PageSettings settings) {
        this.agencies = agencies;
        this.gateway = settings.gateway().orElse("").replaceFirst("/+$", "");
    }

    @Override
    public String address(Page page, GrantCall call, UUID application, Locale language) {
        String id = (page == Page.CALL ? call.id() : application).toString();
        return Optional.ofNullable(agencies.of(call.agency()).settings().portal())
                .map(portal -> templateOf(page, portal))
                .map(template -> template.replace("{id}", id))
                .orElseGet(() -> ofGateway(page, id, language));
    }

    private static String templateOf(Page page, PortalPages portal) {
        return switch (page) {
            case INVITATION -> portal.invitation();
            case APPLICATION -> portal.application();
            case DECISION -> portal.decision();
            case CALL -> portal.call();
        };
    }

    private String ofGateway(Page page, String id, Locale language) {
        String kind = switch (page) {
            case INVITATION -> "invitations";
            case APPLICATION, DECISION -> "applications";
            case CALL -> "calls";
        };
        return "%s/pages/%s/%s?lang=%s".formatted(gateway, kind, id, language.getLanguage());
    }
}
