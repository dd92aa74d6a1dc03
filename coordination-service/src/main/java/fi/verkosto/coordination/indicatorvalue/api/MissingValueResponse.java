package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.indicatorvalue.MissingValueRow;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MissingValue", description = "A value that a network owes: its last day is over")
record MissingValueResponse(
        UUID networkId,
        @Schema(description = "Of the network") String title,
        @Schema(examples = "0502454-6") String leadOrganisation,
        UUID indicatorId,

        @Schema(examples = "STAFF_TRAINED", description = "Of the indicator")
        String code,

        @Schema(description = "Who of the network is to report")
        ResponsibleRole responsible,

        @Schema(examples = "2019-Q1") @Pattern(regexp = WrittenForm.PERIOD)
        String period,

        @Schema(
                examples = "2019-04-14",
                description = "The last Finnish day on which it was in time: owed since the next one")
        LocalDate reportBy) {

    static MissingValueResponse from(MissingValueRow row) {
        return new MissingValueResponse(
                row.networkId(),
                row.networkTitle(),
                row.leadBusinessId(),
                row.indicatorId(),
                row.code(),
                row.responsible(),
                row.period(),
                row.reportBy());
    }
}
