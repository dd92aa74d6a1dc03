package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.agency.KnownAgency;
import fi.verkosto.review.agency.Letterhead;
import fi.verkosto.review.call.CostCategory;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decisioncontent.CategorySum;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Instalment;
import fi.verkosto.review.decisioncontent.Sentence;
import fi.verkosto.review.decisionletter.LetterData.ApplicationNamed;
import fi.verkosto.review.decisionletter.LetterData.Authority;
import fi.verkosto.review.decisionletter.LetterData.CallNamed;
import fi.verkosto.review.decisionletter.LetterData.CategoryNamed;
import fi.verkosto.review.decisionletter.LetterData.Grant;
import fi.verkosto.review.decisionletter.LetterData.OfCriterion;
import fi.verkosto.review.decisionletter.LetterData.OrganisationNamed;
import fi.verkosto.review.decisionletter.LetterData.Payment;
import fi.verkosto.review.decisionletter.LetterData.Scores;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.OrganisationNames;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.SubmittedApplication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known of a case, in the language of the case: Finnish or Swedish, the languages of the authorities. */
record Words(Locale locale, KnownCall known) {

    static Words ofCase(SubmittedApplication application, KnownCall call) {
        return new Words(Locale.of("sv".equals(application.language()) ? "sv" : "fi"), call);
    }

    String language() {
        return locale.getLanguage();
    }

    private boolean isSwedish() {
        return language().equals("sv");
    }

    Authority authority(KnownAgency agency) {
        Letterhead letterhead = agency.letterhead();
        return new Authority(
                agency.businessId(),
                agency.names().in(locale),
                letterhead.address(),
                letterhead.email(),
                letterhead.phone(),
                letterhead.closesAt().toString());
    }

    CallNamed call(String strand) {
        LocalizedText purpose = known.wording().purpose();
        return new CallNamed(
                known.names().map(names -> names.in(locale)).orElse(isSwedish() ? "Statsunderstöd" : "Valtionavustus"),
                known.wording().caseNumber(),
                purpose == null ? null : purpose.in(locale),
                name(known.wording().strands(), strand));
    }

    Scores scores(ConsideredScores considered) {
        return new Scores(
                considered.evaluators(),
                considered.mean(),
                considered.criteria().stream()
                        .map(scored -> new OfCriterion(
                                scored.criterion(),
                                name(known.wording().criteria(), scored.criterion()),
                                scored.weight(),
                                scored.mean(),
                                scored.maximum()))
                        .toList());
    }

    private String name(Map<String, LocalizedText> names, String code) {
        LocalizedText named = names.get(code);
        return named == null ? code : named.in(locale);
    }

    ApplicationNamed application(Review review, OrganisationNames told) {
        SubmittedApplication application = review.application();
        return new ApplicationNamed(
                review.applicationId(),
                application.version(),
                application.title(),
                named(application.lead().businessId(), application.lead().name(), told.leadSv()),
                application.totalCosts(),
                application.ownFunding());
    }

    List<OrganisationNamed> members(SubmittedApplication application, OrganisationNames told) {
        List<Member> members = application.members();
        return IntStream.range(0, members.size())
                .mapToObj(place -> named(
                        members.get(place).businessId(), members.get(place).name(), told.nameSvOfMember(place)))
                .toList();
    }

    RequestNamed request(OnRequest answered, Recipients recipients) {
        SubmittedApplication application = recipients.application();
        OrganisationNamed lead = named(
                application.lead().businessId(),
                application.lead().name(),
                recipients.told().leadSv());
        return RequestNamed.of(
                answered,
                Stream.concat(Stream.of(lead), members(application, recipients.told()).stream())
                        .filter(organisation -> organisation.businessId().equals(answered.party()))
                        .findFirst()
                        .orElse(lead),
                recipients.ofParty(answered.party()));
    }

    private OrganisationNamed named(String businessId, String name, String nameSv) {
        return new OrganisationNamed(businessId, isSwedish() && nameSv != null ? nameSv : name);
    }

    List<String> reasons(Decision decision) {
        return Stream.concat(
                        Stream.ofNullable(decision.reasoning().ground()),
                        decision.reasoning().sentences().stream().map(Sentence::text))
                .map(text -> text.in(locale))
                .toList();
    }

    /** Null for a rejection. An award from before terms were kept has a sum alone. */
    Grant grant(Decision decision, Money requested) {
        if (decision.awarded().isEmpty()) {
            return null;
        }
        Money awarded = decision.awarded().get();
        Money refused = requested.minus(awarded);
        return decision.terms()
                .map(terms -> grant(decision, terms, awarded, refused))
                .orElseGet(() -> new Grant(
                        awarded, refused, List.of(), null, null, null, null, null, List.of(), null, List.of()));
    }

    private Grant grant(Decision decision, GrantTerms terms, Money awarded, Money refused) {
        return new Grant(
                awarded,
                refused,
                terms.perCategory().stream().map(this::named).toList(),
                terms.maximumPercent(),
                terms.usedFrom(),
                terms.usedUntil(),
                terms.interimReportBy(),
                terms.finalReportBy(),
                payments(terms, awarded),
                decision.acceptBy().orElse(null),
                terms.conditions().stream()
                        .map(condition -> condition.text().in(locale))
                        .toList());
    }

    private CategoryNamed named(CategorySum sum) {
        String name = known.granting().costCategories().stream()
                .filter(category -> category.code().equals(sum.category()))
                .map(CostCategory::names)
                .map(names -> names.in(locale))
                .findFirst()
                .orElse(sum.category());
        return new CategoryNamed(sum.category(), name, sum.sum());
    }

    private static List<Payment> payments(GrantTerms terms, Money awarded) {
        List<Instalment> instalments = terms.instalments();
        List<Money> sums = terms.sumsOfInstalments(awarded);
        return IntStream.range(0, instalments.size())
                .mapToObj(place -> new Payment(
                        sums.get(place),
                        instalments.get(place).percent(),
                        instalments.get(place).after()))
                .toList();
    }
}
