package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows selections to those who may read them. */
@ApplicationScoped
public class ReadSelections {

    private final Selections selections;
    private final ReviewAccess access;

    ReadSelections(Selections selections, ReviewAccess access) {
        this.selections = selections;
        this.access = access;
    }

    @Transactional
    public Selection read(UUID id) {
        Selection selection = selections.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.requireReaderOfAll(selection.callId());
        return selection;
    }
}
