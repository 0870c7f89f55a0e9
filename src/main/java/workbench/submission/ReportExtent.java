package workbench.submission;

/// How much a report takes in before it says what it left out.
///
/// @param series at most so many rows
/// @param anIndicator of one indicator at most so many of its places and parts
/// @param charts at most so many pictures
/// @param restated at most so many restated figures are listed
record ReportExtent(int series, int anIndicator, int charts, int restated) {
    /// What somebody reads through on paper.
    static final ReportExtent PRINTED = new ReportExtent(120, 24, 40, 40);

    /// What a spreadsheet program opens without a wait.
    static final ReportExtent WORKBOOK = new ReportExtent(1000, 1000, 0, 5000);
}
