package fi.verkosto.coordination.status;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The coordinator says how a network is doing. Whoever sees it better than what is computed says why, and for how long. */
@ApplicationScoped
public class StateStatus {

    private final StatusSteps steps;
    private final NetworkStatuses statuses;
    private final StatusStory story;

    StateStatus(StatusSteps steps, NetworkStatuses statuses, StatusStory story) {
        this.steps = steps;
        this.statuses = statuses;
        this.story = story;
    }

    @Transactional
    public NetworkStatus state(UUID networkId, String ifMatch, StatusClaim claim) {
        StatusStep step = steps.begin(networkId, ifMatch);
        NetworkStatus status = step.status();
        requireReason(claim, status.computed());
        requireEnd(claim, FinnishTime.dayOf(step.now()));
        status.state(
                new StatedStatus(claim.level(), claim.because(), claim.until(), status.computed(), step.now()),
                step.now());
        statuses.save(status, true, step.now());
        story.stated(step, claim);
        return status;
    }

    private static void requireReason(StatusClaim claim, StatusLevel computed) {
        if (claim.because() == null && claim.level().isBetterThan(computed)) {
            throw new Refusal(CoordinationError.STATUS_NEEDS_REASON)
                    .faults(List.of(Fault.at(
                            "/because",
                            "required",
                            "Tiedoista laskettu tila: " + computed.words().fi(),
                            "Läge enligt uppgifterna: " + computed.words().sv(),
                            "Computed from the facts: " + computed.words().en())));
        }
    }

    private static void requireEnd(StatusClaim claim, LocalDate today) {
        LocalDate latest = today.plusDays(StatedStatus.LONGEST_DAYS);
        if (claim.until().isBefore(today) || claim.until().isAfter(latest)) {
            throw new Refusal(CoordinationError.STATUS_END_UNFIT)
                    .faults(List.of(Fault.at(
                            "/until",
                            "range",
                            "Päivä väliltä %s–%s".formatted(today, latest),
                            "En dag från %s till %s".formatted(today, latest),
                            "A day from %s to %s".formatted(today, latest))));
        }
    }
}
