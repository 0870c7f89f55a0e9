package workbench.store;

/// How a dossier is opened for writing.
///
/// @param who whose name stands in the log beside what is done; never leaves the dossier by itself
public record Opening(String who) {
    public Opening {
        if (who.isBlank()) {
            throw new IllegalArgumentException("whoever writes has a name");
        }
    }

    /// As the person of this account.
    public static Opening usual() {
        return new Opening(account());
    }

    /// As the person of this name; where it is blank, as that of this account.
    public Opening as(String name) {
        return name.isBlank() ? this : new Opening(name.replaceAll("\\p{Cc}+", " ").strip());
    }

    private static String account() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "?" : name;
    }
}
