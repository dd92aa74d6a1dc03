package fi.verkosto.coordination.plan;

import fi.verkosto.api.time.FinnishTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was told of a milestone, once. It never changes: whoever knows better reports anew. */
@Entity
@Table(name = "milestone_report")
public class MilestoneReport {

    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private int milestone;

    /** Counts the reports of the milestone from 1. */
    private int number;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private LocalDate day;

    private String link;

    private String note;

    private String reason;

    /** The business ID of the organisation that told it. */
    private String organisation;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected MilestoneReport() {}

    static MilestoneReport of(
            UUID id, UUID networkId, int milestone, int number, MilestoneNews news, String organisation, Instant now) {
        var report = new MilestoneReport();
        report.id = id;
        report.networkId = networkId;
        report.milestone = milestone;
        report.number = number;
        report.kind = news.kind();
        report.day = news.day();
        report.link = news.link();
        report.note = news.note();
        report.reason = news.reason();
        report.organisation = organisation;
        report.reportedOn = FinnishTime.dayOf(now);
        report.reportedAt = now;
        return report;
    }

    public UUID networkId() {
        return networkId;
    }

    public int milestone() {
        return milestone;
    }

    public int number() {
        return number;
    }

    public ReportKind kind() {
        return kind;
    }

    /** When it is going to be reached, or was. */
    public LocalDate day() {
        return day;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Why what had been done before is told anew. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String organisation() {
        return organisation;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
