package fi.verkosto.applications.listing.api;

import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.listing.ListFilter;
import fi.verkosto.applications.listing.ListedBudgets;
import fi.verkosto.applications.listing.Listing;
import fi.verkosto.applications.listing.ProviderNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** Makes the workbook of a call's applications. */
@ApplicationScoped
class Workbooks {

    private final Listing listing;
    private final ListedBudgets budgets;
    private final ProviderNames names;

    Workbooks(Listing listing, ListedBudgets budgets, ProviderNames names) {
        this.listing = listing;
        this.budgets = budgets;
        this.names = names;
    }

    StreamingOutput of(GrantCall call, ListFilter filter, Locale language) {
        WorkbookWords words = new WorkbookWords(language, call.terms(), names.all());
        return stream ->
                ApplicationsWorkbook.write(stream, words, some -> listing.each(call.id(), filter, some), budgets::of);
    }
}
