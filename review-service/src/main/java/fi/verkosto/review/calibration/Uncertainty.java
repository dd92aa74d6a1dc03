package fi.verkosto.review.calibration;

/**
 * How effects of one factor vary together around their predictions, in units of their own variance, the mean and the
 * other factor being unknown as well.
 */
final class Uncertainty {

    private final Equations equations;
    private final Factor factor;
    private final double[][] inverse;

    Uncertainty(Equations equations, Factor factor, double[][] inverseOfComplement) {
        this.equations = equations;
        this.factor = factor;
        inverse = inverseOfComplement;
    }

    double variance(int level) {
        return equations.isEliminated(factor)
                ? 1 / equations.diagonal(level) + product(level, weighed(level))
                : inverse[level][level];
    }

    /** The covariances of one level with all, itself included. */
    double[] covariances(int level) {
        double[] row = new double[factor.levels()];
        if (equations.isEliminated(factor)) {
            double[] weighed = weighed(level);
            for (int other = 0; other < row.length; other++) {
                row[other] = product(other, weighed);
            }
            row[level] += 1 / equations.diagonal(level);
        } else {
            System.arraycopy(inverse[level], 0, row, 0, row.length);
        }
        return row;
    }

    /** The row of an eliminated level, without its diagonal, times the inverse. */
    private double[] weighed(int level) {
        Factor kept = equations.kept();
        double[] sums = new double[inverse.length];
        for (int score : factor.scoresOf(level)) {
            addTo(sums, share(level) * equations.keptRatio(), inverse[kept.levelOf(score)]);
        }
        addTo(sums, share(level) * factor.size(level), inverse[kept.levels()]);
        return sums;
    }

    private static void addTo(double[] sums, double times, double[] row) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += times * row[column];
        }
    }

    private double product(int level, double[] weighed) {
        Factor kept = equations.kept();
        double sum = 0;
        for (int score : factor.scoresOf(level)) {
            sum += weighed[kept.levelOf(score)];
        }
        return share(level) * (equations.keptRatio() * sum + factor.size(level) * weighed[kept.levels()]);
    }

    private double share(int level) {
        return equations.eliminatedRatio() / equations.diagonal(level);
    }
}
