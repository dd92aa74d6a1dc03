package fi.verkosto.notification.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.mail.Mail;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailState;
import fi.verkosto.notification.mail.Mails;
import fi.verkosto.notification.stream.CallOfficers;
import fi.verkosto.notification.stream.CallStaff;
import fi.verkosto.notification.stream.DisqualifiedPersons;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of a call's staff is told what, and when. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class StaffMailsTest {

    @Inject
    TellStaff tellStaff;

    @Inject
    MakeDigest makeDigest;

    @Inject
    MailPreferences preferences;

    @Inject
    ForgetPreference forgetPreference;

    @Inject
    CallOfficers officers;

    @Inject
    DisqualifiedPersons disqualified;

    @Inject
    Mails mails;

    @Inject
    Identifiers identifiers;

    private UUID call;
    private String mark;
    private long revision;
    private final Map<String, String> addresses = new HashMap<>();

    @BeforeEach
    void aCall() {
        call = identifiers.next();
        mark = call.toString().substring(24);
        revision = 0;
        addresses.clear();
    }

    @Test
    void tellsTheOfficersAtOnceEachInTheirLanguageAndNobodyElse() {
        wants("single", MailLanguage.SV, Rhythm.SINGLE);
        wants("evaluator", MailLanguage.FI, Rhythm.SINGLE);
        wants("elsewhere", MailLanguage.FI, Rhythm.SINGLE);
        staff("single/OFFICER", "silent/OFFICER", "evaluator/EVALUATOR");
        StaffNewsOf told = StaffNewsOf.call(call, identifiers.next());

        tellStaff.tell(told.news(address("contact")));

        assertThat(mailsTo("single")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Understödet har avböjts: 12/340/2018");
            assertThat(mail.about().callId()).isEqualTo(call);
            assertThat(mail.about().agency()).isEqualTo(StaffNewsOf.AGENCY);
            assertThat(mail.text())
                    .contains(
                            "Haku sv",
                            "https://portal.example/12/340/2018",
                            "Virasto sv",
                            "till utlysningens handläggare");
        });
        assertThat(List.of("silent", "evaluator", "elsewhere", "contact"))
                .allSatisfy(person -> assertThat(mailsTo(person)).isEmpty());
    }

    @Test
    void tellsTheContactPersonsWhereNoOfficerCanBeReachedOrTheCallIsNotKnownYet() {
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news(address("before")));
        wants("evaluator", MailLanguage.FI, Rhythm.SINGLE);
        staff("silent/OFFICER", "evaluator/EVALUATOR");

        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news(address("contact"), address("another")));

        assertThat(List.of("before", "contact", "another"))
                .allSatisfy(person -> assertThat(mailsTo(person))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text())
                                .contains("till utlysningens kontaktperson")
                                .doesNotContain("till utlysningens handläggare.")));
        assertThat(mailsTo("evaluator")).isEmpty();
    }

    @Test
    void tellsNobodyWhoIsDisqualifiedFromTheApplication() {
        wants("single", MailLanguage.FI, Rhythm.SINGLE);
        wants("disqualified", MailLanguage.FI, Rhythm.SINGLE);
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("single/OFFICER", "disqualified/OFFICER", "daily/OFFICER");
        StaffNewsOf told = StaffNewsOf.call(call, identifiers.next());
        StaffNewsOf named = StaffNewsOf.call(call, identifiers.next()).to(person("disqualified"), person("single"));
        disqualified.learn(told.eventId(), 1, Set.of(person("disqualified"), person("daily")));
        disqualified.learn(named.eventId(), 1, Set.of(person("disqualified")));

        tellStaff.tell(told.news(address("contact")));
        tellStaff.tell(named.news());
        digests();

        assertThat(mailsTo("single")).hasSize(2);
        assertThat(List.of("disqualified", "daily", "contact"))
                .allSatisfy(person -> assertThat(mailsTo(person)).isEmpty());
    }

    @Test
    void tellsNoContactPersonAtTheAddressOfWhoIsDisqualified() {
        wants("disqualified", MailLanguage.FI, Rhythm.SINGLE);
        staff("disqualified/OFFICER");
        StaffNewsOf told = StaffNewsOf.call(call, identifiers.next());
        disqualified.learn(told.eventId(), 1, Set.of(person("disqualified")));

        tellStaff.tell(told.news(address("disqualified").toUpperCase(Locale.ROOT), address("contact")));

        assertThat(mailsTo("disqualified")).isEmpty();
        assertThat(mailsTo("contact")).hasSize(1);
    }

    @Test
    void leavesOutOfADigestWhatTheReaderIsDisqualifiedFromSince() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        StaffNewsOf barred = StaffNewsOf.call(call, identifiers.next()).about("13/340/2018");
        tellStaff.tell(barred.news());
        tellStaff.tell(
                StaffNewsOf.call(call, identifiers.next()).about("14/340/2018").news());

        disqualified.learn(barred.eventId(), 1, Set.of(person("daily")));
        digests();

        assertThat(mailsTo("daily"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("14/340/2018").doesNotContain("13/340/2018"));
    }

    @Test
    void tellsCertainPeopleInWhateverRole() {
        wants("evaluator", MailLanguage.EN, Rhythm.SINGLE);
        wants("officer", MailLanguage.EN, Rhythm.SINGLE);
        staff("officer/OFFICER");

        tellStaff.tell(StaffNewsOf.call(call, identifiers.next())
                .to(person("evaluator"), "nobody")
                .news());

        assertThat(mailsTo("evaluator")).hasSize(1);
        assertThat(mailsTo("officer")).isEmpty();
    }

    @Test
    void holdsWhatThisVersionHasNoTextsForAlsoForWhoReadsDigests() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");

        tellStaff.tell(StaffNewsOf.call(call, identifiers.next())
                .by("staff-of-a-newer-version")
                .news());

        assertThat(mailsTo("daily"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isEqualTo(MailState.HELD));
    }

    @Test
    void refusesWhatLacksAValueThatAMailShowsForDigestsToo() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        StaffNews whole = StaffNewsOf.call(call, identifiers.next()).news();
        whole.wordings().get(MailLanguage.EN).values().remove("link");

        assertThatThrownBy(() -> tellStaff.tell(whole)).isInstanceOf(RuntimeException.class);

        assertThat(digests()).isZero();
        assertThat(mailsTo("daily")).isEmpty();
    }

    @Test
    void gathersTheDayIntoOneMailByCall() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        UUID first = call;
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());
        call = identifiers.next();
        staff("daily/OFFICER");
        tellStaff.tell(
                StaffNewsOf.call(call, identifiers.next()).about("13/340/2018").news());
        tellStaff.tell(
                StaffNewsOf.call(first, identifiers.next()).about("14/340/2018").news());
        assertThat(mailsTo("daily")).isEmpty();

        digests();

        assertThat(mailsTo("daily")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Hakujen tapahtumat 21.11.2018");
            assertThat(mail.about().kind()).isEqualTo("digest");
            assertThat(mail.text()).contains("""
                    * Haku fi *

                    20.11.2018 klo 14.31
                    Avustuksesta on kieltäydytty: 12/340/2018
                    Osaava johto Subject: x
                    https://portal.example/12/340/2018

                    20.11.2018 klo 14.31
                    Avustuksesta on kieltäydytty: 14/340/2018
                    Osaava johto Subject: x
                    https://portal.example/14/340/2018

                    * Haku fi *

                    20.11.2018 klo 14.31
                    Avustuksesta on kieltäydytty: 13/340/2018
                    """);
        });
        assertThat(digests()).as("an empty day").isZero();
        assertThat(mailsTo("daily")).hasSize(1);
    }

    @Test
    void keepsForTheNextDayWhatIsTooLateForThisOne() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());

        while (makeDigest.makeNext(before, before)) {
            // Those of other tests.
        }

        assertThat(mailsTo("daily")).isEmpty();
        digests();
        assertThat(mailsTo("daily")).hasSize(1);
    }

    @Test
    void tellsNothingMoreOfACallThatThePersonLeft() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());
        staff("daily/EVALUATOR");
        UUID left = call;
        call = identifiers.next();
        staff("daily/OFFICER");
        tellStaff.tell(
                StaffNewsOf.call(call, identifiers.next()).about("13/340/2018").news());
        tellStaff.tell(StaffNewsOf.call(left, identifiers.next())
                .about("15/340/2018")
                .to(person("daily"))
                .news());

        digests();

        assertThat(mailsTo("daily"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("13/340/2018", "15/340/2018")
                        .doesNotContain("12/340/2018"));
    }

    @Test
    void speaksTheLanguageAndUsesTheAddressOfTheTimeWhenItIsSent() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());
        changes("daily", "elsewhere", MailLanguage.EN, Rhythm.SINGLE);

        digests();
        tellStaff.tell(
                StaffNewsOf.call(call, identifiers.next()).about("13/340/2018").news());

        assertThat(mailsTo("daily")).isEmpty();
        assertThat(mailsTo("elsewhere"))
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "What happened in the calls: 21 November 2018", "The grant has been declined: 13/340/2018");
    }

    @Test
    void hasADigestFromEachAgency() {
        wants("daily", MailLanguage.SV, Rhythm.DAILY);
        staff("daily/OFFICER");
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());
        tellStaff.tell(
                StaffNewsOf.call(call, identifiers.next()).of("9900010-6").news());

        digests();

        assertThat(mailsTo("daily"))
                .extracting(mail -> mail.about().agency())
                .containsExactlyInAnyOrder(StaffNewsOf.AGENCY, "9900010-6");
    }

    @Test
    void losesAndRepeatsNothingWhereAnInstanceDiesInTheMiddle() {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());

        QuarkusTransaction.begin();
        digests();
        QuarkusTransaction.rollback();
        assertThat(mailsTo("daily")).isEmpty();

        digests();
        assertThat(mailsTo("daily")).hasSize(1);
    }

    @Test
    void sendsEachOneDigestHoweverManyInstancesLook() throws Exception {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add("daily-" + i);
            wants("daily-" + i, MailLanguage.FI, Rhythm.DAILY);
        }
        staff(people.stream().map(person -> person + "/OFFICER").toArray(String[]::new));
        for (int i = 0; i < 3; i++) {
            tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());
        }

        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> each = List.of(this::digests, this::digests, this::digests, this::digests);
            for (Future<Integer> instance : instances.invokeAll(each)) {
                instance.get();
            }
        }
        digests();

        assertThat(people)
                .allSatisfy(person -> assertThat(mailsTo(person))
                        .singleElement()
                        .satisfies(mail ->
                                assertThat(mail.text().split("12/340/2018\n")).hasSizeGreaterThan(3)));
    }

    @Test
    void forgetsWhatWaitsWithThePerson() throws Exception {
        wants("daily", MailLanguage.FI, Rhythm.DAILY);
        staff("daily/OFFICER");
        tellStaff.tell(StaffNewsOf.call(call, identifiers.next()).news());

        forgetPreference.forgetAllAt(java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(address("daily").getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        digests();

        assertThat(mailsTo("daily")).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> preferences.allAt(address("daily"))))
                .isEmpty();
    }

    /** As long as there is something to read, of whichever test. */
    private int digests() {
        Instant later = Instant.now().plus(Duration.ofMinutes(1));
        int made = 0;
        while (makeDigest.makeNext(later, Instant.parse("2018-11-21T05:00:00Z"))) {
            made++;
        }
        return made;
    }

    private String person(String name) {
        return name + "-" + mark;
    }

    /** As it was when the test began, whichever call is the present one. */
    private String address(String name) {
        return addresses.computeIfAbsent(name, _ -> person(name) + "@oph.example");
    }

    private void wants(String name, MailLanguage language, Rhythm rhythm) {
        MailPreference.Choice choice = new MailPreference.Choice(address(name), language, rhythm);
        QuarkusTransaction.requiringNew()
                .run(() -> preferences.add(new MailPreference(person(name), choice, StaffNewsOf.HAPPENED)));
    }

    private void changes(String name, String newAddress, MailLanguage language, Rhythm rhythm) {
        MailPreference.Choice choice = new MailPreference.Choice(address(newAddress), language, rhythm);
        QuarkusTransaction.requiringNew()
                .run(() -> preferences.findLocked(person(name)).orElseThrow().choose(choice, StaffNewsOf.HAPPENED));
    }

    private void staff(String... members) {
        Set<CallStaff> all = Arrays.stream(members)
                .map(member -> member.split("/"))
                .map(member -> new CallStaff(person(member[0]), member[1]))
                .collect(Collectors.toSet());
        officers.learnCall(call, StaffNewsOf.AGENCY, ++revision, all);
    }

    private List<Mail> mailsTo(String name) {
        return QuarkusTransaction.requiringNew().call(() -> mails.allTo(address(name)));
    }
}
