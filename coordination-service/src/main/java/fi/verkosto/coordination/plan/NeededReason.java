package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Text;
import fi.verkosto.coordination.CoordinationError;
import java.util.List;

/** What was adopted or reported is not undone without a word. */
final class NeededReason {

    private NeededReason() {}

    static void require(String reason) {
        if (Text.isBlank(reason)) {
            throw new Refusal(CoordinationError.REASON_NEEDED)
                    .faults(List.of(Fault.at(
                            "/reason",
                            "required",
                            "Kertokaa, miksi aiempi muuttuu",
                            "Ange varför det tidigare ändras",
                            "Say why what was there before changes")));
        }
    }
}
