package workbench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes every spreadsheet of `samples/pickering`.
///
/// Real figures are typed in here from the sources that the sheets name; all others stand in sheets
/// that call themselves illustrative. The numbers in the names give the order of importing.
public final class SampleSheets {
    /// What is written.
    private record Sample(String name, Maker maker) {}

    /// Writes one file.
    private interface Maker {
        void write(Path file) throws IOException;
    }

    private static final List<Sample> SAMPLES =
            List.of(
                    new Sample("01-broadband-access.xlsx", BroadbandSamples::access),
                    new Sample("02-broadband-subscriptions.csv", BroadbandSamples::subscriptions),
                    new Sample("03-connectivity.xlsx", BroadbandSamples::connectivity),
                    new Sample("04-library-statistics.xlsx", LibrarySamples::statistics),
                    new Sample("05-digital-services.xlsx", LibrarySamples::digitalServices),
                    new Sample("06-developpement-durable.xlsx", SustainabilitySamples::durable),
                    new Sample("07-emissions.xlsx", SustainabilitySamples::emissions),
                    new Sample("08-engagement.xlsx", EngagementSamples::engagement),
                    new Sample("09-work-and-innovation.xlsx", EngagementSamples::workAndInnovation),
                    new Sample("10-reference-figures.xlsx", EngagementSamples::reference),
                    new Sample(
                            "11-digital-services-revised.xlsx",
                            LibrarySamples::digitalServicesRevised));

    private SampleSheets() {}

    /// Writes into the folder named by the first argument, or into `samples/pickering`.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "samples/pickering");
        writeAll(folder);
    }

    static void writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Sample sample : SAMPLES) {
            sample.maker.write(folder.resolve(sample.name));
        }
    }

    static List<String> names() {
        return SAMPLES.stream().map(Sample::name).toList();
    }
}
