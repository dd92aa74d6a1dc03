package fi.verkosto.review.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The organisations that one person of a call's staff has to do with. Personal data. */
@Entity
@Table(name = "interests")
public class Interests {

    /** The subject of their access tokens. */
    @Id
    private String person;

    private String employer;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Tie> ties;

    /** The organisation that their access token named last, at something that they did as evaluator. */
    @Column(name = "acts_for")
    private String actsFor;

    /** When the person told them; null while only a token did. */
    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected Interests() {}

    Interests(String person) {
        this.person = person;
        this.ties = List.of();
    }

    void tell(Optional<String> nowEmployedBy, List<Tie> nowTied, Instant now) {
        employer = nowEmployedBy.orElse(null);
        ties = List.copyOf(nowTied);
        toldAt = now;
    }

    void actsFor(String organisation) {
        actsFor = organisation;
    }

    /** The ties that had not ended on that day. */
    public List<Tie> tiesOn(LocalDate day) {
        return ties.stream().filter(tie -> tie.holdsOn(day)).toList();
    }

    /** All of them, whenever they held. */
    public Stream<String> organisations() {
        return Stream.concat(
                Stream.of(employer, actsFor).filter(Objects::nonNull),
                ties.stream().map(Tie::businessId));
    }

    public String person() {
        return person;
    }

    public Optional<String> employer() {
        return Optional.ofNullable(employer);
    }

    public List<Tie> ties() {
        return ties;
    }

    public Optional<String> actsFor() {
        return Optional.ofNullable(actsFor);
    }

    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    public long version() {
        return version;
    }
}
