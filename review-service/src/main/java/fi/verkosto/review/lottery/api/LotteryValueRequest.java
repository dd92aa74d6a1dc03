package fi.verkosto.review.lottery.api;

import fi.verkosto.api.value.WrittenForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the source shows. Two people send the same. */
record LotteryValueRequest(
        @NotNull
        @Size(max = LONGEST)
        @Pattern(regexp = WrittenForm.SIGNS)
        @Schema(
                description =
                        "Written as the commitment says: printable ASCII, with single spaces, so that there is one way to write it",
                examples = "3 8 12 19 27 31 36")
        String value) {

    static final int LONGEST = 500;
}
