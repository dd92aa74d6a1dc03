package fi.verkosto.coordination.indicator;

import fi.verkosto.coordination.indicator.IndicatorAccess.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what a programme measures to those who have a part in it. */
@ApplicationScoped
public class ReadIndicators {

    private final IndicatorAccess access;
    private final Indicators indicators;

    ReadIndicators(IndicatorAccess access, Indicators indicators) {
        this.access = access;
        this.indicators = indicators;
    }

    /** By code; drafts for those who oversee the programme. */
    @Transactional
    public List<Indicator> ofProgramme(UUID programmeId) {
        Reader reader = access.reader(programmeId);
        return indicators.of(programmeId).stream().filter(reader::sees).toList();
    }

    @Transactional
    public Indicator one(UUID indicatorId) {
        return access.toRead(indicatorId).indicator();
    }
}
