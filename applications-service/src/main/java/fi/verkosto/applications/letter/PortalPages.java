package fi.verkosto.applications.letter;

import fi.verkosto.applications.call.GrantCall;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The pages of the installation's portal, and the gateway's own where none is set. */
@ApplicationScoped
class PortalPages implements Pages {

    private final Map<Page, PageTemplate> templates = new EnumMap<>(Page.class);

    PortalPages(PageSettings settings) {
        String gateway = settings.gateway().orElse("").replaceFirst("/+$", "") + "/pages/";
        String application = gateway + "applications/{applicationId}?lang={language}";
        set(Page.INVITATION, settings.invitation(), gateway + "invitations/{invitationId}?lang={language}");
        set(Page.APPLICATION, settings.application(), application);
        set(Page.DECISION, settings.decision(), application);
        set(Page.CALL, settings.call(), gateway + "calls/{callId}?lang={language}");
    }

    /** A template that says nothing stops the start, and no letter. */
    void readAtStart(@Observes StartupEvent event) {}

    private void set(Page page, Optional<String> ofPortal, String ofGateway) {
        templates.put(page, ofPortal.map(PageTemplate::ofPortal).orElseGet(() -> new PageTemplate(ofGateway)));
    }

    @Override
    public String address(Page page, GrantCall call, UUID application, Locale language) {
        return templates
                .get(page)
                .fill(Map.of(
                        PageTemplate.INVITATION, application.toString(),
                        PageTemplate.APPLICATION, application.toString(),
                        PageTemplate.CALL, call.id().toString(),
                        PageTemplate.LANGUAGE, language.getLanguage()));
    }
}
