package fi.verkosto.applications.call.revision.api;

import fi.verkosto.applications.call.staff.StaffMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody who does something in a call, in the place of those before. */
@Schema(name = "StaffRequest")
record StaffRequest(@NotNull @Size(max = 200) List<@NotNull @Valid StaffMember> staff) {}
