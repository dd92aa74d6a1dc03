package fi.verkosto.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An application as the applications service sends it. */
public record SentApplication(
        UUID id, String strand, int version, String lead, List<String> members, String partner, String requestedGrant) {

    public static final String OMNIA = "0502454-6";
    public static final String GRADIA = "0208201-1";
    public static final String TREDU = "0211675-2";
    public static final String NETWORK = "REGIONAL_NETWORK";
    public static final String COORDINATION = "COORDINATION";

    /** A network application of Omnia for half a million. */
    public static SentApplication anApplication() {
        return new SentApplication(UUID.randomUUID(), NETWORK, 1, OMNIA, List.of(), null, "500000.00");
    }

    public SentApplication of(UUID another) {
        return new SentApplication(another, strand, version, lead, members, partner, requestedGrant);
    }

    public SentApplication to(String anotherStrand) {
        return new SentApplication(id, anotherStrand, version, lead, members, partner, requestedGrant);
    }

    public SentApplication asking(String euros) {
        return new SentApplication(id, strand, version, lead, members, partner, euros);
    }

    public SentApplication with(String... businessIds) {
        return new SentApplication(id, strand, version, lead, List.of(businessIds), partner, requestedGrant);
    }

    public SentApplication withPartner(String businessId) {
        return new SentApplication(id, strand, version, lead, members, businessId, requestedGrant);
    }

    public SentApplication inVersion(int number) {
        return new SentApplication(id, strand, number, lead, members, partner, requestedGrant);
    }

    /** Leaves room for what is told between two versions. */
    public long revision() {
        return version * 10L;
    }

    public String json(UUID callId) {
        String consortium = members.stream().map("""
                        {"businessId": "%s", "name": "A member", "role": "Pilots", "developmentStage": "STARTING"}"""::formatted).collect(Collectors.joining(", "));
        return """
                {"applicationId": "%s", "callId": "%s", "caseNumber": "12/340/2018", "strand": "%s", "version": %d,
                 "revision": %d,
                 "submittedAt": "2018-11-20T12:00:00Z", "language": "fi", "title": "Osaava johto, vahva verkosto", "summary": "Summary",
                 "lead": {"businessId": "%s", "name": "Lead"}, "members": [%s],
                 "partners": [{"name": "Invented ry", "businessId": %s, "kind": "THIRD_SECTOR"}],
                 "themes": ["PARTNERSHIPS"], "managementLevels": ["TOP"],
                 "totalCosts": {"amount": "718750.00", "currency": "EUR"},
                 "ownFunding": {"amount": "143750.00", "currency": "EUR"},
                 "requestedGrant": {"amount": "%s", "currency": "EUR"}}""".formatted(
                        id,
                        callId,
                        strand,
                        version,
                        revision(),
                        lead,
                        consortium,
                        partner == null ? "null" : "\"" + partner + "\"",
                        requestedGrant);
    }
}
