/// A file becomes cells: what stands in which cell, with nothing decided about what it means.
///
/// Readers push rows into a {@link workbench.sheet.SheetSink}, so that a file need not fit into
/// memory; {@link workbench.sheet.Grid} is the sink that holds a sheet whole. May import `model`
/// and `job`; with `publish` the only package that knows the spreadsheet libraries. Read {@link
/// workbench.sheet.Cell} first, then {@link workbench.sheet.SheetSink}; {@link
/// workbench.sheet.SheetFiles} is the door for callers.
@NullMarked
package workbench.sheet;

import org.jspecify.annotations.NullMarked;
