package fi.verkosto.review.messaging;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.AgencyFacts;
import fi.verkosto.review.call.CallFacts;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.CostCategory;
import fi.verkosto.review.call.FeedbackToApplicants;
import fi.verkosto.review.call.Granting;
import fi.verkosto.review.call.SelectionTerms;
import fi.verkosto.review.call.StaffMember;
import fi.verkosto.review.call.StrandKind;
import fi.verkosto.review.call.StrandRules;
import fi.verkosto.review.call.Terms;
import fi.verkosto.review.call.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A call of the applications service was published: what review reads of it. Kinds and roles of later are passed over. */
record CallPublished(
        @NotNull UUID callId,
        String agency,
        LocalizedText agencyNames,
        Portal portal,
        @NotNull @Min(1) Long revision,
        @NotNull @Valid Money totalSum,
        @NotNull Instant closesAt,
        LocalDate projectStart,
        LocalDate projectEnd,
        String caseNumber,
        LocalizedText names,
        LocalizedText descriptions,
        @Min(0) Integer ownFundingPercent,
        Boolean wholeEuroGrants,
        List<@NotNull @Valid Listed> costCategories,
        List<@NotBlank String> regions,
        @Valid CodeLists codeLists,
        Boolean blindReview,
        @Min(0) Integer weightMargin,
        @Valid TieBreaking tieBreaking,
        FeedbackToApplicants feedbackToApplicants,
        @NotEmpty List<@NotNull @Valid Strand> strands,
        @NotEmpty List<@NotNull @Valid Criterion> criteria,
        @NotEmpty List<@NotNull @Valid Staff> staff) {

    record Portal(String evaluatorInvitation, String assignment) {}

    record TieBreaking(@NotNull fi.verkosto.review.call.TieBreaking method, String source) {}

    record Strand(
            @NotBlank String code,
            StrandKind kind,
            LocalizedText names,
            @Min(1) int maximumAwards,
            @Valid Money money,
            @Valid Rules rules) {

        fi.verkosto.review.call.Strand toStrand() {
            return new fi.verkosto.review.call.Strand(
                    code, kind, maximumAwards, money, rules == null ? null : rules.toRules());
        }
    }

    record Rules(
            Integer minimumMembers,
            Integer minimumDevelopmentStages,
            List<@NotBlank String> requiredPartnerKinds,
            List<@NotBlank String> requiredThemes,
            List<@NotBlank String> requiredManagementLevels) {

        StrandRules toRules() {
            return new StrandRules(
                    minimumMembers == null ? 0 : minimumMembers,
                    minimumDevelopmentStages == null ? 0 : minimumDevelopmentStages,
                    orNone(requiredPartnerKinds),
                    orNone(requiredThemes),
                    orNone(requiredManagementLevels));
        }
    }

    record CodeLists(
            List<@NotNull @Valid Listed> themes,
            List<@NotNull @Valid Listed> managementLevels,
            List<@NotNull @Valid Listed> partnerKinds) {

        Terms.Names toNames() {
            return new Terms.Names(names(themes), names(managementLevels), names(partnerKinds));
        }

        private static Map<String, LocalizedText> names(List<Listed> listed) {
            return orNone(listed).stream()
                    .collect(Collectors.toUnmodifiableMap(Listed::code, Listed::names, (first, _) -> first));
        }
    }

    record Listed(@NotBlank String code, @NotNull @Valid LocalizedText names) {}

    record Criterion(
            @NotBlank String id,
            LocalizedText names,
            @Min(1) int weight,
            @Min(1) int maximumScore,
            Boolean rationaleRequired) {}

    record Staff(@NotBlank String person, CallRole role) {}

    private static <T> List<T> orNone(List<T> told) {
        return told == null ? List.of() : told;
    }

    /** Calls from before they had lists of their own have codes without names. */
    private Terms terms() {
        if (ownFundingPercent == null) {
            return null;
        }
        CodeLists lists = codeLists == null ? new CodeLists(null, null, null) : codeLists;
        return new Terms(ownFundingPercent, orNone(regions), lists.toNames());
    }

    private Wording wording() {
        return new Wording(
                caseNumber,
                descriptions,
                named(strands, Strand::code, Strand::names),
                named(criteria, Criterion::id, Criterion::names));
    }

    private static <T> Map<String, LocalizedText> named(
            List<T> things, Function<T, String> code, Function<T, LocalizedText> names) {
        return things.stream()
                .filter(thing -> names.apply(thing) != null)
                .collect(Collectors.toUnmodifiableMap(code, names, (first, _) -> first));
    }

    private Granting granting() {
        return new Granting(
                Boolean.TRUE.equals(wholeEuroGrants),
                projectStart,
                orNone(costCategories).stream()
                        .map(listed -> new CostCategory(listed.code(), listed.names()))
                        .toList());
    }

    /** Calls from before they were told have none. */
    private AgencyFacts agencyFacts() {
        if (agencyNames == null) {
            return null;
        }
        return portal == null
                ? new AgencyFacts(agencyNames, null, null)
                : new AgencyFacts(agencyNames, portal.evaluatorInvitation(), portal.assignment());
    }

    /** Calls from before they said it are selected in as they were. */
    private SelectionTerms selectionTerms() {
        int margin = weightMargin == null ? 0 : weightMargin;
        return tieBreaking == null
                ? new SelectionTerms(margin, SelectionTerms.USUAL.tieBreaking(), null)
                : new SelectionTerms(margin, tieBreaking.method(), tieBreaking.source());
    }

    CallFacts toFacts() {
        return new CallFacts(
                callId,
                BeforeAgencies.agency(agency),
                agencyFacts(),
                revision,
                closesAt,
                projectEnd,
                names,
                totalSum,
                terms(),
                granting(),
                wording(),
                Boolean.TRUE.equals(blindReview),
                selectionTerms(),
                feedbackToApplicants == null ? FeedbackToApplicants.NONE : feedbackToApplicants,
                strands.stream()
                        .filter(strand -> strand.kind() != null)
                        .map(Strand::toStrand)
                        .toList(),
                criteria.stream()
                        .map(criterion -> new fi.verkosto.review.call.Criterion(
                                criterion.id(),
                                criterion.weight(),
                                criterion.maximumScore(),
                                Boolean.TRUE.equals(criterion.rationaleRequired())))
                        .toList(),
                staff.stream()
                        .filter(member -> member.role() != null)
                        .map(member -> new StaffMember(member.person(), member.role()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
