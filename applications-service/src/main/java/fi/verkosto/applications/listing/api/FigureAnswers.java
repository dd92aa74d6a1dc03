package fi.verkosto.applications.listing.api;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.listing.ProviderOverlap;
import fi.verkosto.applications.listing.ProviderOverlaps;
import fi.verkosto.applications.listing.StaffAccess;
import fi.verkosto.applications.listing.Statistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the call's staff see beyond single applications. */
@ApplicationScoped
class FigureAnswers {

    private final StaffAccess access;
    private final Statistics statistics;
    private final ProviderOverlaps overlaps;
    private final Arrival arrival;

    FigureAnswers(StaffAccess access, Statistics statistics, ProviderOverlaps overlaps, Arrival arrival) {
        this.access = access;
        this.statistics = statistics;
        this.overlaps = overlaps;
        this.arrival = arrival;
    }

    @Transactional
    StatisticsResponse statistics(UUID callId) {
        GrantCall call = access.toRead(callId, AuditAction.STATISTICS_READ);
        return StatisticsResponse.from(statistics.of(callId, access.leftOut(callId)), call, arrival.instant());
    }

    @Transactional
    OverlapPage overlaps(UUID callId, int limit, String after) {
        access.toRead(callId, AuditAction.OVERLAPS_READ);
        List<ProviderOverlap> read =
                overlaps.page(callId, access.leftOut(callId), after == null ? "" : after, limit + 1);
        List<ProviderOverlap> shown = read.size() > limit ? read.subList(0, limit) : read;
        return new OverlapPage(
                shown.stream().map(OverlapResponse::from).toList(),
                read.size() > limit ? shown.getLast().businessId() : null);
    }
}
