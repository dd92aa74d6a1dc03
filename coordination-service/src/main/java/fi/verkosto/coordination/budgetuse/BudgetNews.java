package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.indicator.Period;

/**
 * What a network tells of its budget.
 *
 * @param used from the beginning to the end of the quarter, its own funding included
 * @param plannedNext what it is going to have used by the end of the next quarter; null where nothing is planned any more
 * @param reason why the quarter is told of anew; null the first time
 */
public record BudgetNews(Period quarter, Money used, Money plannedNext, String reason) {}
