package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;

/**
 * What an officer states of an application.
 *
 * @param reasons of the rejection; needed where the application is not eligible
 * @param applicationVersion the version that they looked at; null where they do not say
 * @param despiteChecks why it is eligible although a check failed; null where none did
 */
public record Finding(boolean eligible, LocalizedText reasons, Integer applicationVersion, String despiteChecks) {}
