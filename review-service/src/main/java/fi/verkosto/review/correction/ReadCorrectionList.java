package fi.verkosto.review.correction;

import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows all correction requests of a call, in one answer. */
@ApplicationScoped
public class ReadCorrectionList {

    /** As many as a call may have decisions. */
    public static final int MOST = 10_000;

    private final ReviewAccess access;
    private final CorrectionRequests requests;

    ReadCorrectionList(ReviewAccess access, CorrectionRequests requests) {
        this.access = access;
        this.requests = requests;
    }

    @Transactional
    public CallReader reader(UUID callId) {
        return access.reader(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER);
    }

    /** Whoever is disqualified from an application of the call reads what was given. */
    @Transactional
    public List<CorrectionRow> read(CallReader reader) {
        List<CorrectionRow> rows = requests.rows(reader.call().id(), reader.barred(), MOST);
        return reader.barred().isEmpty()
                ? rows
                : rows.stream().map(CorrectionRow::withoutWhatIsNotGiven).toList();
    }
}
