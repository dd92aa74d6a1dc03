package fi.verkosto.coordination.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is shown of a guidance note: alone, or in a list.
 *
 * @param networkId null where it is for all
 * @param dueOn null where nothing is to be done by a day
 * @param withdrawnAt null unless it is withdrawn, and so the reason
 * @param acknowledgedAt by the organisation of the reader; null where it has not, or the reader has none
 * @param recipients organisations for which it is now; null to those for whom it is
 * @param waiting how many of them have not acknowledged it; null likewise
 */
public record GuidanceRow(
        UUID id,
        UUID programmeId,
        UUID networkId,
        String networkTitle,
        GuidanceState state,
        String title,
        String text,
        LocalDate dueOn,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawalReason,
        Instant acknowledgedAt,
        Long recipients,
        Long waiting) {

    private static final String SHOWN = """
            select g.id, g.programmeId, g.networkId, n.title, g.state, g.title, g.text, g.dueOn, g.publishedAt, g.withdrawnAt,
                g.withdrawalReason,
                (select max(a.acknowledgedAt) from g.acknowledgements a where a.businessId in :own),
                (select count(distinct p.businessId) from Programme r join r.participations p
                  where r.id = g.programmeId and (g.networkId is null or p.networkId = g.networkId)),
                (select count(distinct p.businessId) from Programme r join r.participations p
                  where r.id = g.programmeId and (g.networkId is null or p.networkId = g.networkId)
                    and not exists (select 1 from g.acknowledgements a where a.businessId = p.businessId))
            from GuidanceNote g left join Network n on n.id = g.networkId
            where g.programmeId = :programme
              and (:all = true or g.networkId is null or g.networkId in :networks)""";

    /** The newest first. */
    static final String OF_PROGRAMME = SHOWN + " and g.id < :before order by g.id desc";

    static final String ONE = SHOWN + " and g.id = :id";

    /** As it is shown to those for whom it is: who else has read it is not their business. */
    GuidanceRow withoutOthers() {
        return new GuidanceRow(
                id,
                programmeId,
                networkId,
                networkTitle,
                state,
                title,
                text,
                dueOn,
                publishedAt,
                withdrawnAt,
                withdrawalReason,
                acknowledgedAt,
                null,
                null);
    }
}
