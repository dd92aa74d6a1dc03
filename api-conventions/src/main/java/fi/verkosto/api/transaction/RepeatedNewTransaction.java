package fi.verkosto.api.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** The same around a transaction that is always a new one. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RepeatedNewTransaction {

    private final Repetition repetition;

    RepeatedNewTransaction(Repetition repetition) {
        this.repetition = repetition;
    }

    @AroundInvoke
    Object repeat(InvocationContext invocation) throws Exception {
        return repetition.of(invocation::proceed);
    }
}
