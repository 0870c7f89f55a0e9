package workbench.importing.recipe;

/// A column, a row's name or a title that a file calls otherwise than a recipe does.
///
/// @param recipe the words of the recipe
/// @param file the words of the file
public record Same(String recipe, String file) {}
