package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows selections to those who may read them. */
@ApplicationScoped
public class ReadSelections {

    private final Selections selections;
    private final CallRights rights;

    ReadSelections(Selections selections, CallRights rights) {
        this.selections = selections;
        this.rights = rights;
    }

    @Transactional
    public Selection read(UUID id) {
        Selection selection = selections.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        rights.requireReader(selection.callId());
        return selection;
    }
}
