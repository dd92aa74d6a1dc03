package fi.verkosto.review;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.RuntimeDelegate;

/**
 * Has Jakarta REST look for its implementation while the application starts. It looks once, through the class loader of
 * the thread that needs it first; in a test that may be a virtual thread that inherited the test runner's class loader,
 * which holds another copy.
 */
@ApplicationScoped
class RestDelegate {

    void find(@Observes StartupEvent event) {
        RuntimeDelegate.getInstance();
    }
}
