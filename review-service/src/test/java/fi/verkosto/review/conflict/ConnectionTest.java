package fi.verkosto.review.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.disqualification.Evidence;
import fi.verkosto.review.interest.Interests;
import fi.verkosto.review.interest.InterestsOf;
import fi.verkosto.review.interest.Tie;
import fi.verkosto.review.review.Member;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.Partner;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final LocalDate CLOSING = LocalDate.of(2018, 11, 21);
    private static final String LEAD = "0502454-6";
    private static final String MEMBER = "0208201-1";
    private static final String PARTNER = "9900101-0";
    private static final String OTHER = "0211675-2";

    @Test
    void findsAnEmployerATieAndAToken() {
        SubmittedApplication application = application(LEAD, List.of(MEMBER), List.of(PARTNER));

        assertThat(between(InterestsOf.employee(LEAD), application))
                .contains(new Evidence(LEAD, "Lead", Evidence.Part.LEAD, Evidence.Bond.EMPLOYER));
        assertThat(between(InterestsOf.tied(new Tie(PARTNER, "Board", null, null)), application))
                .contains(new Evidence(PARTNER, "Partner 0", Evidence.Part.PARTNER, Evidence.Bond.TIE));
        assertThat(between(InterestsOf.actingFor(MEMBER), application))
                .contains(new Evidence(MEMBER, "Member 0", Evidence.Part.MEMBER, Evidence.Bond.TOKEN));
        assertThat(between(InterestsOf.employee(OTHER), application)).isEmpty();
    }

    /** The same name, another organisation; and a partner without an ID is nobody's. */
    @Test
    void goesByBusinessIdAlone() {
        SubmittedApplication application = application(LEAD, List.of(), List.of());
        Partner nameless = new Partner("Tredu", null, null);

        assertThat(between(InterestsOf.employee(OTHER), with(application, nameless)))
                .isEmpty();
    }

    @Test
    void countsATieThatHadNotEndedWhenTheCallClosed() {
        SubmittedApplication application = application(LEAD, List.of(), List.of());

        assertThat(between(InterestsOf.tied(new Tie(LEAD, null, null, CLOSING)), application))
                .isPresent();
        assertThat(between(InterestsOf.tied(new Tie(LEAD, null, null, CLOSING.minusDays(1))), application))
                .isEmpty();
        assertThat(between(InterestsOf.tied(new Tie(LEAD, null, CLOSING.plusYears(1), null)), application))
                .isPresent();
    }

    /** None of ten thousand is missed, and none is found that is not there: by sets, and from the other end. */
    @Test
    void missesNone() {
        Random random = new Random(2018);
        int found = 0;
        for (int round = 0; round < 10_000; round++) {
            String lead = id(random);
            List<String> members = ids(random, 4);
            List<String> partners = ids(random, 4);
            String employer = random.nextInt(3) == 0 ? null : id(random);
            String actsFor = random.nextInt(3) == 0 ? id(random) : null;
            List<Tie> ties = ids(random, 3).stream()
                    .map(id -> new Tie(id, null, null, day(random)))
                    .toList();

            Set<String> involved = new HashSet<>(members);
            involved.add(lead);
            involved.addAll(partners);
            Set<String> bound = new HashSet<>();
            bound.add(employer);
            bound.add(actsFor);
            ties.forEach(tie -> {
                if (tie.to() == null || tie.to().toEpochDay() >= CLOSING.toEpochDay()) {
                    bound.add(tie.businessId());
                }
            });
            involved.retainAll(bound);

            Optional<Evidence> evidence = Connection.between(
                    InterestsOf.all(employer, actsFor, ties), application(lead, members, partners), CLOSING);
            assertThat(evidence.map(Evidence::businessId))
                    .as("round %d", round)
                    .matches(one -> involved.isEmpty()
                            ? one.isEmpty()
                            : one.filter(involved::contains).isPresent());
            found += evidence.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(2_000, 9_000);
    }

    private static Optional<Evidence> between(Interests interests, SubmittedApplication application) {
        return Connection.between(interests, application, CLOSING);
    }

    private static String id(Random random) {
        return "99%05d-0".formatted(random.nextInt(20));
    }

    private static List<String> ids(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> id(random))
                .toList();
    }

    private static LocalDate day(Random random) {
        return random.nextBoolean() ? null : CLOSING.plusDays(random.nextInt(5) - 2L);
    }

    private static SubmittedApplication with(SubmittedApplication application, Partner partner) {
        return application(application.lead().businessId(), List.of(), List.of(), partner);
    }

    private static SubmittedApplication application(String lead, List<String> members, List<String> partners) {
        return application(lead, members, partners, new Partner("Nameless", null, "STUDENTS"));
    }

    private static SubmittedApplication application(
            String lead, List<String> members, List<String> partners, Partner last) {
        List<Partner> all = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            all.add(new Partner("Partner " + i, partners.get(i), null));
        }
        all.add(last);
        return new SubmittedApplication(
                "1/340/2018",
                "REGIONAL_NETWORK",
                1,
                Instant.EPOCH,
                null,
                "fi",
                "Title",
                "Summary",
                new Organisation(lead, "Lead"),
                null,
                null,
                IntStream.range(0, members.size())
                        .mapToObj(i -> new Member(members.get(i), "Member " + i, "Pilots", null))
                        .toList(),
                all,
                List.of(),
                List.of(),
                Money.euros("2.00"),
                Money.euros("1.00"),
                null,
                Money.euros("1.00"));
    }
}
