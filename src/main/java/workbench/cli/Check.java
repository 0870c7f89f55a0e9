package workbench.cli;

import workbench.model.Message;

import java.nio.file.Path;
import java.util.Optional;

/// One thing that the program must be able to do on the machine on which it stands.
///
/// @param what the thing, as a sentence that is true where the check passes
public record Check(Message what, Trial trial) {

    /// Tries it.
    @FunctionalInterface
    public interface Trial {
        /// Whatever is thrown is a failure too: a check is there to find what is missing.
        ///
        /// @param scratch an empty folder of its own, which is removed afterwards
        /// @return what is amiss; empty where it works
        Optional<Message> run(Path scratch) throws Exception;
    }
}
