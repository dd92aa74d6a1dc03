package fi.verkosto.coordination.workspace;

import java.util.List;

/**
 * What somebody is to look at.
 *
 * @param complete whether that is all
 */
public record Workspace(List<WorkItem> items, boolean complete) {}
