package fi.verkosto.applications.licence;

import fi.verkosto.applications.provider.ProviderImports;
import fi.verkosto.applications.provider.RegisterChanged;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Tells other systems on which days the licences of a submitted application end: with its submission and, since the register
 * may say so only later, with every import that changes them.
 */
@ApplicationScoped
public class LicenceNews {

    private final UntoldLicenceEnds untold;
    private final ProviderImports imports;
    private final InstantSource clock;
    private final Outbox outbox;

    LicenceNews(UntoldLicenceEnds untold, ProviderImports imports, InstantSource clock, Outbox outbox) {
        this.untold = untold;
        this.imports = imports;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * To be asked before an application is locked for its next version: one that an import could not see yet, and that could
     * not see the import, would never be told of. An import locks applications itself, and so comes before or after.
     */
    public void keepRegister() {
        imports.keepAway();
    }

    /** A version was submitted: of its lead and members, where there is anything that was not told before. */
    public void tellOf(UUID application) {
        publish(application);
    }

    void tellOfAll(@Observes RegisterChanged changed) {
        publish(null);
    }

    private void publish(UUID application) {
        untold.take(application, clock.instant()).forEach(outbox::publish);
    }
}
