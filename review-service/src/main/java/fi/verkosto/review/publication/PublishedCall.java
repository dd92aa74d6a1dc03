package fi.verkosto.review.publication;

import fi.verkosto.review.call.KnownCall;
import java.util.List;

/** What a call has decided and notified, for everybody. */
public record PublishedCall(KnownCall call, List<PublishedDecision> decisions) {}
