package fi.verkosto.applications.rules;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.call.terms.Choices;
import fi.verkosto.applications.call.terms.JoinedNames;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.ConsortiumMember;
import fi.verkosto.applications.provider.Provider;
import fi.verkosto.applications.provider.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the consortium: who is in it, with what licence and consent, and at what stage. */
final class ConsortiumFaults {

    private static final String MEMBERS = "/consortium/members";

    private final FaultList faults;
    private final CodeFaults codes;
    private final Measure measure;
    private final Consortium consortium;
    private final String lead;
    private final Choices stages;

    ConsortiumFaults(FaultList faults, Measure measure, Consortium consortium, String lead) {
        this.faults = faults;
        this.codes = new CodeFaults(faults);
        this.measure = measure;
        this.consortium = consortium;
        this.lead = lead;
        this.stages = new Choices(measure.terms().codeLists().developmentStages());
    }

    void check() {
        checkLicence("/consortium", lead);
        checkRegion();
        checkStageOfLead();
        Set<String> seen = new HashSet<>(Set.of(lead));
        for (int i = 0; i < consortium.members().size(); i++) {
            checkMember(MEMBERS + "/" + i, consortium.members().get(i), seen);
        }
        checkEveryAcceptedMember(seen);
        checkRules();
    }

    private void checkStageOfLead() {
        String at = "/consortium/leadDevelopmentStage";
        if (measure.strand().kind() == StrandKind.NETWORK) {
            codes.checkAsked(at, consortium.leadDevelopmentStage(), stages);
        } else {
            codes.check(at, consortium.leadDevelopmentStage(), stages);
        }
    }

    private void checkMember(String at, ConsortiumMember member, Set<String> seen) {
        faults.require(at + "/role", member.role());
        codes.checkAsked(at + "/developmentStage", member.developmentStage(), stages);
        if (!faults.isBusinessId(at + "/businessId", member.businessId())) {
            return;
        }
        if (!seen.add(member.businessId())) {
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
            LocalizedText names = JoinedNames.or(regions.stream()
                    .flatMap(code -> Region.of(code).stream())
                    .map(Region::names)
                    .toList());
            faults.add(
                    "/consortium",
                    "region-of-call",
                    "Haku on avoin päähakijoille, joiden kotimaakunta on " + names.fi(),
                    "Utlysningen är öppen för huvudsökande vars hemlandskap är " + names.sv(),
                    "The call is open to lead applicants whose home region is " + names.en());
        }
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
        int minimum = measure.strand().rules().minimumDevelopmentStages();
        if (stages(consortium) < minimum) {
            faults.add(
                    MEMBERS,
                    "minimum-development-stages",
                    "Verkostossa on oltava vähintään " + minimum + " eri kehittämisvaihetta",
                    "Nätverket ska omfatta minst " + minimum + " olika utvecklingsskeden",
                    "The consortium must cover at least " + minimum + " different development stages");
        }
    }

    private static long stages(Consortium consortium) {
        Stream<String> ofMembers = consortium.members().stream().map(ConsortiumMember::developmentStage);
        return Stream.concat(Stream.ofNullable(consortium.leadDevelopmentStage()), ofMembers)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
