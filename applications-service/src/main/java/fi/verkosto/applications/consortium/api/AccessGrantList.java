package fi.verkosto.applications.consortium.api;

import fi.verkosto.applications.consortium.AccessGrant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the lead applicant lets do what, in the order of the first grants. */
@Schema(name = "AccessGrantList")
record AccessGrantList(List<AccessGrantResponse> items) {

    static AccessGrantList from(List<AccessGrant> grants) {
        return new AccessGrantList(
                grants.stream().map(AccessGrantResponse::from).toList());
    }
}
