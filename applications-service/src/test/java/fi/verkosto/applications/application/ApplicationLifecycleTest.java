package fi.verkosto.applications.application;

import static java.util.Map.entry;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOther() {
        LifecycleTable.check(
                ApplicationLifecycle.TABLE,
                ApplicationState.class,
                ApplicationEvent.class,
                Map.ofEntries(
                        entry("DRAFT EDIT", ApplicationState.DRAFT),
                        entry("DRAFT SUBMIT", ApplicationState.SUBMITTED),
                        entry("DRAFT WITHDRAW", ApplicationState.WITHDRAWN),
                        entry("DRAFT EXPIRE", ApplicationState.EXPIRED),
                        entry("SUBMITTED EDIT", ApplicationState.SUBMITTED),
                        entry("SUBMITTED SUBMIT", ApplicationState.SUBMITTED),
                        entry("SUBMITTED WITHDRAW", ApplicationState.WITHDRAWN),
                        entry("SUBMITTED REQUEST_SUPPLEMENT", ApplicationState.SUPPLEMENT_REQUESTED),
                        entry("SUBMITTED EDIT_ON_BEHALF", ApplicationState.SUBMITTED),
                        entry("SUPPLEMENT_REQUESTED EXTEND_SUPPLEMENT", ApplicationState.SUPPLEMENT_REQUESTED),
                        entry("SUPPLEMENT_REQUESTED CANCEL_SUPPLEMENT", ApplicationState.SUBMITTED),
                        entry("SUBMITTED START_REVIEW", ApplicationState.UNDER_REVIEW),
                        entry("SUPPLEMENT_REQUESTED EDIT", ApplicationState.SUPPLEMENT_REQUESTED),
                        entry("SUPPLEMENT_REQUESTED SUBMIT", ApplicationState.SUBMITTED),
                        entry("UNDER_REVIEW AWARD", ApplicationState.AWARDED),
                        entry("UNDER_REVIEW REJECT", ApplicationState.REJECTED),
                        entry("AWARDED DECLINE", ApplicationState.DECLINED),
                        entry("AWARDED AWARD_ANEW", ApplicationState.AWARDED),
                        entry("REJECTED AWARD_ANEW", ApplicationState.AWARDED),
                        entry("DECLINED AWARD_ANEW", ApplicationState.AWARDED),
                        entry("AWARDED REJECT_ANEW", ApplicationState.REJECTED),
                        entry("REJECTED REJECT_ANEW", ApplicationState.REJECTED),
                        entry("DECLINED REJECT_ANEW", ApplicationState.REJECTED)));
    }
}
