package fi.verkosto.applications.attachment;

import java.time.Duration;

/**
 * How fast a file has to come in.
 *
 * @param bytesPerSecond on the whole
 * @param grace after so long; a connection may begin slowly
 */
record Pace(long bytesPerSecond, Duration grace) {

    boolean isMissedBy(long bytes, Duration elapsed) {
        return elapsed.compareTo(grace) > 0 && bytes < bytesPerSecond * elapsed.toMillis() / 1000;
    }
}
