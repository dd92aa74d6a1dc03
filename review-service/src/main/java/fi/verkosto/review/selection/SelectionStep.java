package fi.verkosto.review.selection;

import fi.verkosto.review.call.KnownCall;
import java.time.Instant;

/** What a selection works on: the call, locked, and who makes it when. */
record SelectionStep(KnownCall call, String officer, Instant now) {}
