package fi.verkosto.applications.call.revision.api;

import fi.verkosto.applications.call.staff.StaffMember;
import fi.verkosto.applications.call.terms.MostOfCall;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody who does something in a call, in the place of those before. */
@Schema(name = "StaffRequest")
record StaffRequest(@NotNull @Size(max = MostOfCall.STAFF) List<@NotNull @Valid StaffMember> staff) {}
