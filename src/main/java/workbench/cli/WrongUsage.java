package workbench.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import workbench.model.Breakdown;
import workbench.model.Language;
import workbench.model.Message;
import workbench.model.ObservationStatus;
import workbench.model.Period;
import workbench.store.Opening;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in the person's language what is wrong with the arguments of a command.
///
/// The parser has such sentences itself, but in English only and in a programmer's words.
final class WrongUsage {
    private WrongUsage() {}

    static Message of(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        return Message.of(
                "cli.wrong-usage", what(wrong), command.getCommandSpec().qualifiedName(" "));
    }

    private static Message what(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                    Message.of(
                            "cli.usage.missing",
                            missing.getMissing().stream()
                                    .map(WrongUsage::written)
                                    .collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                    Message.of("cli.usage.twice", name(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private static Message unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().getFirst();
        if (wrong.isUnknownOption()) {
            return Message.of("cli.usage.unknown-option", first);
        }
        boolean inCommand = wrong.getCommandLine().getParent() != null;
        return Message.of(
                inCommand ? "cli.usage.one-too-many" : "cli.usage.unknown-command", first);
    }

    private static Message value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return Message.of("cli.usage.other", String.valueOf(wrong.getMessage()));
        }
        String value = String.valueOf(wrong.getValue());
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type == Path.class) {
            return Message.of("cli.usage.not-a-path", value);
        }
        return examples(type)
                .map(good -> Message.of("cli.usage.value", name(argument), value, good))
                .orElseGet(() -> Message.of("cli.usage.number", name(argument), value));
    }

    /// What could stand there instead; empty for a number.
    private static Optional<String> examples(Class<?> type) {
        if (type == Period.class) {
            return Optional.of(PeriodConverter.EXAMPLES);
        }
        if (type == Instant.class) {
            return Optional.of(MomentConverter.EXAMPLES);
        }
        if (type == Language.class) {
            return Optional.of(LanguageConverter.EXAMPLES);
        }
        if (type == Breakdown.class) {
            return Optional.of(BreakdownConverter.EXAMPLES);
        }
        if (type == BigDecimal.class) {
            return Optional.of("12.5, -3, 1250000");
        }
        if (type == ObservationStatus.class) {
            return Optional.of(StatusConverter.EXAMPLES);
        }
        if (type == Opening.Place.class) {
            return Optional.of(PlaceConverter.EXAMPLES);
        }
        if (type == boolean.class) {
            return Optional.of("true, false");
        }
        return Optional.ofNullable(type.getEnumConstants())
                .map(
                        values ->
                                Arrays.stream(values)
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
