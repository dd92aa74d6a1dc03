package fi.verkosto.applications.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the project costs, by organisation and cost category, and what the organisations bring in. */
@Schema(name = "ApplicationBudget")
public record Budget(
        @Size(max = Budget.MOST_LINES) List<@NotNull @Valid BudgetLine> lines,
        @Size(max = Consortium.MOST_MEMBERS + 1) List<@NotNull @Valid Income> incomes)
        implements SectionContent {

    public static final int MOST_LINES = 1_000;

    static final Budget EMPTY = new Budget(null, null);

    public Budget {
        lines = lines == null ? List.of() : lines;
        incomes = incomes == null ? List.of() : incomes;
    }
}
