package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Who may read indicators: whoever has a part in the programme, and drafts whoever oversees it. */
@ApplicationScoped
public class IndicatorAccess {

    private final Indicators indicators;
    private final ProgrammeAccess access;

    IndicatorAccess(Indicators indicators, ProgrammeAccess access) {
        this.indicators = indicators;
        this.access = access;
    }

    /** Somebody who reads what a programme measures. */
    @Transactional
    public Reader reader(UUID programmeId) {
        Programme programme = access.toRead(programmeId);
        Viewer viewer = access.viewer();
        return new Reader(programme, programme.isOverseenBy(viewer), programme.networksOf(viewer));
    }

    /** A draft does not exist for the networks. */
    @Transactional
    public ReadIndicator toRead(UUID indicatorId) {
        Indicator indicator = indicators.find(indicatorId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        Reader reader = reader(indicator.programmeId());
        if (!reader.sees(indicator)) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return new ReadIndicator(indicator, reader);
    }

    /**
     * Somebody who reads.
     *
     * @param overseesAll whether they see into every network
     * @param networks their own: of an organisation that has invited them only those to which it has
     */
    public record Reader(Programme programme, boolean overseesAll, Set<UUID> networks) {

        boolean sees(Indicator indicator) {
            return overseesAll || indicator.isPublished();
        }
    }

    /** An indicator, for somebody who may read it. */
    public record ReadIndicator(Indicator indicator, Reader reader) {}
}
