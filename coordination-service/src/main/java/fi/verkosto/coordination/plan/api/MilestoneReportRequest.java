package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.plan.MilestoneNews;
import fi.verkosto.coordination.plan.ReportKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MilestoneNews")
record MilestoneReportRequest(
        @Schema(required = true) @NotNull ReportKind kind,

        @Schema(
                required = true,
                examples = "2019-11-15",
                description =
                        "The Finnish day: FORECAST today or later, also after the end of the project; DONE today or earlier")
        @NotNull
        LocalDate day,

        @Schema(
                nullable = true,
                examples = "https://verkosto.example/valmennus/raportti",
                description = "To what shows it; needed for DONE")
        @SingleLine
        @Pattern(regexp = WrittenForm.LINK)
        @Size(max = Lengths.LINK)
        String link,

        @Schema(
                nullable = true,
                examples = "Kaikki 24 lähiesimiestä osallistuivat.",
                description = "What shows it, or what it depends on, in words")
        @Size(max = Lengths.TEXT)
        String note,

        @Schema(
                nullable = true,
                examples = "Kaksi ryhmää jäi kesken.",
                description = "Why it is told anew; needed where the report before said DONE")
        @Size(max = Lengths.REASON)
        String reason) {

    MilestoneNews toNews() {
        return new MilestoneNews(kind, day, link, note, reason);
    }
}
