package fi.verkosto.coordination.timeline.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.timeline.ProgrammeTimeline;
import fi.verkosto.coordination.timeline.ReadTimeline;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProgrammeTimeline")
record ProgrammeTimelineResponse(
        UUID programmeId,

        @Schema(nullable = true, examples = "2019-01-01", description = "The first day of the project period")
        LocalDate projectStart,

        @Schema(nullable = true, examples = "2020-12-31", description = "The last day of it")
        LocalDate projectEnd,

        @Schema(examples = "2019-05-06", description = "The Finnish day for which it was found")
        LocalDate asOf,

        @Schema(description = "One for each network; those that declined are left out")
        @Size(max = ReadTimeline.LARGEST_PAGE)
        List<TimelineRowAnswer> items,

        @Schema(nullable = true, description = "The cursor of the next page; null on the last")
        @Size(max = Cursor.LONGEST)
        String next) {

    /** @param timeline with one network more than the page has, if there is a next one */
    static ProgrammeTimelineResponse from(ProgrammeTimeline timeline, int limit) {
        Page<TimelineRowAnswer> page = Page.of(
                timeline.networks(),
                limit,
                TimelineRowAnswer::from,
                last -> new Cursor(last.network().id()));
        return new ProgrammeTimelineResponse(
                timeline.programme().id(),
                timeline.programme().projectStart().orElse(null),
                timeline.programme().projectEnd().orElse(null),
                timeline.today(),
                page.items(),
                page.next());
    }
}
