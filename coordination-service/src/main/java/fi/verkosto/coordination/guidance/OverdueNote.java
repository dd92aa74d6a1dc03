package fi.verkosto.coordination.guidance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note whose day is over, and that one or another has not acknowledged.
 *
 * @param networkId null where it is for all
 */
record OverdueNote(UUID id, UUID networkId, String title, LocalDate dueOn) {

    static final String OF_PROGRAMME = """
            select g.id, g.networkId, g.title, g.dueOn
            from GuidanceNote g
            where g.programmeId = :programme and g.state = :published and g.dueOn < :today
              and exists (select 1 from Programme r join r.participations p
                where r.id = g.programmeId and (g.networkId is null or p.networkId = g.networkId)
                  and not exists (select 1 from g.acknowledgements a where a.businessId = p.businessId))
            order by g.dueOn, g.id""";
}
