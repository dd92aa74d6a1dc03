package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.ConsortiumMember;
import java.time.Instant;
import java.util.UUID;

/**
 * What an organisation that has not accepted yet may know: who asks it to take part in what, and as what.
 *
 * @param title of the application, as it was submitted last or as the draft has it now; null while it has none
 * @param role what the provider is to do; null while the lead has not written it
 * @param version of the membership
 */
public record Invitation(
        UUID applicationId,
        OfCall call,
        String strand,
        String title,
        String lead,
        String role,
        Instant invitedAt,
        long version) {

    /** What the lead has written that the provider is to do; null while it has not. */
    static String roleOf(String organisation, Application application) {
        return application.content().consortium().members().stream()
                .filter(member -> organisation.equals(member.businessId()) && member.role() != null)
                .map(ConsortiumMember::role)
                .findFirst()
                .orElse(null);
    }

    /** The call that it is about. */
    public record OfCall(UUID id, LocalizedText names, Instant closesAt) {}
}
