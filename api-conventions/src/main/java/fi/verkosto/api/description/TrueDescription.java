package fi.verkosto.api.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Adds to a description what the conventions make true of every operation, so that nobody writes it by hand and forgets it:
 * what answers always hold, their headers, what parameters mean. After the problems are described.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = TrueDescription.LATE)
public class TrueDescription implements OASFilter {

    static final int LATE = 0;

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() != null) {
            PlainNames.describe(description);
            WholePatterns.describe(description);
            AnswersOfEveryOperation.describe(description);
            ParameterWords.describe(description);
            ProblemMembers.describe(description);
            PlainNull.describe(description);
            SharedShapes.describe(description);
            Limits.describe(description);
            WhatIsAlwaysThere.describe(description);
            AnswerHeaders.describe(description);
        }
    }
}
