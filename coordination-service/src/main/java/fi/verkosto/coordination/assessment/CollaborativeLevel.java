package fi.verkosto.coordination.assessment;

import static fi.verkosto.coordination.assessment.Fact.CHANGE_TESTED;
import static fi.verkosto.coordination.assessment.Fact.GOALS_HALF_REACHED;
import static fi.verkosto.coordination.assessment.Fact.GOALS_REACHED;
import static fi.verkosto.coordination.assessment.Fact.IMPROVEMENT_SHOWN;
import static fi.verkosto.coordination.assessment.Fact.MEASURED;
import static fi.verkosto.coordination.assessment.Fact.MILESTONE_DONE;
import static fi.verkosto.coordination.assessment.Fact.PLAN_ADOPTED;
import static fi.verkosto.coordination.assessment.Fact.SHARES_AGREED;
import static fi.verkosto.coordination.assessment.Fact.SUSTAINED;

import fi.verkosto.api.refusal.LocalizedText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The scale of the improvement collaboratives (Institute for Healthcare Improvement, Breakthrough Series): from the intention to
 * goals that are reached for good. Each level takes what those below it take, and something of its own that the service can check.
 */
@Schema(
        name = "CollaborativeLevel",
        description =
                "INTENDS 0.5; TEAM 1.0: charter and team; PLANNING 1.5; ACTIVITY 2.0: no changes yet; CHANGES_TESTED 2.5: most goals"
                        + " measured; MODEST 3.0: a fifth of the results; IMPROVING 3.5; SIGNIFICANT 4.0: half of the goals;"
                        + " SUSTAINABLE 4.5; OUTSTANDING 5.0: all goals, for good")
public enum CollaborativeLevel {
    INTENDS("0.5", "Aikoo osallistua", "Har för avsikt att delta", "Intends to take part"),
    TEAM(
            "1.0",
            "Tavoite ja työryhmä on sovittu",
            "Mål och arbetsgrupp är bestämda",
            "Charter and team agreed",
            SHARES_AGREED),
    PLANNING("1.5", "Työtä suunnitellaan", "Arbetet planeras", "Planning", PLAN_ADOPTED),
    ACTIVITY(
            "2.0",
            "Työ on alkanut, muutoksia ei vielä ole",
            "Arbetet har börjat, inga förändringar ännu",
            "Activity, but no changes yet",
            MILESTONE_DONE),
    CHANGES_TESTED(
            "2.5",
            "Muutoksia kokeillaan ja useimpia tavoitteita mitataan",
            "Förändringar prövas och de flesta mål mäts",
            "Changes tested, most goals measured",
            MEASURED,
            CHANGE_TESTED),
    MODEST(
            "3.0",
            "Viidennes tuloksista on saavutettu",
            "En femtedel av resultaten har nåtts",
            "Modest improvement: a fifth of the results",
            IMPROVEMENT_SHOWN),
    IMPROVING("3.5", "Tulokset paranevat", "Resultaten förbättras", "Improvement"),
    SIGNIFICANT(
            "4.0",
            "Vähintään puolet tavoitteista on saavutettu",
            "Minst hälften av målen har nåtts",
            "Significant improvement: at least half of the goals",
            GOALS_HALF_REACHED),
    SUSTAINABLE(
            "4.5",
            "Luvut osoittavat, että tulokset pysyvät",
            "Siffrorna visar att resultaten håller",
            "Sustainable improvement, shown by data",
            SUSTAINED),
    OUTSTANDING(
            "5.0",
            "Kaikki tavoitteet on saavutettu ja otettu pysyvään käyttöön",
            "Alla mål har nåtts och tagits i bestående bruk",
            "All goals reached and made permanent",
            GOALS_REACHED);

    private final BigDecimal value;
    private final LocalizedText words;
    private final Set<Fact> own;

    CollaborativeLevel(String value, String fi, String sv, String en, Fact... own) {
        this.value = new BigDecimal(value);
        this.words = new LocalizedText(fi, sv, en);
        this.own = Set.of(own);
    }

    /** On the scale from 0.5 to 5.0. */
    public BigDecimal value() {
        return value;
    }

    /** What it means. */
    public LocalizedText words() {
        return words;
    }

    /** What must be there for it, in the order of the scale. */
    List<Fact> facts() {
        EnumSet<Fact> all = EnumSet.noneOf(Fact.class);
        for (CollaborativeLevel level : values()) {
            if (level.compareTo(this) <= 0) {
                all.addAll(level.own);
            }
        }
        return List.copyOf(all);
    }
}
