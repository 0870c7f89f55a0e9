package workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import workbench.store.Opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Reads where snapshots are kept: `beside` the dossier, `none`, or a folder.
final class PlaceConverter implements ITypeConverter<Opening.Place> {
    static final String EXAMPLES = "beside, none, /home/me/snapshots";

    @Override
    public Opening.Place convert(String text) {
        return switch (text) {
            case "beside" -> new Opening.Place.Beside();
            case "none" -> new Opening.Place.Nowhere();
            default -> within(text);
        };
    }

    private static Opening.Place within(String text) {
        try {
            return new Opening.Place.Within(Path.of(text));
        } catch (InvalidPathException _) {
            throw new TypeConversionException(EXAMPLES);
        }
    }
}
