package fi.verkosto.coordination.person;

import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                PersonLifecycle.TABLE,
                PersonState.class,
                PersonEvent.class,
                Map.ofEntries(
                        entry("INVITED RESEND", PersonState.INVITED),
                        entry("INVITED CONFIRM", PersonState.CONFIRMED),
                        entry("INVITED WITHDRAW", PersonState.WITHDRAWN),
                        entry("INVITED EXPIRE", PersonState.EXPIRED),
                        entry("INVITED LAPSE", PersonState.WITHDRAWN),
                        entry("CONFIRMED END", PersonState.ENDED),
                        entry("CONFIRMED LAPSE", PersonState.ENDED)));
    }
}
