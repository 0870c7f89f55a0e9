package workbench.layout;

/// A row that holds words alone, and what they are to the table that it stands in or beneath.
///
/// @param roles of its cells by column, from 1 in the order of {@link Role}; 0 for none
record WordsRow(int row, Role role, byte[] roles) {
    static WordsRow of(SheetView sheet, int row, Role role) {
        byte[] roles = new byte[sheet.lastColumn(row) + 1];
        for (int column = 1; column < roles.length; column++) {
            roles[column] = sheet.isBlank(row, column) ? 0 : (byte) (role.ordinal() + 1);
        }
        return new WordsRow(row, role, roles);
    }
}
