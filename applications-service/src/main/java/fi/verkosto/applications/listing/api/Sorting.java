package fi.verkosto.applications.listing.api;

import fi.verkosto.applications.listing.ListOrder;
import java.util.Map;

/** What a list is sorted by, as in the address: the field's name, with a minus before it from the largest down. */
record Sorting(String name, ListOrder order, boolean descending) {

    /** All that there are, as a pattern. */
    static final String NAMES = "title|-title|caseNumber|-caseNumber|submittedAt|-submittedAt"
            + "|requestedGrant|-requestedGrant|completeness|-completeness|updatedAt|-updatedAt";

    private static final Map<String, ListOrder> ORDERS = Map.of(
            "title", ListOrder.TITLE,
            "caseNumber", ListOrder.CASE_NUMBER,
            "submittedAt", ListOrder.SUBMITTED_AT,
            "requestedGrant", ListOrder.REQUESTED_GRANT,
            "completeness", ListOrder.COMPLETENESS,
            "updatedAt", ListOrder.UPDATED_AT);

    /** @param text one of the {@link #NAMES} */
    static Sorting parse(String text) {
        boolean descending = text.startsWith("-");
        return new Sorting(text, ORDERS.get(descending ? text.substring(1) : text), descending);
    }

    @Override
    public String toString() {
        return name;
    }
}
