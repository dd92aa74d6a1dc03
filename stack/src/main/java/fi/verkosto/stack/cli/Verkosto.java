package fi.verkosto.stack.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind the script {@code verkosto}. */
@Command(
        name = "verkosto",
        description = "Runs all of Verkosto on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            ClockCommand.class,
            DeadLettersCommand.class,
            RebuildCommand.class,
            VerifyReceiptCommand.class,
            VerifyRecordCommand.class,
            VerifyLotteryCommand.class,
            ReplayDecisionCommand.class,
            DevCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            SuperviseCommand.class,
            PrepareCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Also, done by the script itself:",
            "  test          Runs every test; further arguments go to Maven.",
            "  build         Builds what is out of date."
        })
public final class Verkosto {
    private Verkosto() {}

    public static void main(String[] arguments) {
        // The libraries in here have little to say to a user, and their warnings would hide the progress.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.exit(commandLine().execute(arguments));
    }

    /** The script itself prints its usage, from {@code help.txt}. */
    static CommandLine commandLine() {
        return new CommandLine(new Verkosto())
                .setExecutionExceptionHandler((fault, command, parsed) -> explain(fault, command));
    }

    /** A refusal is told in its own words; anything else is a fault of this program and shows where it happened. */
    private static int explain(Exception fault, CommandLine command) throws Exception {
        if (fault instanceof CommandRefused refused) {
            command.getErr().println(refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw fault;
    }
}
