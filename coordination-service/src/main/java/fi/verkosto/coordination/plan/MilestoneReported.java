package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody told when a milestone is going to be reached, or that it was.
 *
 * @param number counts the reports of the milestone from 1
 * @param day when it is going to be reached, or was, by the kind
 * @param organisation business ID of whoever told it
 */
public record MilestoneReported(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        int milestone,
        String title,
        LocalDate planned,
        LocalDate baseline,
        int number,
        ReportKind kind,
        LocalDate day,
        String organisation,
        Instant reportedAt)
        implements PublicEvent {

    static MilestoneReported of(Network network, Milestone milestone, MilestoneReport report) {
        return new MilestoneReported(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                milestone.number(),
                milestone.title(),
                milestone.planned(),
                milestone.baseline().day(),
                report.number(),
                report.kind(),
                report.day(),
                report.organisation(),
                report.reportedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.milestone-reported.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
