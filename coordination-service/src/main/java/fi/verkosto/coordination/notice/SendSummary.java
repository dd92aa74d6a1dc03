package fi.verkosto.coordination.notice;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.mail.Day;
import fi.verkosto.coordination.mail.NetworkMail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes one mail of what waits for somebody, and has it wait no longer, in one transaction: so it is in one summary, whoever dies and
 * however many look at once.
 */
@ApplicationScoped
class SendSummary {

    private static final String TEMPLATE = "network-digest";

    /** The rest is counted: a mail is no list of everything. */
    private static final int MOST_LINES = 50;

    private static final LocalizedText MORE =
            new LocalizedText("- … ja lisäksi %d muuta", "- … och ytterligare %d", "- … and %d more");

    private final Notices notices;
    private final NetworkAccess networks;
    private final Programmes programmes;
    private final NetworkMail mail;

    SendSummary(Notices notices, NetworkAccess networks, Programmes programmes, NetworkMail mail) {
        this.notices = notices;
        this.networks = networks;
        this.programmes = programmes;
        this.mail = mail;
    }

    /** Of what was kept before the moment. Who has left, or coordinates no more, is told nothing, now or later. */
    @Transactional(TxType.REQUIRES_NEW)
    void send(Readers readers, Instant moment, Instant now) {
        if (!notices.lock(readers)) {
            return;
        }
        List<Notice> waiting = notices.of(readers, moment);
        if (waiting.isEmpty()) {
            return;
        }
        Function<Locale, Map<String, Object>> values =
                language -> Map.of("day", new Day(FinnishTime.dayOf(now)), "entries", text(waiting, language));
        if (readers.networkId() == null) {
            mail.sendToCoordinator(programmes.find(readers.programmeId()).orElseThrow(), TEMPLATE, values);
        } else {
            Network network = networks.known(readers.networkId());
            mail.send(network, List.of(network.lead().businessId()), TEMPLATE, values);
        }
        notices.remove(waiting);
    }

    private static String text(List<Notice> waiting, Locale language) {
        String lines = waiting.stream()
                .limit(MOST_LINES)
                .map(notice -> "- " + notice.line().in(language))
                .collect(Collectors.joining("\n"));
        int more = waiting.size() - MOST_LINES;
        return more <= 0 ? lines : lines + "\n" + MORE.in(language).formatted(more);
    }
}
