/// A finished {@link workbench.submission.Document} becomes a Word document, a PDF and the
/// register's workbook; every file is put in place whole or not at all.
///
/// What is said is decided in `submission`, how a format says it here: nothing in this package
/// chooses words of the submission. May import `model`, `job`, `catalogue`, `store` (reading),
/// `figure`, `chart` and `submission`; with `sheet` the only package that knows Office libraries.
/// Read {@link workbench.publish.PdfWriter} first, then {@link workbench.publish.DocxWriter}, which
/// says the same in another format.
@NullMarked
package workbench.publish;

import org.jspecify.annotations.NullMarked;
