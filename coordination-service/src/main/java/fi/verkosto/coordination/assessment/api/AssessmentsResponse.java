package fi.verkosto.coordination.assessment.api;

import fi.verkosto.coordination.assessment.MonthOfNetwork;
import fi.verkosto.coordination.assessment.ReadAssessments;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assessments")
record AssessmentsResponse(
        @Schema(description = "Those of which anything was said, the latest first")
        @Size(max = 2 * ReadAssessments.MOST_MONTHS)
        List<AssessedMonth> items) {

    static AssessmentsResponse from(List<MonthOfNetwork> months, Locale locale) {
        return new AssessmentsResponse(
                months.stream().map(month -> AssessedMonth.from(month, locale)).toList());
    }
}
