package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.CostCategory;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Terms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the content of a decision must keep, whoever wrote it: a draft when it is written, a decision when it is presented
 * and when it is approved, for the call may have been published anew in between.
 */
public final class ContentRules {

    private final KnownCall call;
    private final Money requested;
    private final DecisionContent content;

    /** @param requested what the application asks for */
    public ContentRules(KnownCall call, Money requested, DecisionContent content) {
        this.call = call;
        this.requested = requested;
        this.content = content;
    }

    /** What is wrong of what there is. */
    public List<Fault> faults() {
        Stream<Broken> ofAward = content.outcome() == Outcome.AWARDED ? brokenByAward() : Stream.empty();
        return Stream.concat(ofAward, when(isTooLong(content.reasoning().text()), Broken.REASONS_TOO_LONG))
                .map(Broken::fault)
                .toList();
    }

    /** What a decision lacks that somebody presents. */
    public List<Fault> missing() {
        return Stream.concat(
                        when(content.reasoning().isEmpty(), Broken.NO_REASONS),
                        content.outcome() == Outcome.AWARDED ? missingOfAward() : Stream.empty())
                .map(Broken::fault)
                .toList();
    }

    private Stream<Broken> missingOfAward() {
        GrantTerms terms = content.terms();
        if (terms == null) {
            return Stream.of(Broken.NO_TERMS);
        }
        return Stream.of(
                        when(isCut() && !content.reasoning().explains(content.awarded()), Broken.CUT_UNEXPLAINED),
                        when(terms.maximumPercent() == null, Broken.NO_PERCENT),
                        when(terms.usedFrom() == null || terms.usedUntil() == null, Broken.NO_PERIOD),
                        when(terms.finalReportBy() == null, Broken.NO_REPORT),
                        when(terms.instalments().isEmpty(), Broken.NO_INSTALMENTS))
                .flatMap(broken -> broken);
    }

    private boolean isCut() {
        return content.awarded().compareTo(requested) < 0;
    }

    private Stream<Broken> brokenByAward() {
        Money sum = content.awarded();
        Stream<Broken> ofSum = Stream.of(
                        when(sum.compareTo(Money.ZERO) <= 0, Broken.NOT_POSITIVE),
                        when(sum.compareTo(requested) > 0, Broken.ABOVE_REQUEST),
                        when(call.granting().wholeEuros() && hasCents(sum), Broken.CENTS))
                .flatMap(broken -> broken);
        return content.terms() == null ? ofSum : Stream.concat(ofSum, brokenByTerms(content.terms(), sum));
    }

    private Stream<Broken> brokenByTerms(GrantTerms terms, Money sum) {
        return Stream.of(
                        when(isTooHigh(terms.maximumPercent()), Broken.PERCENT_TOO_HIGH),
                        brokenByCategories(terms, sum),
                        brokenByDays(terms),
                        brokenByInstalments(terms))
                .flatMap(broken -> broken);
    }

    private boolean isTooHigh(Integer percent) {
        return percent != null
                && percent > 100 - call.terms().map(Terms::ownFundingPercent).orElse(0);
    }

    private Stream<Broken> brokenByCategories(GrantTerms terms, Money sum) {
        List<CategorySum> parts = terms.perCategory();
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        Set<String> known = call.granting().costCategories().stream()
                .map(CostCategory::code)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Money total = parts.stream().map(CategorySum::sum).reduce(Money.ZERO, Money::plus);
        return Stream.of(
                        when(
                                parts.stream().anyMatch(part -> !known.contains(part.category())),
                                Broken.UNKNOWN_CATEGORY),
                        when(parts.stream().anyMatch(part -> !seen.add(part.category())), Broken.CATEGORY_TWICE),
                        when(
                                parts.stream().anyMatch(part -> part.sum().compareTo(Money.ZERO) <= 0),
                                Broken.CATEGORY_NOT_POSITIVE),
                        when(
                                call.granting().wholeEuros() && parts.stream().anyMatch(part -> hasCents(part.sum())),
                                Broken.CATEGORY_CENTS),
                        when(total.compareTo(sum) != 0, Broken.CATEGORIES_DIFFER))
                .flatMap(broken -> broken);
    }

    private static Stream<Broken> brokenByDays(GrantTerms terms) {
        return Stream.of(
                        when(isBefore(terms.usedUntil(), terms.usedFrom()), Broken.PERIOD_BACKWARDS),
                        when(isBefore(terms.finalReportBy(), terms.usedUntil()), Broken.REPORT_TOO_EARLY),
                        when(
                                isBefore(terms.interimReportBy(), terms.usedFrom())
                                        || isBefore(terms.finalReportBy(), terms.interimReportBy()),
                                Broken.INTERIM_REPORT_OUTSIDE))
                .flatMap(broken -> broken);
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static Stream<Broken> brokenByInstalments(GrantTerms terms) {
        List<Instalment> instalments = terms.instalments();
        if (instalments.isEmpty()) {
            return Stream.empty();
        }
        List<InstalmentOccasion> occasions =
                instalments.stream().map(Instalment::after).toList();
        return Stream.of(
                        when(
                                instalments.stream()
                                                .mapToInt(Instalment::percent)
                                                .sum()
                                        != 100,
                                Broken.INSTALMENTS_DIFFER),
                        when(
                                !occasions.equals(
                                        occasions.stream().distinct().sorted().toList()),
                                Broken.INSTALMENTS_UNORDERED),
                        when(
                                terms.interimReportBy() == null
                                        && occasions.contains(InstalmentOccasion.INTERIM_REPORT),
                                Broken.NO_INTERIM_REPORT))
                .flatMap(broken -> broken);
    }

    private static boolean isTooLong(LocalizedText text) {
        return Stream.of(text.fi(), text.sv(), text.en())
                .filter(Objects::nonNull)
                .anyMatch(words -> Text.length(words) > Lengths.TEXT);
    }

    private static boolean hasCents(Money sum) {
        return sum.amount().stripTrailingZeros().scale() > 0;
    }

    private static Stream<Broken> when(boolean isBroken, Broken rule) {
        return isBroken ? Stream.of(rule) : Stream.empty();
    }
}
