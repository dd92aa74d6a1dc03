package fi.verkosto.coordination.grant;

import static fi.verkosto.coordination.grant.GrantState.ACCEPTED;
import static fi.verkosto.coordination.grant.GrantState.AWARDED;
import static fi.verkosto.coordination.grant.GrantState.CLOSED;
import static fi.verkosto.coordination.grant.GrantState.CLOSING;
import static fi.verkosto.coordination.grant.GrantState.DECLINED;
import static fi.verkosto.coordination.grant.GrantState.DISCONTINUED;
import static fi.verkosto.coordination.grant.GrantState.RUNNING;
import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                GrantLifecycle.TABLE,
                GrantState.class,
                GrantEvent.class,
                Map.ofEntries(
                        entry("AWARDED ACCEPT", ACCEPTED),
                        entry("AWARDED ACCEPT_LATE", ACCEPTED),
                        entry("AWARDED DECLINE", DECLINED),
                        entry("AWARDED LAPSE", DECLINED),
                        entry("AWARDED DISCONTINUE", DISCONTINUED),
                        entry("ACCEPTED START", RUNNING),
                        entry("RUNNING END", CLOSING),
                        entry("CLOSING CLOSE", CLOSED),
                        entry("ACCEPTED DISCONTINUE", DISCONTINUED),
                        entry("RUNNING DISCONTINUE", DISCONTINUED),
                        entry("CLOSING DISCONTINUE", DISCONTINUED),
                        entry("AWARDED CHANGE", AWARDED),
                        entry("ACCEPTED CHANGE", AWARDED),
                        entry("RUNNING CHANGE", RUNNING),
                        entry("CLOSING CHANGE", CLOSING),
                        entry("DECLINED REINSTATE", AWARDED),
                        entry("DISCONTINUED REINSTATE", AWARDED)));
    }
}
