package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.receipts.LotteryDraw;
import java.util.List;
import java.util.UUID;

/**
 * How a person decided between equals.
 *
 * @param applications who were tied: whoever comes first is selected before those who follow
 * @param reasons told in the letters of all of them
 */
public record TieOrder(List<UUID> applications, LocalizedText reasons) {

    /**
     * The order of the lots, with what letters say of it.
     *
     * @param draws of the lottery and those that it came after, the first in front
     */
    public static TieOrder drawn(List<LotteryDraw> draws) {
        LotteryDraw last = draws.getLast();
        LocalizedText reasons = draws.subList(0, draws.size() - 1).reversed().stream()
                .map(TieOrder::before)
                .reduce(reasons(last), TieOrder::joined);
        return new TieOrder(last.order().stream().map(UUID::fromString).toList(), reasons);
    }

    private static LocalizedText reasons(LotteryDraw draw) {
        return new LocalizedText(
                "arvonta %s, sillä haun ehtojen mukaan tasatilanteet ratkaistaan arvalla. Arvonnan lähteen tulos oli %s, ja kuka tahansa voi toistaa arvonnan julkaistuista tiedoista."
                        .formatted(draw.lotteryId(), draw.value()),
                "lottningen %s, eftersom likvärdiga ansökningar enligt utlysningens villkor avgörs genom lottning. Källan för lottningen visade %s, och vem som helst kan upprepa lottningen utifrån de publicerade uppgifterna."
                        .formatted(draw.lotteryId(), draw.value()),
                "the lottery %s, since by the terms of the call lots decide between equals. Its source showed %s, and anybody can draw it again from what is published."
                        .formatted(draw.lotteryId(), draw.value()));
    }

    private static LocalizedText before(LotteryDraw draw) {
        return new LocalizedText(
                " Sitä edelsi arvonta %s, jonka lähteen tulos oli %s. Siinä mukana olleiden keskinäinen järjestys pysyi ennallaan."
                        .formatted(draw.lotteryId(), draw.value()),
                " Den föregicks av lottningen %s, vars källa visade %s. Den inbördes ordningen mellan dem som ingick i den kvarstod."
                        .formatted(draw.lotteryId(), draw.value()),
                " Before it came the lottery %s, whose source showed %s. The order between those who were in that one stands."
                        .formatted(draw.lotteryId(), draw.value()));
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.fi() + other.fi(), one.sv() + other.sv(), one.en() + other.en());
    }
}
