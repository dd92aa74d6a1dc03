package fi.verkosto.review.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan reached in one of its objectives. */
@Schema(name = "PlanFigure")
public record Figure(
        long value,

        @Schema(
                description =
                        "Than which no plan is better that is as good in what comes before it; null once an officer changed"
                                + " pairs. If it is the value, that is proven",
                nullable = true)
        Long bound) {}
