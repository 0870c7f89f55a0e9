package workbench.job;

import workbench.model.Message;

/// Through which a job says how far it is and hears that it should stop. Called on the job's own
/// thread.
public interface Progress {
    /// Nobody is watching and nobody will stop it.
    Progress SILENT =
            new Progress() {
                @Override
                public void at(long done, long total, Message what) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// Says that `done` of `total` are finished.
    ///
    /// @param total 0 or less where the end is not known
    /// @param what what is being done now, for the status line
    void at(long done, long total, Message what);

    /// Whether the person asked to stop.
    boolean cancelled();

    /// The progress of one part among several that are about as long as each other.
    ///
    /// @param before how many parts are finished
    /// @param parts how many there are
    default Progress part(int before, int parts) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(long done, long total, Message what) {
                whole.at(before * total + done, parts * total, what);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /// Stops the job where it stands if the person asked for it. Cheap enough for every row.
    default void checkCancelled() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }
}
