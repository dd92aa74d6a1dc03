package fi.verkosto.review.letter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.call.AgencyFacts;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Where mails to evaluators lead, and what they call the agency: as its latest call says. A page that its portal does not have is
 * the gateway's.
 */
@ApplicationScoped
class EvaluatorPages {

    private static final String ID = "{id}";

    private final KnownCalls calls;
    private final String gateway;

    EvaluatorPages(KnownCalls calls, PageSettings settings) {
        this.calls = calls;
        this.gateway = settings.gateway().orElse("");
    }

    /** Unknown as long as the agency has published no call that says so. */
    Optional<LocalizedText> nameOf(String agency) {
        return calls.factsOf(agency).map(AgencyFacts::names);
    }

    String ofAssignment(UUID id, Optional<KnownCall> call) {
        return call.flatMap(KnownCall::agencyFacts)
                .map(AgencyFacts::assignmentPage)
                .map(page -> page.replace(ID, id.toString()))
                .orElseGet(() -> gateway + "/pages/assignments/" + id);
    }

    String ofInvitation(UUID id, String agency, Locale language) {
        return calls.factsOf(agency)
                .map(AgencyFacts::invitationPage)
                .map(page -> page.replace(ID, id.toString()))
                .orElseGet(() ->
                        "%s/pages/evaluator-invitations/%s?lang=%s".formatted(gateway, id, language.getLanguage()));
    }

    /** With the code in the fragment, which a browser sends to no server, so that no log has it. */
    String ofInvitation(UUID id, String agency, Locale language, String code) {
        String page = ofInvitation(id, agency, language);
        return page + (page.contains("#") ? "&code=" : "#code=") + code;
    }
}
