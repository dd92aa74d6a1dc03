package fi.verkosto.api.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;

/**
 * Stands around the outermost transaction and repeats it as a whole. Inside of another one nothing is repeated: that one
 * has failed already.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RepeatedTransaction {

    private final Repetition repetition;

    RepeatedTransaction(Repetition repetition) {
        this.repetition = repetition;
    }

    @AroundInvoke
    Object repeat(InvocationContext invocation) throws Exception {
        boolean isOutermost = QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION;
        return isOutermost ? repetition.of(invocation::proceed) : invocation.proceed();
    }
}
