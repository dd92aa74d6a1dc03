package fi.verkosto.applications.version;

import java.time.Instant;

/**
 * A kept version without what it holds.
 *
 * @param section what was saved; null for a submission
 * @param submission which one it is; null for a save
 * @param savedBy the subject of the person's token
 */
public record VersionLine(
        int number, VersionKind kind, String section, Integer submission, Instant savedAt, String savedBy) {}
