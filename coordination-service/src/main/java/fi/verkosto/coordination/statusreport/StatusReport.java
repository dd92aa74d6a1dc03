package fi.verkosto.coordination.statusreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The status report of a quarter: made once, with its files in each language, and never changed. */
@Entity
@Table(name = "status_report")
public class StatusReport {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String period;

    @Column(name = "made_at")
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ReportContent content;

    @Column(name = "file_fi")
    private byte[] fileFi;

    @Column(name = "file_sv")
    private byte[] fileSv;

    @Column(name = "file_en")
    private byte[] fileEn;

    protected StatusReport() {}

    static StatusReport of(UUID id, UUID programmeId, ReportContent content) {
        var report = new StatusReport();
        report.id = id;
        report.programmeId = programmeId;
        report.period = content.period();
        report.madeAt = content.madeAt();
        report.content = content;
        report.fileFi = ReportFile.of(content, Locale.of("fi"));
        report.fileSv = ReportFile.of(content, Locale.of("sv"));
        report.fileEn = ReportFile.of(content, Locale.ENGLISH);
        return report;
    }

    UUID programmeId() {
        return programmeId;
    }

    public String period() {
        return period;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public ReportContent content() {
        return content;
    }

    /** The same bytes for ever; in Finnish for a language that is not among the three. */
    byte[] file(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> fileSv.clone();
            case "en" -> fileEn.clone();
            default -> fileFi.clone();
        };
    }
}
