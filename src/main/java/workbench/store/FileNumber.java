package workbench.store;

import workbench.model.WorkbenchException;

import java.sql.SQLException;

/// The number that a dossier's file bears since it was opened, which no copy has that somebody made
/// before.
final class FileNumber {
    private final Sessions sessions;
    private volatile boolean drawn;

    FileNumber(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Draws the file's number anew before the first action since it was opened. A copy that was
    /// made by hand, with a file manager, has the number that the file had; once both go on,
    /// neither may take the other's rollback journal or write-ahead log for its own. So it is, too,
    /// before a log that has grown long is brought into the file, and once more before the next.
    ///
    /// By itself and not within the action: where that goes down, its journal bears the number that
    /// the file has.
    void draw() throws WorkbenchException {
        if (!drawn || sessions.isLogLong()) {
            draw(drawn);
            drawn = true;
        }
    }

    /// Brings the write-ahead log into the file where anything was written since it was opened.
    ///
    /// @return whether the file holds everything now; not while a question is being answered
    boolean gather() throws WorkbenchException {
        if (drawn && sessions.hasLog()) {
            draw(true);
        }
        return !sessions.isAnswering();
    }

    private void draw(boolean goesOn) throws WorkbenchException {
        sessions.alone(
                session -> {
                    try {
                        session.use(Schema::drawNumber);
                        if (goesOn) {
                            sessions.shortenLog();
                            session.use(Schema::drawNumber);
                        }
                    } catch (SQLException e) {
                        throw session.failure(e);
                    }
                });
    }

    /// The file has the number of a state that was put in its place.
    void isAnothers() {
        drawn = false;
    }
}
