package fi.verkosto.coordination.timeline.api;

import fi.verkosto.coordination.timeline.ProgrammeTimeline;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkTimeline")
record NetworkTimelineResponse(
        UUID programmeId,

        @Schema(nullable = true, examples = "2019-01-01", description = "The first day of the project period")
        LocalDate projectStart,

        @Schema(nullable = true, examples = "2020-12-31", description = "The last day of it")
        LocalDate projectEnd,

        @Schema(examples = "2019-05-06", description = "The Finnish day for which it was found")
        LocalDate asOf,

        TimelineRowAnswer network) {

    static NetworkTimelineResponse from(ProgrammeTimeline timeline) {
        return new NetworkTimelineResponse(
                timeline.programme().id(),
                timeline.programme().projectStart().orElse(null),
                timeline.programme().projectEnd().orElse(null),
                timeline.today(),
                TimelineRowAnswer.from(timeline.networks().getFirst()));
    }
}
