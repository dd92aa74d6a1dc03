package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.IndicatorAccess;
import fi.verkosto.coordination.indicator.IndicatorAccess.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who owes which value: all to those who oversee the programme, their own to the others. */
@ApplicationScoped
public class ReadMissing {

    private final IndicatorAccess access;
    private final MissingValues missing;

    ReadMissing(IndicatorAccess access, MissingValues missing) {
        this.access = access;
        this.missing = missing;
    }

    @Transactional
    public List<MissingValueRow> page(UUID programmeId, UUID after, int limit) {
        Reader reader = access.reader(programmeId);
        return missing.of(programmeId, reader.overseesAll() ? null : reader.networks(), after, limit);
    }
}
