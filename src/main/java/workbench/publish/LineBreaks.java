package workbench.publish;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

import java.util.Locale;

/// Where a line may end, as the Unicode rules (UAX 14) have it.
///
/// The library's own rules end a line after the apostrophe of « l’écart ».
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks;

    LineBreaks(Locale locale) {
        breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}
