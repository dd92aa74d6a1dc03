package fi.verkosto.coordination.overview.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.overview.ProgrammeOverview;
import fi.verkosto.coordination.overview.ProgrammeTotals;
import fi.verkosto.coordination.overview.ReadOverview;
import fi.verkosto.coordination.status.StatusLevel;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProgrammeOverview")
record ProgrammeOverviewResponse(
        UUID programmeId,

        @Schema(examples = "2019-05-06", description = "The Finnish day for which it was found")
        LocalDate asOf,

        TotalsAnswer totals,

        @Schema(
                description =
                        "The worst first; those not found yet or not at work last; those that declined are left out")
        @Size(max = ReadOverview.LARGEST_PAGE)
        List<NetworkOverviewAnswer> items,

        @Schema(nullable = true, description = "The cursor of the next page; null on the last")
        @Size(max = Cursor.LONGEST)
        String next) {

    /** @param overview with one network more than the page has, if there is a next one */
    static ProgrammeOverviewResponse from(ProgrammeOverview overview, int limit) {
        Page<NetworkOverviewAnswer> page = Page.of(
                overview.networks(),
                limit,
                NetworkOverviewAnswer::from,
                last -> new Cursor(last.figures().id()));
        return new ProgrammeOverviewResponse(
                overview.programmeId(),
                overview.today(),
                TotalsAnswer.from(overview.totals()),
                page.items(),
                page.next());
    }

    @Schema(name = "ProgrammeTotals")
    record TotalsAnswer(
            @Schema(examples = "6", description = "That take part, those that have ended among them")
            long networks,

            @Schema(examples = "6", description = "That are ACCEPTED or RUNNING")
            long atWork,

            @Schema(description = "How many of those are how; UNKNOWN those that were not found yet, too")
            StatusCountsAnswer byStatus,

            @Schema(description = "To all that take part") Money granted,

            @Schema(description = "About the programme and its networks")
            long openSignals,

            @Schema(description = "Support requests that wait for an answer")
            long waitingSupport) {

        private static TotalsAnswer from(ProgrammeTotals totals) {
            return new TotalsAnswer(
                    totals.networks(),
                    totals.atWork(),
                    StatusCountsAnswer.from(totals.byStatus()),
                    totals.granted(),
                    totals.openSignals(),
                    totals.waiting());
        }
    }

    @Schema(name = "StatusCounts")
    record StatusCountsAnswer(long onTrack, long atRisk, long unknown, long offTrack) {

        private static StatusCountsAnswer from(Map<StatusLevel, Long> counts) {
            return new StatusCountsAnswer(
                    counts.get(StatusLevel.ON_TRACK),
                    counts.get(StatusLevel.AT_RISK),
                    counts.get(StatusLevel.UNKNOWN),
                    counts.get(StatusLevel.OFF_TRACK));
        }
    }
}
