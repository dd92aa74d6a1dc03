package fi.verkosto.review.lottery;

import fi.verkosto.receipts.EarlierLots;
import java.util.Optional;

/**
 * What lots are bound to beside whom they are among.
 *
 * @param policiesSha256 of the policies that the selection keeps to; none where the ranking decides who is equal
 * @param after the lots that stand; none for most
 */
record SoundLottery(Optional<String> policiesSha256, Optional<EarlierLots> after) {}
