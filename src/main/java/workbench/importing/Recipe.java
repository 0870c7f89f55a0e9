package workbench.importing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import workbench.model.Period;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How a file was read: what an import remembers, so that the same bytes read in the same way are
/// known to add nothing.
///
/// @param name for a person; `automatic` where the program found its own way
/// @param json what was decided, as the dossier keeps it
public record Recipe(String name, String json) {
    /// Raised whenever reading changes in a way that gives other figures for the same file, so that
    /// a file can be read again after the program has learnt to read it better.
    private static final int READING = 1;

    /// The recipe of an import that was left to the program, with what the person added.
    public static Recipe automatic(ImportOptions options) {
        Map<String, Object> decided = new TreeMap<>();
        decided.put("reading", READING);
        options.place().ifPresent(place -> decided.put("place", place));
        options.period().map(Period::text).ifPresent(period -> decided.put("period", period));
        return new Recipe("automatic", JsonMapper.shared().writeValueAsString(decided));
    }

    /// What the person had added to the recipe that a dossier kept.
    public static ImportOptions options(String json) {
        JsonNode decided = JsonMapper.shared().readTree(json);
        return new ImportOptions(
                Optional.ofNullable(decided.get("place")).map(JsonNode::asString),
                Optional.ofNullable(decided.get("period"))
                        .flatMap(period -> Period.parse(period.asString())));
    }

    /// SHA-256 of the recipe, in lower-case hexadecimal: two readings are the same when it is.
    public String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
