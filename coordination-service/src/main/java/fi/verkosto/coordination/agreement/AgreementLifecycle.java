package fi.verkosto.coordination.agreement;

import static fi.verkosto.coordination.agreement.AgreementEvent.COMPLETE;
import static fi.verkosto.coordination.agreement.AgreementEvent.CONFIRM;
import static fi.verkosto.coordination.agreement.AgreementEvent.OBJECT;
import static fi.verkosto.coordination.agreement.AgreementEvent.REPLACE;
import static fi.verkosto.coordination.agreement.AgreementState.CONFIRMED;
import static fi.verkosto.coordination.agreement.AgreementState.OBJECTED;
import static fi.verkosto.coordination.agreement.AgreementState.PROPOSED;
import static fi.verkosto.coordination.agreement.AgreementState.REPLACED;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** Every way a proposal of a transfer agreement can go. */
final class AgreementLifecycle {

    static final Lifecycle<AgreementState, AgreementEvent> TABLE = Lifecycle.of(
                    AgreementState.class, AgreementEvent.class)
            .allow(PROPOSED, CONFIRM, PROPOSED)
            .allow(PROPOSED, COMPLETE, CONFIRMED)
            .allow(PROPOSED, OBJECT, OBJECTED)
            .allow(PROPOSED, REPLACE, REPLACED)
            .allow(CONFIRMED, REPLACE, REPLACED)
            .byItself(Set.of(COMPLETE, REPLACE))
            .build();

    private AgreementLifecycle() {}
}
