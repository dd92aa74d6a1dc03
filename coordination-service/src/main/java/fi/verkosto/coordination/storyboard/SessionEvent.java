package fi.verkosto.coordination.storyboard;

/** What can happen to a learning session. */
enum SessionEvent {
    /** A network says what it tried, learned and asks. */
    WRITE,
    FREEZE
}
