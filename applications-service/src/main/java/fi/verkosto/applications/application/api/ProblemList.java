package fi.verkosto.applications.application.api;

import fi.verkosto.api.problem.LocatedError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What submission would refuse, one by one. Empty if nothing. */
@Schema(name = "ProblemList")
record ProblemList(List<LocatedError> errors) {}
