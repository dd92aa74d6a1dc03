package fi.verkosto.coordination.chart;

/**
 * Values in a row on one side of the centre. A value on the centre neither ends a run nor belongs to it.
 *
 * @param first index of its first value in the series, from 0
 * @param last index of its last value
 * @param length how many values, without those on the centre
 */
public record Run(Side side, int first, int last, int length) {

    Run with(int index) {
        return new Run(side, first, index, length + 1);
    }
}
