package fi.verkosto.coordination.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who looked into a signal says of it. */
@Schema(name = "SignalJudgement", description = "USEFUL: something had changed; FALSE_ALARM: nothing had")
public enum Judgement {
    USEFUL,
    FALSE_ALARM
}
