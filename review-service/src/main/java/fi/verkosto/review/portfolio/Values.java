package fi.verkosto.review.portfolio;

/** Points under each of some weightings. */
final class Values {

    private Values() {}

    static long[] sum(long[] one, long[] other) {
        long[] sum = new long[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(one[i], other[i]);
        }
        return sum;
    }

    static long total(long[] values) {
        long total = 0;
        for (long value : values) {
            total = Math.addExact(total, value);
        }
        return total;
    }

    /** Whether one is nowhere less and somewhere more. */
    static boolean surpass(long[] one, long[] other) {
        boolean more = false;
        for (int i = 0; i < one.length; i++) {
            if (one[i] < other[i]) {
                return false;
            }
            more |= one[i] > other[i];
        }
        return more;
    }
}
