package fi.verkosto.applications.provider;

import fi.verkosto.api.request.Caller;
import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Notes of an import that is taken now who takes it, and when. */
@ApplicationScoped
class NewImports {

    private final Identifiers identifiers;
    private final InstantSource clock;
    private final Caller caller;

    NewImports(Identifiers identifiers, InstantSource clock, Caller caller) {
        this.identifiers = identifiers;
        this.clock = clock;
        this.caller = caller;
    }

    ProviderImport of(Comparison comparison) {
        return new ProviderImport(identifiers.next(), clock.instant(), caller.subject(), comparison);
    }
}
