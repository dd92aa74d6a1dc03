package fi.verkosto.applications.consortium;

import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOther() {
        LifecycleTable.check(
                MembershipLifecycle.TABLE,
                MembershipState.class,
                MembershipEvent.class,
                Map.of(
                        "INVITED ACCEPT", MembershipState.ACCEPTED,
                        "INVITED DECLINE", MembershipState.DECLINED,
                        "INVITED REMOVE", MembershipState.REMOVED,
                        "ACCEPTED LEAVE", MembershipState.LEFT,
                        "ACCEPTED REMOVE", MembershipState.REMOVED,
                        "DECLINED INVITE", MembershipState.INVITED,
                        "LEFT INVITE", MembershipState.INVITED,
                        "REMOVED INVITE", MembershipState.INVITED));
    }
}
