package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import java.time.LocalDate;
import java.util.List;

/** What can be told of a milestone today. A forecast may be after the end of the project: that is what has to be heard. */
final class ReportRules {

    private ReportRules() {}

    /** @param latest what was told last; null if nothing was */
    static void require(MilestoneNews news, MilestoneReport latest, LocalDate today) {
        switch (news.kind()) {
            case DONE -> requireDone(news, today);
            case FORECAST -> requireAhead(news.day(), today);
        }
        if (latest != null && latest.kind() == ReportKind.DONE) {
            NeededReason.require(news.reason());
        }
    }

    private static void requireDone(MilestoneNews news, LocalDate today) {
        if (news.link() == null) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/link",
                            "required",
                            "Valmis välitavoite osoitetaan linkillä",
                            "Ett uppnått delmål visas med en länk",
                            "What is done is shown by a link")));
        }
        if (news.day().isAfter(today)) {
            throw impossible(Fault.at(
                    "/day",
                    "done-in-future",
                    "Valmistuminen ei voi olla tulevaisuudessa",
                    "Ett delmål kan inte ha uppnåtts i framtiden",
                    "Nothing was reached on a day to come"));
        }
    }

    private static void requireAhead(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw impossible(Fault.at(
                    "/day",
                    "forecast-in-past",
                    "Ennuste ei voi olla menneisyydessä",
                    "En prognos kan inte gälla en dag som har varit",
                    "A forecast is of no day that is over"));
        }
    }

    private static Refusal impossible(Fault fault) {
        return new Refusal(CoordinationError.MILESTONE_DAY_IMPOSSIBLE).faults(List.of(fault));
    }
}
