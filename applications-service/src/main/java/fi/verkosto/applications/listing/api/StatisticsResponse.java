package fi.verkosto.applications.listing.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.MostOfCall;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.call.terms.Strand;
import fi.verkosto.applications.funding.MoneyTotal;
import fi.verkosto.applications.listing.CallStatistics;
import fi.verkosto.applications.listing.CallStatistics.Counts;
import fi.verkosto.applications.listing.CallStatistics.OfRegion;
import fi.verkosto.applications.provider.Region;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call's applications in figures. */
@Schema(name = "CallStatistics")
record StatisticsResponse(
        Phase phase,

        CountsResponse total,

        @Schema(description = "The call's money") Money available,

        @Schema(description = "In the order of the call's terms") @Size(max = MostOfCall.STRANDS)
        List<OfStrand> strands,

        @Schema(description = "Days in Finland on which an application was started or first submitted")
        List<OfDay> days,

        @Schema(description = "Each region that the call is for, with its applications submitted and not withdrawn")
        @Size(max = MostOfCall.REGIONS)
        List<RegionResponse> regions,

        @Schema(description = "How many of those regions have none")
        int regionsWithout) {

    static StatisticsResponse from(CallStatistics statistics, GrantCall call, Instant now) {
        CallTerms terms = call.terms();
        List<RegionResponse> regions = regions(statistics.regions(), terms.regions());
        return new StatisticsResponse(
                call.phaseAt(now),
                CountsResponse.from(statistics.total()),
                terms.totalSum(),
                terms.strands().stream()
                        .map(strand -> OfStrand.from(strand, statistics, terms))
                        .toList(),
                statistics.days().stream()
                        .map(day -> new OfDay(day.day(), day.strand(), day.started(), day.submitted()))
                        .toList(),
                regions,
                (int) regions.stream().filter(one -> one.applications() == 0).count());
    }

    private static List<RegionResponse> regions(List<OfRegion> counted, List<String> ofCall) {
        var numbers = counted.stream().collect(Collectors.toMap(OfRegion::region, OfRegion::applications));
        return Arrays.stream(Region.values())
                .map(Region::code)
                .filter(code -> ofCall.isEmpty() || ofCall.contains(code) || numbers.containsKey(code))
                .map(code -> new RegionResponse(code, numbers.getOrDefault(code, 0)))
                .toList();
    }

    @Schema(name = "StrandStatistics")
    record OfStrand(
            String strand,

            CountsResponse counts,

            @Schema(description = "The strand's own money, or the call's that it shares")
            Money available,

            boolean sharesMoney,

            int maximumAwards) {

        static OfStrand from(Strand strand, CallStatistics statistics, CallTerms terms) {
            Counts counts = statistics.strands().stream()
                    .filter(one -> one.strand().equals(strand.code()))
                    .map(CallStatistics.OfStrand::counts)
                    .findFirst()
                    .orElse(CallStatistics.NONE);
            return new OfStrand(
                    strand.code(),
                    CountsResponse.from(counts),
                    strand.money() == null ? terms.totalSum() : strand.money(),
                    strand.money() == null,
                    strand.maximumAwards());
        }
    }

    @Schema(name = "ApplicationCounts")
    record CountsResponse(
            @Schema(description = "All that there ever were")
            int started,

            @Schema(description = "At least half of whose sections are without faults, the submitted ones among them")
            int pastHalf,

            @Schema(description = "At least once, and not withdrawn: those whose sums and regions are told")
            int submitted,

            int withdrawn,

            int expired,

            @Schema(description = "By the submitted ones", implementation = MoneyTotal.class)
            Money requested,

            @Schema(
                    description = "By the decisions that are notified, without what was declined",
                    implementation = MoneyTotal.class)
            Money granted) {

        static CountsResponse from(Counts counts) {
            return new CountsResponse(
                    counts.started(),
                    counts.pastHalf(),
                    counts.submitted(),
                    counts.withdrawn(),
                    counts.expired(),
                    Money.euros(counts.requested()),
                    Money.euros(counts.granted()));
        }
    }

    @Schema(name = "DayStatistics")
    record OfDay(LocalDate day, String strand, int started, int submitted) {}

    @Schema(name = "RegionStatistics")
    record RegionResponse(String region, int applications) {}
}
