package fi.verkosto.review.decisionletter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.review.agency.DecisionDelivery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of the thirty depends on whom the decision reached, and how; it is never a holiday. */
class CorrectionPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "POST, 2019-01-21, 2019-02-27",
        "ELECTRONIC, 2019-01-21, 2019-02-25",
        "ARRIVED_AT_AUTHORITY, 2019-01-23, 2019-02-22",
        "POST, 2019-03-12, 2019-04-18",
        "ELECTRONIC, 2019-11-21, 2019-12-27",
        "ELECTRONIC, 2019-03-29, 2019-05-02",
        "ELECTRONIC, 2019-11-03, 2019-12-09",
        // 19.4. is Good Friday; 30.5. is Ascension Day; 21.6. is Midsummer Eve; 1.1. and, on a Monday, 6.1.
        "ARRIVED_AT_AUTHORITY, 2019-03-20, 2019-04-23",
        "ARRIVED_AT_AUTHORITY, 2019-04-30, 2019-05-31",
        "ARRIVED_AT_AUTHORITY, 2019-05-22, 2019-06-24",
        "ARRIVED_AT_AUTHORITY, 2019-12-02, 2020-01-02",
        "ARRIVED_AT_AUTHORITY, 2019-12-07, 2020-01-07"
    })
    void endsOnAWorkingDay(Delivery delivery, LocalDate day, LocalDate lastDay) {
        assertThat(CorrectionPeriod.of(delivery, day).lastDay()).isEqualTo(lastDay);
    }

    /** 21.1.2019 is a Monday, and the office closes at 16:15; 6.12. and 24.12. are no working days. */
    @ParameterizedTest
    @CsvSource({
        "POST, 2019-01-21T16:15, 2019-01-21",
        "POST, 2019-01-21T16:15:01, 2019-01-22",
        "POST, 2019-01-25T20:00, 2019-01-28",
        "POST, 2019-01-26T09:00, 2019-01-28",
        "POST, 2019-12-05T16:30, 2019-12-09",
        "POST, 2019-12-24T09:00, 2019-12-27",
        "ELECTRONIC, 2019-01-27T23:59, 2019-01-27",
        "ARRIVED_AT_AUTHORITY, 2019-12-24T23:59, 2019-12-24"
    })
    void beginsWithTheDayOnWhichALetterIsPosted(Delivery delivery, LocalDateTime given, LocalDate sentOn) {
        Instant moment = given.atZone(ZoneId.of("Europe/Helsinki")).toInstant();

        assertThat(delivery.sentOn(moment, LocalTime.of(16, 15))).isEqualTo(sentOn);
    }

    /** Whoever is an authority knows a decision on the day when it arrives; what nobody knows costs nobody a day. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            value = {
                "MUNICIPALITY, ELECTRONIC, ARRIVED_AT_AUTHORITY",
                "JOINT_AUTHORITY, POST, ARRIVED_AT_AUTHORITY",
                "STATE, ELECTRONIC, ARRIVED_AT_AUTHORITY",
                "ASSOCIATION, ELECTRONIC, ELECTRONIC",
                "FOUNDATION, POST, POST",
                "LIMITED_COMPANY, ELECTRONIC, ELECTRONIC",
                "SOMETHING_NEW, ELECTRONIC, ELECTRONIC",
                "unknown, POST, POST"
            })
    void dependsOnTheKindOfTheRecipient(String holderKind, DecisionDelivery toOthers, Delivery expected) {
        assertThat(Delivery.to(holderKind, toOthers)).isEqualTo(expected);
    }
}
