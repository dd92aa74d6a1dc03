package fi.verkosto.notification.mail.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.notification.stream.CallOfficers;
import fi.verkosto.notification.stream.DisqualifiedPersons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see which mails: administrators those of the agency that they act for; an officer those about an application to
 * their call, without persons.
 */
@ApplicationScoped
class DeliveryAccess {

    private final CallOfficers officers;
    private final DisqualifiedPersons disqualified;
    private final Caller caller;

    DeliveryAccess(CallOfficers officers, DisqualifiedPersons disqualified, Caller caller) {
        this.officers = officers;
        this.disqualified = disqualified;
        this.caller = caller;
    }

    /** Answers whether the caller may see of them whom they are to. */
    boolean toRead(UUID aboutId) {
        boolean everything = caller.has("administrator");
        if (!everything) {
            requireOfficerOf(aboutId);
        }
        return everything;
    }

    /** The applications that the caller is disqualified from: mails about them are not there. */
    Set<UUID> leftOut() {
        return disqualified.barredTo(caller.subject());
    }

    /** The agency whose mails the caller may see; of an administrator who acts for nobody, none. */
    String agency() {
        return caller.organisation().orElse("");
    }

    private void requireOfficerOf(UUID aboutId) {
        if (aboutId == null) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .with("parameter", "aboutId")
                    .detail(
                            "Virkailija antaa kyselyparametrin aboutId: hän näkee yhden hakemuksen viestit.",
                            "En handläggare anger frågeparametern aboutId: hen ser meddelandena om en ansökan.",
                            "An officer gives the query parameter aboutId: they see the mails about one application.");
        }
        officers.require(caller.subject(), caller.organisation(), aboutId);
    }
}
