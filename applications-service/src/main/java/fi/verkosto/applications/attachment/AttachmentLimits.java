package fi.verkosto.applications.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How much an application may carry, and how much one instance takes in at a time. */
@ConfigMapping(prefix = "verkosto.attachments")
public interface AttachmentLimits {

    /** Of one file. Set in application.properties, where the API reads it as well. */
    MemorySize largestFile();

    /** Files of one application. */
    @WithDefault("50")
    int mostFiles();

    /** All files of one application together. */
    @WithDefault("250M")
    MemorySize largestTotal();

    /** Files that were ever attached to one application: those that were deleted leave a trace. */
    @WithDefault("500")
    int mostEver();

    /** What is kept of one application: its files, and those that an earlier submission has. */
    @WithDefault("1G")
    MemorySize largestKept();

    /** From the first to the last byte of one file. */
    @WithDefault("PT30M")
    Duration receiveWithin();

    /** Files that one instance receives at a time: with the largest size, how much room it needs in its folder. */
    @WithDefault("32")
    int atOnce();

    /** Of these, one person's. */
    @WithDefault("8")
    int atOncePerPerson();

    /** Bytes a second that a file has to come in with, on the whole. */
    @WithDefault("8K")
    MemorySize leastPace();

    /** From the first byte until the pace is looked at. */
    @WithDefault("PT1M")
    Duration paceAfter();

    /** For finding out what one file is. */
    @WithDefault("PT20S")
    Duration examineWithin();

    /** Where files stay while they come in; it has to be on a disk, not in memory. */
    @WithDefault("${java.io.tmpdir}")
    Path folder();
}
