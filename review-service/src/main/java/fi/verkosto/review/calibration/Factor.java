package fi.verkosto.review.calibration;

import java.util.Arrays;

/** By what scores are grouped: which level each score has, and which scores each level has. */
final class Factor {

    private final int[] levelOfScore;
    private final int[][] scoresOfLevel;

    Factor(int[] levelOfScore, int levels) {
        this.levelOfScore = levelOfScore;
        int[] sizes = new int[levels];
        Arrays.stream(levelOfScore).forEach(level -> sizes[level]++);
        scoresOfLevel = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        for (int score = 0; score < levelOfScore.length; score++) {
            int level = levelOfScore[score];
            scoresOfLevel[level][sizes[level]++] = score;
        }
    }

    int levels() {
        return scoresOfLevel.length;
    }

    int levelOf(int score) {
        return levelOfScore[score];
    }

    int[] scoresOf(int level) {
        return scoresOfLevel[level];
    }

    int size(int level) {
        return scoresOfLevel[level].length;
    }
}
