package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.ConsortiumMember;
import fi.verkosto.applications.content.DevelopmentStage;
import fi.verkosto.applications.provider.BusinessId;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the consortium: who is in it, with what licence and consent, and at what stage. */
final class ConsortiumFaults {

    private static final String MEMBERS = "/consortium/members";

    private final FaultList faults;
    private final Measure measure;
    private final Consortium consortium;
    private final String lead;

    ConsortiumFaults(FaultList faults, Measure measure, Consortium consortium, String lead) {
        this.faults = faults;
        this.measure = measure;
        this.consortium = consortium;
        this.lead = lead;
    }

    void check() {
        checkLicence("/consortium", lead);
        checkRegion();
        if (measure.strand().kind() == StrandKind.NETWORK) {
            faults.requireValue("/consortium/leadDevelopmentStage", consortium.leadDevelopmentStage());
        }
        Set<String> seen = new HashSet<>(Set.of(lead));
        for (int i = 0; i < consortium.members().size(); i++) {
            checkMember(MEMBERS + "/" + i, consortium.members().get(i), seen);
        }
        checkEveryAcceptedMember(seen);
        checkRules();
    }

    private void checkMember(String at, ConsortiumMember member, Set<String> seen) {
        faults.require(at + "/role", member.role());
        faults.requireValue(at + "/developmentStage", member.developmentStage());
        if (!BusinessId.isValid(member.businessId())) {
            faults.add(
                    at + "/businessId",
                    "business-id",
                    "Y-tunnus ei ole oikea",
                    "FO-numret är inte rätt",
                    "This is no business ID");
        } else if (!seen.add(member.businessId())) {
            faults.add(
                    at + "/businessId",
                    "distinct",
                    "Sama organisaatio on mukana kahdesti",
                    "Samma organisation är med två gånger",
                    "The same organisation takes part twice");
        } else {
            checkLicence(at + "/businessId", member.businessId());
            checkConsent(at + "/businessId", member.businessId());
        }
    }

    private void checkLicence(String at, String businessId) {
        Provider provider = measure.register().get(businessId);
        if (provider == null) {
            faults.add(
                    at,
                    "registered",
                    "Organisaatio ei ole koulutuksen järjestäjien rekisterissä",
                    "Organisationen finns inte i registret över utbildningsanordnare",
                    "The organisation is not in the register of providers");
        } else if (!provider.licensedOn(measure.deadlineDay())) {
            faults.add(
                    at,
                    "licensed",
                    "Järjestämislupa ei ole voimassa haun päättymispäivänä",
                    "Anordnartillståndet är inte i kraft den dag då utlysningen stängs",
                    "The licence is not valid on the day on which the call closes");
        }
    }

    /** Members may come from elsewhere: what the call is for is where the project is led from. */
    private void checkRegion() {
        Provider provider = measure.register().get(lead);
        List<String> regions = measure.terms().regions();
        if (provider != null && !regions.isEmpty() && !regions.contains(provider.homeRegion())) {
            faults.add(
                    "/consortium",
                    "region-of-call",
                    "Haku on avoin päähakijoille, joiden kotimaakunta on " + names(regions, LocalizedText::fi, " tai "),
                    "Utlysningen är öppen för huvudsökande vars hemlandskap är "
                            + names(regions, LocalizedText::sv, " eller "),
                    "The call is open to lead applicants whose home region is "
                            + names(regions, LocalizedText::en, " or "));
        }
    }

    private static String names(List<String> regions, Function<LocalizedText, String> language, String or) {
        List<String> names = regions.stream()
                .flatMap(code -> Region.of(code).stream())
                .map(region -> language.apply(region.names()))
                .toList();
        return Stream.of(String.join(", ", names.subList(0, names.size() - 1)), names.getLast())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(or));
    }

    private void checkConsent(String at, String businessId) {
        if (measure.memberships().get(businessId) != MembershipState.ACCEPTED) {
            faults.add(
                    at,
                    "accepted",
                    "Organisaatio ei ole hyväksynyt kutsua verkostoon",
                    "Organisationen har inte godkänt inbjudan till nätverket",
                    "The organisation has not accepted an invitation to the consortium");
        }
    }

    private void checkEveryAcceptedMember(Set<String> seen) {
        boolean isForgotten = measure.memberships().entrySet().stream()
                .anyMatch(entry -> entry.getValue() == MembershipState.ACCEPTED && !seen.contains(entry.getKey()));
        if (isForgotten) {
            faults.add(
                    MEMBERS,
                    "every-member",
                    "Kutsun hyväksynyt organisaatio puuttuu hakemuksesta",
                    "En organisation som har godkänt inbjudan saknas i ansökan",
                    "An organisation that has accepted is missing in the application");
        }
    }

    private void checkRules() {
        int members = measure.strand().rules().minimumMembers();
        if (consortium.members().size() < members) {
            faults.add(
                    MEMBERS,
                    "minimum-members",
                    "Jäseniä on oltava vähintään " + members + " päähakijan lisäksi",
                    "Det ska finnas minst " + members + " medlemmar utöver huvudsökanden",
                    "At least " + members + " members are needed beside the lead applicant");
        }
        int stages = measure.strand().rules().minimumDevelopmentStages();
        if (stages(consortium) < stages) {
            faults.add(
                    MEMBERS,
                    "minimum-development-stages",
                    "Verkostossa on oltava vähintään " + stages + " eri kehittämisvaihetta",
                    "Nätverket ska omfatta minst " + stages + " olika utvecklingsskeden",
                    "The consortium must cover at least " + stages + " different development stages");
        }
    }

    private static long stages(Consortium consortium) {
        Stream<DevelopmentStage> ofMembers = consortium.members().stream().map(ConsortiumMember::developmentStage);
        return Stream.concat(Stream.ofNullable(consortium.leadDevelopmentStage()), ofMembers)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
