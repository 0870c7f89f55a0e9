package workbench.sheet;

import java.nio.charset.Charset;

/// How the text of a csv is written.
record CsvForm(Charset encoding, char delimiter) {}
