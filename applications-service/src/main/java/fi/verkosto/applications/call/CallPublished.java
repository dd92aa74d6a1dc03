package fi.verkosto.applications.call;

import fi.verkosto.api.LocalizedText;
import fi.verkosto.api.Money;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The terms of a call are fixed and known. Contact persons stay out: events carry no personal data. */
public record CallPublished(
        UUID callId,
        String caseNumber,
        LocalizedText names,
        Money totalSum,
        Instant opensAt,
        Instant closesAt,
        LocalDate projectStart,
        LocalDate projectEnd,
        int ownFundingPercent,
        List<Strand> strands,
        List<Criterion> criteria,
        List<CostCategory> costCategories,
        List<StaffMember> staff)
        implements PublicEvent {

    static CallPublished of(GrantCall call) {
        CallTerms terms = call.terms();
        return new CallPublished(
                call.id(),
                terms.caseNumber(),
                terms.names(),
                terms.totalSum(),
                terms.opensAt(),
                terms.closesAt(),
                terms.projectStart(),
                terms.projectEnd(),
                terms.ownFundingPercent(),
                terms.strands(),
                terms.criteria(),
                terms.costCategories(),
                call.staff());
    }

    @Override
    public String type() {
        return "fi.verkosto.call.published.v1";
    }

    @Override
    public UUID subject() {
        return callId;
    }
}
