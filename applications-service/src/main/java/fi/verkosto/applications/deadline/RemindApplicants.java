package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reminds of what was written and not submitted, once for each application and closing day. */
@ApplicationScoped
public class RemindApplicants {

    private final Reminders reminders;
    private final Calls calls;
    private final ReminderLetter letter;
    private final AuditTrail auditTrail;
    private final InstantSource clock;

    RemindApplicants(
            Reminders reminders, Calls calls, ReminderLetter letter, AuditTrail auditTrail, InstantSource clock) {
        this.reminders = reminders;
        this.calls = calls;
        this.letter = letter;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Calls of whose closing it is time to remind. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> closingSoon() {
        return reminders.callsClosingSoon(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> toRemind(UUID callId, UUID after, int limit) {
        ReminderTime time = ReminderTime.before(calls.published(callId).terms().closesAt());
        Instant now = clock.instant();
        return time.isAt(now) ? reminders.due(callId, time, now, new Reminders.Page(after, limit)) : List.of();
    }

    /** Those that were not reminded meanwhile, and that nobody else is working on: a locked one waits for the next run. */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(UUID callId, List<UUID> those) {
        GrantCall call = calls.published(callId);
        ReminderTime time = ReminderTime.before(call.terms().closesAt());
        if (!time.isAt(clock.instant())) {
            // Extended since it was found to be due.
            return;
        }
        for (Application application : reminders.claim(those, time, clock.instant())) {
            auditTrail.recordBySystem(application.id(), AuditAction.REMINDED, Map.of());
            letter.send(application, call);
        }
    }
}
