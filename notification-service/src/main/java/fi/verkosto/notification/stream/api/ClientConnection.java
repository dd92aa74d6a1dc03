package fi.verkosto.notification.stream.api;

import java.util.function.BooleanSupplier;

/**
 * What a stream is sent over.
 *
 * @param isGone whether the client has left; who leaves before the first word is sent is not announced otherwise
 * @param end ends it
 */
record ClientConnection(BooleanSupplier isGone, Runnable end) {}
