package fi.verkosto.coordination.network;

import static fi.verkosto.coordination.network.NetworkState.ACCEPTED;
import static fi.verkosto.coordination.network.NetworkState.CLOSED;
import static fi.verkosto.coordination.network.NetworkState.CLOSING;
import static fi.verkosto.coordination.network.NetworkState.DECLINED;
import static fi.verkosto.coordination.network.NetworkState.DISCONTINUED;
import static fi.verkosto.coordination.network.NetworkState.RUNNING;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                NetworkLifecycle.TABLE,
                NetworkState.class,
                NetworkEvent.class,
                Map.of(
                        "AWARDED ACCEPT", ACCEPTED,
                        "AWARDED DECLINE", DECLINED,
                        "ACCEPTED START", RUNNING,
                        "RUNNING END", CLOSING,
                        "CLOSING CLOSE", CLOSED,
                        "ACCEPTED DISCONTINUE", DISCONTINUED,
                        "RUNNING DISCONTINUE", DISCONTINUED,
                        "CLOSING DISCONTINUE", DISCONTINUED));
    }
}
