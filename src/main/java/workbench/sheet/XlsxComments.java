package workbench.sheet;

import workbench.model.WorkbenchException;

import java.util.LinkedHashMap;
import java.util.Map;

/// The comments of a sheet, by cell.
final class XlsxComments {
    private XlsxComments() {}

    static Map<String, String> read(XmlCursor cursor) throws WorkbenchException {
        Map<String, String> comments = new LinkedHashMap<>();
        while (cursor.toChild(0)) {
            while (cursor.toChild(1)) {
                if (cursor.is("commentList")) {
                    while (cursor.toChild(2)) {
                        comment(cursor, comments);
                    }
                }
            }
        }
        return comments;
    }

    private static void comment(XmlCursor cursor, Map<String, String> comments)
            throws WorkbenchException {
        String cell = cursor.attribute("ref");
        while (cursor.toChild(3)) {
            if (cursor.is("text")) {
                String text = XlsxText.read(cursor).strip();
                if (cell != null && !text.isEmpty()) {
                    comments.put(cell, text);
                }
            }
        }
    }
}
