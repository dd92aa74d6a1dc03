package fi.verkosto.coordination.appointment;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.LateReason;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** The decision that holds on an application to a coordination strand, be it the first or a later one in its place. */
@ApplicationScoped
public class FollowCoordinationDecision {

    private final AppointCoordinator appointCoordinator;
    private final Appointments appointments;
    private final Offices offices;
    private final CoordinationTrail trail;
    private final InstantSource clock;

    FollowCoordinationDecision(
            AppointCoordinator appointCoordinator,
            Appointments appointments,
            Offices offices,
            CoordinationTrail trail,
            InstantSource clock) {
        this.appointCoordinator = appointCoordinator;
        this.appointments = appointments;
        this.offices = offices;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome awarded(Award award) {
        Programme programme = offices.ofCall(award);
        return appointments
                .findLockedFor(award.applicationId())
                .map(appointment -> follow(programme, appointment, award))
                .orElseGet(() -> appointCoordinator.appoint(award));
    }

    /** What was declined stays so. */
    @Transactional
    public Outcome rejected(UUID applicationId, UUID decisionId) {
        return offices.lockedFor(applicationId)
                .flatMap(programme -> appointments
                        .findLockedFor(applicationId)
                        .map(appointment -> end(programme, appointment, decisionId)))
                .orElse(Outcome.TAKEN);
    }

    private Outcome follow(Programme programme, Appointment appointment, Award award) {
        return switch (appointment.grant().state()) {
            case AWARDED, ACCEPTED, RUNNING, CLOSING -> {
                appointment.grant().change(award.offer());
                offices.change(programme, appointment);
                trail.bySystem(
                        appointment.id(),
                        CoordinationAction.COORDINATION_CHANGED,
                        AuditDetails.decision(award.offer().decisionId()));
                yield Outcome.TAKEN;
            }
            case DECLINED, DISCONTINUED -> {
                appointment.reinstate(award.offer());
                yield offices.take(programme, appointment)
                        ? Outcome.TAKEN
                        : AppointCoordinator.second(programme, award.applicationId());
            }
            case CLOSED -> tooLate(appointment);
        };
    }

    private Outcome end(Programme programme, Appointment appointment, UUID decisionId) {
        if (appointment.grant().discontinue(decisionId, clock.instant())) {
            trail.bySystem(
                    appointment.id(), CoordinationAction.COORDINATION_DISCONTINUED, AuditDetails.decision(decisionId));
            if (programme.isCoordinatedUnder(appointment.applicationId())) {
                offices.leave(programme, appointment, CoordinatorDiscontinued::of);
            }
        }
        return appointment.grant().state() == GrantState.CLOSED ? tooLate(appointment) : Outcome.TAKEN;
    }

    private static Outcome tooLate(Appointment appointment) {
        return new Outcome.Noted(
                LateReason.DECISION_AFTER_CLOSING,
                appointment.callId(),
                appointment.applicationId(),
                Map.of("programmeId", appointment.programmeId().toString()));
    }
}
