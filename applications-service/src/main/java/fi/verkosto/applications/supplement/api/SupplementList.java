package fi.verkosto.applications.supplement.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every supplement that an application was asked for, in the order of asking. */
@Schema(name = "SupplementRequestList")
record SupplementList(List<SupplementResponse> items) {}
