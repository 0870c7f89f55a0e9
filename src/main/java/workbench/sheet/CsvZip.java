package workbench.sheet;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The csv files of an archive, as statistical offices offer their tables: those with figures
/// first, those that only tell about them last.
///
/// @param tables the names of the members that are read
/// @param others the names of those that are not
record CsvZip(List<String> tables, List<String> others) {
    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|tab|txt)");
    private static final Pattern METADATA = Pattern.compile("(.*[_ -])?metadata([_ -].*)?\\.csv");
    private static final Pattern LITTER =
            Pattern.compile("(^|.*/)(__macosx/.*|\\.[^/]*|thumbs\\.db)");
    private static final int HEAD = 8192;
    private static final int NAMED = 5;

    /// @throws WorkbenchException none of the members is a csv, or too many are
    static CsvZip of(ZipMembers zip, Limits limits) throws WorkbenchException {
        List<String> figures = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : zip.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (LITTER.matcher(lower).matches()) {
                continue;
            }
            if (!TABLE.matcher(lower).matches() || !isText(zip, name)) {
                others.add(name);
            } else if (describes(name)) {
                words.add(name);
            } else {
                figures.add(name);
            }
            if (figures.size() + words.size() > limits.tables()) {
                long all = zip.names().stream().filter(CsvZip::isTable).count();
                throw Refusal.TOO_MANY_TABLES.of(zip.file(), all, limits.tables());
            }
        }
        if (figures.isEmpty()) {
            throw Refusal.ARCHIVE.of(zip.file());
        }
        List<String> tables = new ArrayList<>(figures);
        tables.addAll(words);
        return new CsvZip(List.copyOf(tables), List.copyOf(others));
    }

    /// Whether a member tells about others, by its name.
    static boolean describes(String name) {
        return METADATA.matcher(lastPart(name)).matches();
    }

    /// What a person should know of the archive.
    List<Message> remarks() {
        if (others.isEmpty()) {
            return List.of();
        }
        String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        return List.of(
                Message.of(
                        "sheet.remark.unread-members",
                        others.size(),
                        others.size() > NAMED ? named + " …" : named));
    }

    /// How a member is written; reads it once from end to end.
    CsvForm form(ZipMembers zip, String name) throws WorkbenchException {
        Charset encoding;
        try (InputStream stream = zip.stream(name, UnpackedStream.NO_TAGS)) {
            encoding = CsvEncoding.of(ByteCensus.of(stream));
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.refusal(zip.file(), e);
        }
        try (InputStream stream = zip.stream(name, UnpackedStream.NO_TAGS)) {
            return new CsvForm(encoding, CsvDelimiter.of(stream, encoding));
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.refusal(zip.file(), e);
        }
    }

    private static boolean isTable(String name) {
        return TABLE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isText(ZipMembers zip, String name) throws WorkbenchException {
        byte[] head = zip.head(name, HEAD);
        try {
            return head.length > 0
                    && Signature.of(ByteCensus.of(new ByteArrayInputStream(head)))
                            == Signature.TEXT;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
