package fi.verkosto.coordination;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.Offer;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Awards for tests: {@code anAward().lead("0502454-6", "Omnia").build()}. */
public final class Awards {

    private UUID call = new UUID(1, 1);
    private UUID application = new UUID(3, 1);
    private Provider lead = new Provider("0502454-6", "Omnia");
    private final List<Provider> members = new ArrayList<>();

    private Awards() {}

    public static Awards anAward() {
        return new Awards();
    }

    public Awards call(UUID callId) {
        call = callId;
        return this;
    }

    public Awards application(UUID applicationId) {
        application = applicationId;
        return this;
    }

    public Awards lead(String businessId, String name) {
        lead = new Provider(businessId, name);
        return this;
    }

    public Awards member(String businessId, String name) {
        members.add(new Provider(businessId, name));
        return this;
    }

    public Award build() {
        return new Award(
                call,
                Tokens.AGENCY,
                application,
                "12/340/2018",
                "Osaava johto",
                lead,
                members,
                new Offer(new UUID(6, 1), Money.euros("575000.00"), List.of(), LocalDate.parse("2019-02-20")));
    }
}
