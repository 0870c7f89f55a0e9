package workbench.sheet;

import org.jspecify.annotations.Nullable;

import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Why a file is not read, and what the person can do about it.
enum Refusal {
    MISSING("missing", "choose-again"),
    FOLDER("folder", "choose-file"),
    NOT_A_FILE("not-a-file", "choose-file"),
    NO_PERMISSION("no-permission", "ask-permission"),
    UNREADABLE("unreadable", "close-and-retry"),
    EMPTY("empty", "get-again"),
    NOT_A_SPREADSHEET("not-a-spreadsheet", "choose-spreadsheet"),
    PDF("pdf", "ask-for-spreadsheet"),
    IMAGE("image", "ask-for-spreadsheet"),
    WORD("word", "copy-table"),
    PRESENTATION("presentation", "copy-table"),
    WEB_PAGE("web-page", "save-as-xlsx"),
    XML("xml", "save-as-xlsx"),
    JSON("json", "ask-for-spreadsheet"),
    ARCHIVE("archive", "unpack"),
    OLD_EXCEL("old-excel", "save-as-xlsx"),
    ENCRYPTED("encrypted", "remove-password"),
    DAMAGED("damaged", "get-again"),
    MISSING_PART("missing-part", "repair"),
    DECLARATION("declaration", "repair"),
    ZIP_BOMB("zip-bomb", "distrust"),
    TOO_MANY_ENTRIES("too-many-entries", "distrust"),
    TOO_MANY_TABLES("too-many-tables", "unpack"),
    TEXT_TOO_LONG("text-too-long", "split"),
    TOO_MUCH_TEXT("too-much-text", "split"),
    TOO_MANY_CELLS("too-many-cells", "split"),
    TOO_LARGE_TO_HOLD("too-large-to-hold", "split"),
    UNCLOSED_QUOTE("unclosed-quote", "close-quote"),
    RECORD_TOO_LONG("record-too-long", "close-quote"),
    KEYED_VALUES("keyed-values", "ask-for-all-values"),
    OTHER_COUNT("other-count", "get-again");

    private final String why;
    private final String remedy;

    Refusal(String why, String remedy) {
        this.why = "sheet.why." + why;
        this.remedy = "sheet.remedy." + remedy;
    }

    /// @param arguments of the sentence that says why
    WorkbenchException of(Path file, Object... arguments) {
        return because(null, file, arguments);
    }

    WorkbenchException because(@Nullable Throwable cause, Path file, Object... arguments) {
        return new WorkbenchException(
                Message.of("sheet.cannot-be-read", name(file)),
                Message.of(why, arguments),
                Message.of(remedy),
                cause);
    }

    /// @param bytes that sheets which have to be held may take
    static WorkbenchException tooLargeToHold(Path file, long bytes) {
        return TOO_LARGE_TO_HOLD.of(file, bytes >> 20);
    }

    /// The failure of the file system in plain words.
    static WorkbenchException of(Path file, IOException cause) {
        Refusal refusal =
                switch (cause) {
                    case NoSuchFileException _ -> MISSING;
                    case AccessDeniedException _ -> NO_PERMISSION;
                    default -> UNREADABLE;
                };
        return refusal.because(cause, file);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// Whether it is for being larger than is read, which a person may allow.
    private boolean isLimit() {
        return switch (this) {
            case ZIP_BOMB,
                    TOO_MANY_ENTRIES,
                    TOO_MANY_TABLES,
                    TEXT_TOO_LONG,
                    TOO_MUCH_TEXT,
                    TOO_MANY_CELLS,
                    TOO_LARGE_TO_HOLD,
                    RECORD_TOO_LONG ->
                    true;
            default -> false;
        };
    }

    /// Whether a failure is a refusal for being larger than is read.
    static boolean isLimit(WorkbenchException failure) {
        return Stream.of(values())
                .filter(Refusal::isLimit)
                .anyMatch(refusal -> refusal.why.equals(failure.why().key()));
    }

    /// Every key of the text bundles that a refusal uses.
    List<String> keys() {
        return List.of(why, remedy);
    }
}
