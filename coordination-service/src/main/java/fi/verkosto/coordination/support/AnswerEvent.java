package fi.verkosto.coordination.support;

/** What can happen to an answer that was published to all. */
enum AnswerEvent {
    WITHDRAW
}
