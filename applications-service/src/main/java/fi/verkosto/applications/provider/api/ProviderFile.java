package fi.verkosto.applications.provider.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.provider.ProviderRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file as JSON. Every value is a text, so that a wrong one is a reason of its row and not the end of the reading. */
@Schema(name = "ProviderFile")
record ProviderFile(
        @NotNull @Size(min = 1, max = ProviderFile.MOST_ROWS)
        List<@NotNull @Valid Row> providers) {

    /** As in 2018-01-01. */
    private static final int DAY = 10;

    /** As in fi. */
    private static final int LANGUAGE = 2;

    static final int MOST_ROWS = 10_000;

    /** How many values a row has. */
    static final int COLUMNS = 9;

    List<ProviderRow> rows() {
        return IntStream.range(0, providers.size())
                .mapToObj(i -> providers.get(i).numbered(i + 1))
                .toList();
    }

    @Schema(name = "ProviderFileRow")
    record Row(
            @Schema(
                    description = "Business ID (Y-tunnus), required",
                    pattern = WrittenForm.BUSINESS_ID,
                    examples = "0208201-1")
            String businessId,

            @Schema(description = "Required", maxLength = Lengths.NAME)
            String nameFi,

            @Schema(description = "The Finnish name is kept where this is missing", maxLength = Lengths.NAME)
            String nameSv,

            @Schema(
                    description =
                            "Required: MUNICIPALITY, JOINT_AUTHORITY, ASSOCIATION, FOUNDATION, LIMITED_COMPANY or STATE",
                    maxLength = Lengths.CODE)
            String holderKind,

            @Schema(
                    description = "Code of the region (maakunta), required",
                    pattern = WrittenForm.REGION,
                    examples = "13")
            String homeRegion,

            @Schema(description = "First day of the licence, required", maxLength = DAY, examples = "2018-01-01")
            String licenceFrom,

            @Schema(description = "Last day of the licence; missing while it has no end", maxLength = DAY)
            String licenceTo,

            @Schema(
                    description = "An address of the organisation, not of a person; mails go there",
                    maxLength = Lengths.MAIL_ADDRESS)
            String email,

            @Schema(
                    description = "Of mails to the organisation: fi (also where it is missing) or sv",
                    maxLength = LANGUAGE)
            String language) {

        private ProviderRow numbered(int number) {
            return new ProviderRow(
                    number,
                    businessId,
                    nameFi,
                    nameSv,
                    holderKind,
                    homeRegion,
                    licenceFrom,
                    licenceTo,
                    email,
                    language);
        }
    }
}
