package fi.verkosto.applications.provider.api;

import fi.verkosto.applications.provider.Comparison;
import fi.verkosto.applications.provider.FieldChange;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did or, as a dry run, would do. */
@Schema(name = "ProviderImport")
record ImportReport(
        @Schema(description = "Null for a dry run", nullable = true)
        UUID id,

        @Schema(description = "Null for a dry run", nullable = true)
        Instant importedAt,

        boolean dryRun,
        @Size(max = ProviderFile.MOST_ROWS) List<Added> added,
        @Size(max = ProviderFile.MOST_ROWS) List<Changed> changed,

        @Schema(description = "How many rows say what the register says")
        int unchanged,

        @Schema(
                description =
                        "Rows with faults. A file with any of them is refused as a whole, so only a dry run has them")
        @Size(max = ProviderFile.MOST_ROWS)
        List<Refused> refused) {

    static ImportReport of(UUID id, Instant importedAt, Comparison comparison, Locale language) {
        return new ImportReport(
                id,
                importedAt,
                id == null,
                comparison.added().stream().map(Added::from).toList(),
                comparison.changed().stream().map(Changed::from).toList(),
                comparison.unchanged(),
                refused(comparison, language));
    }

    static List<Refused> refused(Comparison comparison, Locale language) {
        return comparison.refused().stream()
                .map(refused -> Refused.from(refused, language))
                .toList();
    }

    @Schema(name = "AddedProvider")
    record Added(int row, String businessId, String nameFi) {
        static Added from(Comparison.Added added) {
            return new Added(
                    added.row(), added.data().businessId(), added.data().nameFi());
        }
    }

    @Schema(name = "ChangedProvider")
    record Changed(
            int row,
            String businessId,
            @Size(max = ProviderFile.COLUMNS) List<FieldChange> fields) {
        static Changed from(Comparison.Changed changed) {
            return new Changed(changed.row(), changed.data().businessId(), changed.fields());
        }
    }

    @Schema(name = "RefusedRow")
    record Refused(
            @Schema(
                    description =
                            "In CSV as a spreadsheet counts, where the names of the columns are row 1; in JSON the first is 1")
            int row,

            @Schema(nullable = true) String businessId,
            List<Reason> reasons) {
        static Refused from(Comparison.Refused refused, Locale language) {
            return new Refused(
                    refused.row(),
                    refused.businessId(),
                    refused.faults().stream()
                            .map(fault -> new Reason(
                                    fault.pointer().substring(1),
                                    fault.rule(),
                                    fault.text().in(language)))
                            .toList());
        }
    }

    @Schema(name = "RefusalReason")
    record Reason(
            String field,

            @Schema(description = "The stable name of the rule")
            String rule,

            @Schema(description = "The rule in the language of Accept-Language")
            String text) {}
}
