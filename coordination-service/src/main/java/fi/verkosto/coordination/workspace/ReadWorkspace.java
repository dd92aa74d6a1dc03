package fi.verkosto.coordination.workspace;

import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts together what all parts of the coordination have found: the late first, and of these what is longest there. */
@ApplicationScoped
public class ReadWorkspace {

    /** More is no list that somebody works through: what is done makes room for the rest. */
    static final int MOST = 500;

    private static final Comparator<WorkItem> ORDER =
            Comparator.comparing(WorkItem::kind).thenComparing(WorkItem::since);

    private final ProgrammeAccess access;
    private final Instance<WorkspaceSource> sources;
    private final InstantSource clock;

    ReadWorkspace(ProgrammeAccess access, Instance<WorkspaceSource> sources, InstantSource clock) {
        this.access = access;
        this.sources = sources;
        this.clock = clock;
    }

    @Transactional
    public Workspace of(UUID programmeId) {
        access.toOversee(programmeId);
        Instant now = clock.instant();
        List<WorkItem> found = sources.stream()
                .flatMap(source -> source.of(programmeId, now, MOST + 1).stream())
                .sorted(ORDER)
                .limit(MOST + 1L)
                .toList();
        return found.size() > MOST ? new Workspace(found.subList(0, MOST), false) : new Workspace(found, true);
    }
}
