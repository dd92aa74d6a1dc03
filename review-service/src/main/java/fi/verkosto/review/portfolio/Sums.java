package fi.verkosto.review.portfolio;

/**
 * What sums may be, in the units of awards: cents, or euros where those are whole.
 *
 * @param unit in cents
 * @param floorPercent of what was asked for, that an award has at least
 */
record Sums(long unit, int floorPercent) {

    private static final int ALL = 100;
    private static final long CENTS = 100;

    static Sums of(PortfolioInput input) {
        return new Sums(
                input.policy(Policy.WholeEuros.class).isPresent() ? CENTS : 1,
                input.policy(Policy.PartialFunding.class)
                        .map(Policy.PartialFunding::floorPercent)
                        .orElse(ALL));
    }

    /** Whole units in a number of cents. */
    long units(long cents) {
        return Math.floorDiv(cents, unit);
    }

    long cents(long units) {
        return Math.multiplyExact(units, unit);
    }

    /**
     * The smallest award to whoever asks for so many cents, in whole units: what is rounded is rounded up to one, so that
     * no award is a cent below its floor.
     */
    long least(long askedCents) {
        return floorPercent == ALL
                ? units(askedCents)
                : Math.ceilDiv(Math.multiplyExact(askedCents, floorPercent), ALL * unit);
    }

    /** Of a few euros there may be no whole one between the floor and what is asked for: then there is no award. */
    boolean allow(long askedCents) {
        return least(askedCents) <= units(askedCents);
    }

    /** The most that may be asked for, where the smallest award may be so many units. */
    long mostAsked(long least) {
        return Math.floorDiv(Math.multiplyExact(least, ALL), floorPercent);
    }
}
