package fi.verkosto.applications.provider;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file beside the register: what it would add and change, and which of its rows nobody can take. */
public record Comparison(List<Added> added, List<Changed> changed, int unchanged, List<Refused> refused) {

    /** Providers that the register has and the file has not stay as they are: a file may be a part. */
    static Comparison of(List<ProviderRow> rows, Map<String, ProviderData> register) {
        List<Added> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        int unchanged = 0;
        for (ReadRow row : read(rows)) {
            ProviderData before = row.data() == null ? null : register.get(row.businessId());
            if (row.data() == null) {
                refused.add(new Refused(row.number(), row.businessId(), row.faults()));
            } else if (before == null) {
                added.add(new Added(row.number(), row.data()));
            } else if (before.equals(row.data())) {
                unchanged++;
            } else {
                changed.add(new Changed(row.number(), row.data(), FieldChange.between(before, row.data())));
            }
        }
        return new Comparison(List.copyOf(added), List.copyOf(changed), unchanged, List.copyOf(refused));
    }

    private static List<ReadRow> read(List<ProviderRow> rows) {
        Map<String, Integer> occurrences = new HashMap<>();
        rows.stream().map(Comparison::writtenId).forEach(id -> occurrences.merge(id, 1, Integer::sum));
        return rows.stream()
                .map(row -> ReadRow.of(row, !writtenId(row).isEmpty() && occurrences.get(writtenId(row)) > 1))
                .toList();
    }

    private static String writtenId(ProviderRow row) {
        return row.businessId() == null ? "" : Text.strip(row.businessId());
    }

    /** A provider that is new to the register. */
    public record Added(int row, ProviderData data) {}

    /** A provider of which the file says something else than the register. */
    public record Changed(int row, ProviderData data, List<FieldChange> fields) {}

    /** A row with faults; their pointers begin at the row. */
    public record Refused(int row, String businessId, List<Fault> faults) {}
}
