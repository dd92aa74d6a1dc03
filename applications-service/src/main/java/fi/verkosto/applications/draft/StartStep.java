package fi.verkosto.applications.draft;

import fi.verkosto.applications.call.GrantCall;
import java.time.Instant;

/** What a new draft begins with: for whom it is, and the call, which is open and stays as it is meanwhile. */
record StartStep(String organisation, GrantCall call, Instant now) {}
