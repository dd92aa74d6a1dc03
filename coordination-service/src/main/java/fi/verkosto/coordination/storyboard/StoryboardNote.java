package fi.verkosto.coordination.storyboard;

/** What a network says itself, in own words; each null where it says nothing. */
public record StoryboardNote(String tried, String learned, String asked) {}
