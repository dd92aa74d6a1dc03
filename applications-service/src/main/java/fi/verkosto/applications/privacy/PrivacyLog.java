package fi.verkosto.applications.privacy;

import fi.verkosto.api.request.Caller;
import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Keeps of every export and erasure who had it done, when and how much it found. */
@ApplicationScoped
class PrivacyLog {

    private final PrivacyRequests requests;
    private final Identifiers identifiers;
    private final Caller caller;

    PrivacyLog(PrivacyRequests requests, Identifiers identifiers, Caller caller) {
        this.requests = requests;
        this.identifiers = identifiers;
        this.caller = caller;
    }

    PrivacyRequest exported(Instant now, Map<String, Long> found) {
        return kept(PrivacyRequest.export(identifiers.next(), now, caller.subject(), found));
    }

    PrivacyRequest erased(Instant now, String reason, PrivacyRequest.Places places) {
        return kept(PrivacyRequest.erasure(identifiers.next(), now, caller.subject(), reason, places));
    }

    private PrivacyRequest kept(PrivacyRequest request) {
        requests.add(request);
        return request;
    }
}
