package workbench.layout;

import workbench.model.CellRange;

/// A rectangle whose non-empty cells all play one role.
public record RoleRange(CellRange range, Role role) {}
