package fi.verkosto.coordination.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final String AGENCY = "2769790-1";
    private static final String OTHER_AGENCY = "9900010-6";

    private static final Instant NOTIFIED = Instant.parse("2019-01-21T10:00:00Z");
    private static final String TREDU = "0211675-2";
    private static final String OMNIA = "0502454-6";
    private static final String GRADIA = "0208201-1";
    private static final UUID CALL = new UUID(1, 1);
    private static final UUID APPLICATION = new UUID(3, 1);
    private static final UUID APPOINTMENT = new UUID(5, 1);
    private static final UUID NETWORK = new UUID(2, 1);
    private static final UUID OTHER_NETWORK = new UUID(2, 2);

    private final Programme programme = new Programme();

    @Test
    void appointsItsCoordinatorOnce() {
        assertThat(programme.appoint(coordinator(APPLICATION, TREDU, "Tredu"))).isTrue();
        assertThat(programme.appoint(coordinator(APPLICATION, TREDU, "Tredu"))).isFalse();

        assertThat(programme.coordinator()).hasValueSatisfying(coordinator -> {
            assertThat(coordinator.businessId()).isEqualTo(TREDU);
            assertThat(coordinator.appointedAt()).isEqualTo(NOTIFIED);
        });
    }

    @Test
    void keepsTheFirstCoordinator() {
        programme.appoint(coordinator(APPLICATION, TREDU, "Tredu"));

        assertThat(programme.appoint(coordinator(new UUID(3, 2), OMNIA, "Omnia")))
                .isFalse();

        assertThat(programme.coordinator().orElseThrow().businessId()).isEqualTo(TREDU);
    }

    @Test
    void takesAnotherCoordinatorOnceTheFirstIsDismissed() {
        programme.appoint(coordinator(APPLICATION, TREDU, "Tredu"));
        programme.dismissCoordinator();
        assertThat(programme.isOverseenBy(actingFor(TREDU))).isFalse();

        assertThat(programme.appoint(coordinator(new UUID(3, 2), OMNIA, "Omnia")))
                .isTrue();

        assertThat(programme.isOverseenBy(actingFor(OMNIA))).isTrue();
        assertThat(programme.revision()).isEqualTo(3);
    }

    @Test
    void isUnnamedUntilItsCallArrives() {
        assertThat(programme.names()).isEmpty();
        assertThat(programme.caseNumber()).isEmpty();

        programme.describe(call(new StaffMember("officer", StaffRole.OFFICER)));

        assertThat(programme.names()).contains(new LocalizedText("Johtaminen", "Ledning", "Management"));
        assertThat(programme.caseNumber()).contains("1/340/2018");
    }

    @Test
    void replacesTheStaffWhenTheCallIsDescribedAgain() {
        programme.describe(call(new StaffMember("officer", StaffRole.OFFICER)));
        programme.describe(call(new StaffMember("successor", StaffRole.OFFICER)));

        assertThat(programme.isVisibleTo(person("officer", StaffRole.OFFICER))).isFalse();
        assertThat(programme.isVisibleTo(person("successor", StaffRole.OFFICER)))
                .isTrue();
    }

    @Test
    void keepsTheStaffWhenAnOlderDescriptionComesLater() {
        programme.describe(call(2, new StaffMember("successor", StaffRole.OFFICER)));
        programme.describe(call(1, new StaffMember("officer", StaffRole.OFFICER)));

        assertThat(programme.isVisibleTo(person("officer", StaffRole.OFFICER))).isFalse();
        assertThat(programme.isVisibleTo(person("successor", StaffRole.OFFICER)))
                .isTrue();
    }

    @Test
    void countsTheNetworksThatTakePart() {
        programme.admit(NETWORK, List.of(new Provider(OMNIA, "Omnia"), new Provider(GRADIA, "Gradia")));
        programme.admit(OTHER_NETWORK, List.of(new Provider(GRADIA, "Gradia")));
        assertThat(programme.networkCount()).isEqualTo(2);

        programme.release(NETWORK);

        assertThat(programme.networkCount()).isEqualTo(1);
        assertThat(programme.isVisibleTo(actingFor(GRADIA))).isTrue();
        assertThat(programme.isVisibleTo(actingFor(OMNIA))).isFalse();
    }

    @Test
    void letsParticipantsSeeItButNotOverseeIt() {
        programme.admit(NETWORK, List.of(new Provider(OMNIA, "Omnia")));

        assertThat(programme.isVisibleTo(actingFor(OMNIA))).isTrue();
        assertThat(programme.isOverseenBy(actingFor(OMNIA))).isFalse();
    }

    @Test
    void isOverseenByItsCoordinatorItsStaffAndTheMinistry() {
        programme.appoint(coordinator(APPLICATION, TREDU, "Tredu"));
        programme.describe(call(new StaffMember("officer", StaffRole.OFFICER)));

        assertThat(programme.isOverseenBy(actingFor(TREDU))).isTrue();
        assertThat(programme.isOverseenBy(person("officer", StaffRole.OFFICER))).isTrue();
        assertThat(programme.isOverseenBy(person("anyone at the ministry", StaffRole.OBSERVER)))
                .isTrue();
    }

    @Test
    void asksForTheRealmRoleAsWellAsTheCallRole() {
        programme.describe(call(new StaffMember("officer", StaffRole.OFFICER)));

        assertThat(programme.isVisibleTo(person("officer", StaffRole.DECIDER))).isFalse();
        assertThat(programme.isVisibleTo(person("another", StaffRole.OFFICER))).isFalse();
    }

    @Test
    void hasTheOfficersOfItsCallAlone() {
        programme.describe(
                call(new StaffMember("officer", StaffRole.OFFICER), new StaffMember("decider", StaffRole.DECIDER)));
        Set<StaffRole> everyRole = Set.of(StaffRole.values());

        assertThat(programme.hasOfficer(new Viewer("officer", null, AGENCY, everyRole)))
                .isTrue();
        assertThat(programme.hasOfficer(person("officer", StaffRole.DECIDER))).isFalse();
        assertThat(programme.hasOfficer(new Viewer("decider", null, AGENCY, everyRole)))
                .isFalse();
        assertThat(programme.employs(person("decider", StaffRole.OBSERVER))).isTrue();
        assertThat(programme.employs(new Viewer("stranger", null, AGENCY, everyRole)))
                .isFalse();
    }

    @Test
    void isNoBusinessOfAnotherAgencysPeople() {
        programme.describe(
                call(new StaffMember("officer", StaffRole.OFFICER), new StaffMember("observer", StaffRole.OBSERVER)));
        Set<StaffRole> roles = Set.of(StaffRole.OFFICER, StaffRole.PRESENTER, StaffRole.DECIDER);

        for (String agency : new String[] {OTHER_AGENCY, null}) {
            Viewer officer = new Viewer("officer", null, agency, roles);
            assertThat(programme.isVisibleTo(officer)).isFalse();
            assertThat(programme.hasOfficer(officer)).isFalse();
            assertThat(programme.employs(officer)).isFalse();
            assertThat(programme.isVisibleTo(new Viewer("observer", null, agency, Set.of(StaffRole.OBSERVER))))
                    .isTrue();
        }
    }

    @Test
    void isCoordinatedUnderOneApplication() {
        assertThat(programme.isCoordinatedUnder(new UUID(3, 1))).isFalse();
        programme.appoint(coordinator(APPLICATION, TREDU, "Tredu"));

        assertThat(programme.isCoordinatedUnder(new UUID(3, 1))).isTrue();
        assertThat(programme.isCoordinatedUnder(new UUID(3, 2))).isFalse();
        assertThat(programme.revision()).isEqualTo(1);
    }

    @Test
    void isNoBusinessOfAnyoneElse() {
        assertThat(programme.isVisibleTo(actingFor(OMNIA))).isFalse();
        assertThat(programme.isVisibleTo(new Viewer("nobody", null, AGENCY, Set.of())))
                .isFalse();
    }

    private static Coordinator coordinator(UUID application, String businessId, String name) {
        return Coordinator.of(
                APPOINTMENT, application, new Provider(businessId, name), Money.euros("400000.00"), NOTIFIED);
    }

    private static CallDescription call(StaffMember... staff) {
        return call(1, staff);
    }

    private static CallDescription call(int revision, StaffMember... staff) {
        return new CallDescription(
                CALL,
                AGENCY,
                revision,
                "1/340/2018",
                new LocalizedText("Johtaminen", "Ledning", "Management"),
                LocalDate.parse("2019-02-01"),
                LocalDate.parse("2020-12-31"),
                CodeLists.NONE,
                Set.of(staff));
    }

    private static Viewer actingFor(String organisation) {
        return new Viewer("someone", organisation, AGENCY, Set.of());
    }

    private static Viewer person(String subject, StaffRole role) {
        return new Viewer(subject, null, AGENCY, Set.of(role));
    }
}
