package fi.verkosto.coordination.agreement;

import static fi.verkosto.coordination.agreement.AgreementState.CONFIRMED;
import static fi.verkosto.coordination.agreement.AgreementState.OBJECTED;
import static fi.verkosto.coordination.agreement.AgreementState.PROPOSED;
import static fi.verkosto.coordination.agreement.AgreementState.REPLACED;
import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOthers() {
        LifecycleTable.check(
                AgreementLifecycle.TABLE,
                AgreementState.class,
                AgreementEvent.class,
                Map.ofEntries(
                        entry("PROPOSED CONFIRM", PROPOSED),
                        entry("PROPOSED COMPLETE", CONFIRMED),
                        entry("PROPOSED OBJECT", OBJECTED),
                        entry("PROPOSED REPLACE", REPLACED),
                        entry("CONFIRMED REPLACE", REPLACED)));
    }
}
