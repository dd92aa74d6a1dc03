/**
 * The best set of applications, as far as scores can say: proven by CP-SAT, with what every application left out lacks and
 * what every policy costs. Pure mathematics, which knows no entity and decides nothing
 * (docs/adr/0076-the-laboratory-of-selections.md).
 */
package fi.verkosto.review.portfolio;
