package fi.verkosto.applications.listing.api;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.listing.ListOrder;
import java.util.Map;

/** What a list is sorted by, as in the address: the field's name, with a minus before it from the largest down. */
record Sorting(String name, ListOrder order, boolean descending) {

    private static final Map<String, ListOrder> ORDERS = Map.of(
            "title", ListOrder.TITLE,
            "caseNumber", ListOrder.CASE_NUMBER,
            "submittedAt", ListOrder.SUBMITTED_AT,
            "requestedGrant", ListOrder.REQUESTED_GRANT,
            "completeness", ListOrder.COMPLETENESS,
            "updatedAt", ListOrder.UPDATED_AT);

    static Sorting parse(String text) {
        boolean descending = text.startsWith("-");
        ListOrder order = ORDERS.get(descending ? text.substring(1) : text);
        if (order == null) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .with("parameter", "sort")
                    .with("allowed", ORDERS.keySet().stream().sorted().toList())
                    .detail("Tällaista järjestystä ei ole", "Det finns ingen sådan ordning", "There is no such order");
        }
        return new Sorting(text, order, descending);
    }

    @Override
    public String toString() {
        return name;
    }
}
