package fi.verkosto.review.invitation;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvitationLifecycleTest {

    @Test
    void allowsTheseTransitionsAndRefusesEveryOther() {
        LifecycleTable.check(
                InvitationLifecycle.TABLE,
                InvitationState.class,
                InvitationEvent.class,
                Map.of(
                        "OPEN RESEND", InvitationState.OPEN,
                        "OPEN CORRECT", InvitationState.OPEN,
                        "OPEN WITHDRAW", InvitationState.WITHDRAWN,
                        "OPEN ACCEPT", InvitationState.ACCEPTED,
                        "OPEN DECLINE", InvitationState.DECLINED,
                        "OPEN EXPIRE", InvitationState.EXPIRED,
                        "OPEN FORGET", InvitationState.WITHDRAWN));
    }
}
