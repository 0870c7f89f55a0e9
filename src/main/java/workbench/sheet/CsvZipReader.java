package workbench.sheet;

import workbench.job.Progress;
import workbench.model.Message;
import workbench.model.WorkbenchException;

import java.io.IOException;
import java.io.InputStream;

/// Reads an archive of csv files: one sheet a file, which bears the file's name.
final class CsvZipReader implements SheetReader {
    private final Limits limits;

    CsvZipReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(SourceFile file, SheetSink sink, Progress progress) throws WorkbenchException {
        try (ZipMembers zip = ZipMembers.open(file.path(), limits)) {
            CsvZip archive = CsvZip.of(zip, limits);
            // Each member is unpacked twice: to find out how it is written, and to be read.
            long total = 2 * archive.tables().stream().mapToLong(zip::size).sum();
            Message news = Message.of("sheet.reading", file.name());
            for (String name : archive.tables()) {
                CsvForm form = archive.form(zip, name);
                SheetInfo info = new SheetInfo(name, false, CsvZip.describes(name));
                try (InputStream stream = zip.stream(name, UnpackedStream.NO_TAGS)) {
                    new CsvSheetReader(limits)
                            .read(
                                    file.path(),
                                    stream,
                                    form,
                                    info,
                                    sink,
                                    progress,
                                    () -> progress.at(zip.meter().bytes(), total, news));
                } catch (IOException e) {
                    throw XlsxPackage.refusal(file.path(), e);
                }
            }
            progress.at(total, total, news);
        }
    }
}
