package workbench.publish;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

import workbench.catalogue.Typography;

import java.util.Locale;

/// Where a line may end, as the Unicode rules (UAX 14) have it, and after the underscores of file
/// names.
///
/// The library's own rules end a line after the apostrophe of « l’écart ».
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks;
    private String text = "";
    private int at;
    private int coming;

    LineBreaks(Locale locale) {
        breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public int next() {
        while (at >= coming && coming != BreakIterator.DONE) {
            coming = breaks.next();
            // What a typesetter holds together is no end of a line.
            while (coming != BreakIterator.DONE && !Typography.mayEnd(text, coming)) {
                coming = breaks.next();
            }
        }
        if (coming == BreakIterator.DONE) {
            return BreakIterator.DONE;
        }
        int underscore = text.indexOf('_', at);
        at = underscore >= 0 && underscore + 1 < coming ? underscore + 1 : coming;
        return at;
    }

    @Override
    public void setText(String text) {
        this.text = text;
        at = 0;
        coming = 0;
        breaks.setText(text);
    }
}
