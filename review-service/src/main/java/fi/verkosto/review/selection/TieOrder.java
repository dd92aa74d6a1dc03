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

    /** The order of the lots, with what letters say of it. */
    public static TieOrder drawn(LotteryDraw draw) {
        return new TieOrder(draw.order().stream().map(UUID::fromString).toList(), reasons(draw));
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
}
