package workbench.sheet;

/// A sink that holds some of what it is given in memory, and lets the rest pass.
public interface HoldingSink extends SheetSink {
    /// Whether the next row will be held.
    boolean holds();
}
