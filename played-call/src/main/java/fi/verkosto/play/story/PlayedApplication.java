package fi.verkosto.play.story;

import fi.verkosto.play.story.Script.ScriptedApplication;

/**
 * An application as it was submitted.
 *
 * @param submissions how many versions were submitted
 */
public record PlayedApplication(String id, String caseNumber, int submissions, ScriptedApplication script) {}
