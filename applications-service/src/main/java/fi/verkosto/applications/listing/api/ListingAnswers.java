package fi.verkosto.applications.listing.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.query.QueryRefusal;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.listing.ListFilter;
import fi.verkosto.applications.listing.ListPosition;
import fi.verkosto.applications.listing.ListedApplication;
import fi.verkosto.applications.listing.Listing;
import fi.verkosto.applications.listing.StaffAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The list and its export, as the call's staff get them. */
@ApplicationScoped
class ListingAnswers {

    private final StaffAccess access;
    private final Listing listing;
    private final Language language;
    private final Arrival arrival;
    private final Workbooks workbooks;

    ListingAnswers(StaffAccess access, Listing listing, Language language, Arrival arrival, Workbooks workbooks) {
        this.workbooks = workbooks;
        this.access = access;
        this.listing = listing;
        this.language = language;
        this.arrival = arrival;
    }

    /** In a transaction, since that it was read is written down with it. */
    @Transactional
    Page<ListedResponse> page(UUID callId, ListFilter filter, String sort, int limit, String cursor) {
        Sorting sorting = Sorting.parse(sort);
        ListPosition after = ListCursor.parse(sorting, cursor);
        requireStrand(access.toRead(callId, AuditAction.LIST_READ), filter);
        List<ListedApplication> read = listing.page(
                callId,
                filter.without(access.leftOut(callId)),
                sorting.order(),
                sorting.descending(),
                after,
                limit + 1);
        List<ListedApplication> shown = read.size() > limit ? read.subList(0, limit) : read;
        return new Page<>(
                shown.stream().map(ListedResponse::from).toList(),
                read.size() > limit ? ListCursor.of(sorting, shown.getLast().asPosition()) : null);
    }

    /** That it was read is written down before the first byte goes out: nobody takes rows and leaves no trace. */
    RestResponse<StreamingOutput> workbook(UUID callId, ListFilter filter) {
        GrantCall call = access.toRead(callId, AuditAction.LIST_EXPORTED);
        requireStrand(call, filter);
        Locale chosen = language.locale();
        StreamingOutput output = workbooks.of(call, filter.without(access.leftOut(callId)), chosen);
        String name = "applications-" + FinnishTime.dayOf(arrival.instant()) + ".xlsx";
        return ResponseBuilder.ok(output)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, chosen.toLanguageTag())
                .build();
    }

    private static void requireStrand(GrantCall call, ListFilter filter) {
        List<String> strands = call.terms().strands().stream().map(Strand::code).toList();
        if (filter.strand() != null && !strands.contains(filter.strand())) {
            throw QueryRefusal.oneOf("strand", strands);
        }
    }
}
