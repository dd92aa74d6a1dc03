package fi.verkosto.applications.consortium.api;

import fi.verkosto.applications.consortium.Membership;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every provider that was ever invited, the longest invited first. */
@Schema(name = "MembershipList")
record MembershipList(List<MembershipResponse> items) {

    static MembershipList from(List<Membership> memberships) {
        return new MembershipList(
                memberships.stream().map(MembershipResponse::from).toList());
    }
}
