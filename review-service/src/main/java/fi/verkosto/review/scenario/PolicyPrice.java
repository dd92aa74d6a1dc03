package fi.verkosto.review.scenario;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy costs. */
@Schema(name = "ScenarioPolicyPrice")
public record PolicyPrice(
        PolicyKind policy,

        @Schema(
                description =
                        "By how much the means of the awards would come to more without it; negative where it is a permission,"
                                + " null where nothing is possible without it or the time ended",
                nullable = true,
                examples = "0.4000")
        BigDecimal points,

        @Schema(
                description =
                        "How many regions more would be reached without it; negative for the one that asks for them, null"
                                + " like points",
                nullable = true,
                examples = "0")
        Integer regions) {}
