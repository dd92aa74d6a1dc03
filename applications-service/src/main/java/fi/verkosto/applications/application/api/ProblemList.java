package fi.verkosto.applications.application.api;

import fi.verkosto.api.problem.LocatedError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What submission would refuse, and what it would not but the applicant should know of, one by one. Empty if nothing. */
@Schema(name = "ProblemList")
record ProblemList(
        List<LocatedError> errors,

        @Schema(description = "What does not keep the application from being submitted")
        List<LocatedError> warnings) {}
