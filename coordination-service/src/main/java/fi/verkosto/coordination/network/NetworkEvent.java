package fi.verkosto.coordination.network;

/** What can happen to a network. */
enum NetworkEvent {
    ACCEPT,
    DECLINE,
    START,
    END,
    CLOSE,
    DISCONTINUE
}
