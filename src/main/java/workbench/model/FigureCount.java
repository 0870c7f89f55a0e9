package workbench.model;

/// How many figures there are. What is not available is no figure, and is counted beside them: this
/// is the one rule by which the program tells a person how many figures it holds.
///
/// @param figures those with a value
/// @param missing observations that say, or leave open, that there is none
public record FigureCount(long figures, long missing) {
    public static final FigureCount NONE = new FigureCount(0, 0);

    /// `1,110 figures`, and where there are such, `94 not available` beside it.
    public Message words() {
        return Message.of("catalogue.figure-count", figures, missing);
    }
}
