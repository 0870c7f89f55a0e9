package workbench.sheet;

/// Takes a file's sheets as they are read: `begin`, rows in ascending order, `end`, then the next
/// sheet. Called on one thread; what it throws ends the reading.
public interface SheetSink {
    void begin(SheetInfo sheet);

    void row(SheetRow row);

    void end(SheetTail tail);
}
