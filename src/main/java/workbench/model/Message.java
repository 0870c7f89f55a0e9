package workbench.model;

import java.util.List;

/// A sentence for a person that has not chosen its language yet: a key of the text bundles and the
/// arguments that its pattern takes.
///
/// Arguments are numbers, strings, dates, {@link Bilingual}s or other messages; they are put into
/// the pattern by `catalogue.Texts`, never joined by hand.
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
