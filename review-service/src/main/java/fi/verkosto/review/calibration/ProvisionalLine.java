package fi.verkosto.review.calibration;

import java.util.List;
import java.util.UUID;

/**
 * Who is clearly fundable, who clearly not, and among whom the scores cannot choose. Applications are in order of
 * place.
 *
 * @param expectedRank of the last fundable one: the line; 0 if none is fundable
 * @param above fundable without lots
 * @param atLine their interval of 50 % holds the line, and there is money for some of them only
 * @param toDraw how many at the line are fundable
 * @param below not fundable
 */
public record ProvisionalLine(double expectedRank, List<UUID> above, List<UUID> atLine, int toDraw, List<UUID> below) {}
