package fi.verkosto.applications.application;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.funding.Funding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What lists and statistics need of an application, in columns of its own: brought up to date with every save, so that
 * they are plain SQL.
 *
 * @param completeness of the sections that something is asked in the share without faults, in per cent
 * @param organisations business IDs of the lead and the members
 * @param regions codes of the home regions of those in the register
 */
@Embeddable
public record Overview(
        String title,

        @Column(name = "total_costs") BigDecimal totalCosts,

        @Column(name = "requested_grant") BigDecimal requestedGrant,

        int completeness,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> organisations,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> regions) {

    private static final int WHOLE = 100;

    /** Of what was submitted, which had no faults. */
    Overview whole() {
        return withCompleteness(WHOLE);
    }

    Overview withCompleteness(int percent) {
        return new Overview(title, totalCosts, requestedGrant, percent, organisations, regions);
    }

    /**
     * What is shown of an application.
     *
     * @param ofEmpty what would be wrong with it if it were empty: the sections that something is asked in
     */
    public static Overview of(
            Candidate candidate, Funding funding, List<Fault> faults, List<Fault> ofEmpty, List<String> regions) {
        return new Overview(
                candidate.content().basics().title(),
                funding.totalCosts().amount(),
                funding.requestedGrant().amount(),
                completeness(Judgement.faulty(faults), Judgement.faulty(ofEmpty)),
                candidate.organisations(),
                regions);
    }

    private static int completeness(Set<Section> faulty, Set<Section> asked) {
        Set<Section> counted = EnumSet.noneOf(Section.class);
        counted.addAll(asked);
        counted.addAll(faulty);
        return counted.isEmpty() ? WHOLE : WHOLE * (counted.size() - faulty.size()) / counted.size();
    }
}
