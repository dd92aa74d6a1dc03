package fi.verkosto.coordination.support;

import static fi.verkosto.coordination.support.SupportState.ANSWERED;
import static fi.verkosto.coordination.support.SupportState.CLOSED;
import static fi.verkosto.coordination.support.SupportState.HANDED_TO_AGENCY;
import static fi.verkosto.coordination.support.SupportState.HANDED_TO_MINISTRY;
import static fi.verkosto.coordination.support.SupportState.OPEN;
import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                SupportLifecycle.TABLE,
                SupportState.class,
                SupportEvent.class,
                Map.ofEntries(
                        entry("OPEN ANSWER", ANSWERED),
                        entry("OPEN FOLLOW_UP", OPEN),
                        entry("OPEN HAND_TO_AGENCY", HANDED_TO_AGENCY),
                        entry("OPEN HAND_TO_MINISTRY", HANDED_TO_MINISTRY),
                        entry("OPEN CLOSE", CLOSED),
                        entry("HANDED_TO_AGENCY ANSWER", ANSWERED),
                        entry("HANDED_TO_AGENCY FOLLOW_UP", HANDED_TO_AGENCY),
                        entry("HANDED_TO_AGENCY HAND_BACK", OPEN),
                        entry("HANDED_TO_AGENCY CLOSE", CLOSED),
                        entry("HANDED_TO_MINISTRY ANSWER", ANSWERED),
                        entry("HANDED_TO_MINISTRY FOLLOW_UP", HANDED_TO_MINISTRY),
                        entry("HANDED_TO_MINISTRY HAND_BACK", OPEN),
                        entry("HANDED_TO_MINISTRY CLOSE", CLOSED),
                        entry("ANSWERED ANSWER", ANSWERED),
                        entry("ANSWERED FOLLOW_UP", OPEN),
                        entry("ANSWERED HAND_TO_AGENCY", HANDED_TO_AGENCY),
                        entry("ANSWERED HAND_TO_MINISTRY", HANDED_TO_MINISTRY),
                        entry("ANSWERED CLOSE", CLOSED),
                        entry("ANSWERED PUBLISH", ANSWERED),
                        entry("CLOSED PUBLISH", CLOSED)));
    }

    @Test
    void withdrawsAPublishedAnswerOnce() {
        LifecycleTable.check(
                AnswerLifecycle.TABLE,
                AnswerState.class,
                AnswerEvent.class,
                Map.of("PUBLISHED WITHDRAW", AnswerState.WITHDRAWN));
    }
}
