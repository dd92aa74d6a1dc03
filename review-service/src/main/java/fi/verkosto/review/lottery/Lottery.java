package fi.verkosto.review.lottery;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.EarlierLots;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.review.SelectionError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Lots among applications that nothing else tells apart. Whom they are drawn among and what they follow from is signed
 * before anybody can know the value; the value counts when two people have entered the same.
 */
@Entity
@Table(name = "lottery")
public class Lottery {

    @Id
    private UUID id;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LotteryState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private LotteryCommitment commitment;

    @Column(name = "signed_commitment", nullable = false, updatable = false)
    private String signedCommitment;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<EnteredValue> entered = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private LotteryDraw draw;

    @Column(name = "signed_draw")
    private String signedDraw;

    @JdbcTypeCode(SqlTypes.JSON)
    private LotteryCancellation cancellation;

    @Version
    private long version;

    protected Lottery() {}

    Lottery(LotteryCommitment commitment, String signedCommitment) {
        this.id = commitment.lotteryId();
        this.callId = commitment.callId();
        this.commitment = commitment;
        this.signedCommitment = signedCommitment;
        this.state = LotteryState.COMMITTED;
    }

    /**
     * Draws the lots if somebody else entered the same. A person may correct what they entered themselves; what people entered
     * differently waits until one of them does, or another person enters the same as one of them.
     */
    void enter(EnteredValue value, Function<LotteryDraw, String> signature) {
        require(LotteryEvent.ENTER_VALUE);
        if (value.at().isBefore(commitment.knownFrom())) {
            throw new Refusal(SelectionError.LOTTERY_VALUE_UNKNOWN).with("knownFrom", commitment.knownFrom());
        }
        List<EnteredValue> byOthers =
                entered.stream().filter(other -> !other.isBy(value.by())).toList();
        entered = Stream.concat(byOthers.stream(), Stream.of(value)).toList();
        if (byOthers.stream().anyMatch(other -> other.value().equals(value.value()))) {
            draw(value, signature);
        }
    }

    private void draw(EnteredValue confirmed, Function<LotteryDraw, String> signature) {
        state = LotteryLifecycle.TABLE.next(state, LotteryEvent.DRAW);
        String sha256 = CanonicalJson.sha256(signedCommitment);
        List<String> order = commitment.order(sha256, confirmed.value());
        draw = new LotteryDraw(id, sha256, confirmed.value(), order, confirmed.at());
        signedDraw = signature.apply(draw);
    }

    /** Once the value can be known, whoever does not like it could give up the lottery for that. */
    void cancel(LotteryCancellation why) {
        LotteryState cancelled = LotteryLifecycle.TABLE.next(state, LotteryEvent.CANCEL);
        if (!why.at().isBefore(commitment.knownFrom())) {
            throw new Refusal(SelectionError.LOTTERY_VALUE_KNOWN).with("knownFrom", commitment.knownFrom());
        }
        state = cancelled;
        cancellation = why;
    }

    /** Refused before anything else is looked at, so that the answer names what the state allows. */
    void require(LotteryEvent event) {
        LotteryLifecycle.TABLE.next(state, event);
    }

    boolean isAmongAnyOf(Set<UUID> applications) {
        return labels().anyMatch(applications::contains);
    }

    boolean isAmongNoneBut(Set<UUID> applications) {
        return labels().allMatch(applications::contains);
    }

    Stream<UUID> labels() {
        return commitment.labels().stream().map(UUID::fromString);
    }

    /** What another lottery among the same leaves as it is. */
    EarlierLots drawnBefore() {
        return draw().map(drawn -> new EarlierLots(id, CanonicalJson.sha256(signedDraw), drawn.order()))
                .orElseThrow(LotteryUnfit.NOT_DRAWN::refusal);
    }

    /** Whether somebody has entered the value, and another person who enters the same is waited for. */
    public boolean awaitsSecondPerson() {
        return state == LotteryState.COMMITTED && !entered.isEmpty();
    }

    /** Whether people have entered different values, so that somebody is wrong. */
    public boolean valuesDiffer() {
        return state == LotteryState.COMMITTED && entered.size() > 1;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public LotteryState state() {
        return state;
    }

    public LotteryCommitment commitment() {
        return commitment;
    }

    /** Of the policies that it was committed to for; none where the ranking decides. */
    Optional<String> policiesSha256() {
        return Optional.ofNullable(commitment.policiesSha256());
    }

    /** A compact JWS. */
    public String signedCommitment() {
        return signedCommitment;
    }

    public Optional<LotteryDraw> draw() {
        return Optional.ofNullable(draw);
    }

    /** A compact JWS. */
    public Optional<String> signedDraw() {
        return Optional.ofNullable(signedDraw);
    }

    public Optional<LotteryCancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public long version() {
        return version;
    }
}
